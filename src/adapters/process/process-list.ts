/** Which processes there are: from `/proc` on Linux, from `ps` on other POSIX systems. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Together with `pid` it names one process for ever: a pid alone is used again. */
  readonly startedAt: string;
}

/** All living processes that can be seen; those that ended and only wait to be collected are left out. */
export async function listProcesses(platform: NodeJS.Platform): Promise<readonly ProcessEntry[]> {
  return platform === 'linux' ? listFromProc() : listFromPs();
}

/** True where the process was started with `name` among the names of its environment. Known on Linux alone. */
export async function hasInEnvironment(pid: number, name: string): Promise<boolean> {
  const environment = await readIfThere(`/proc/${pid}/environ`);
  return environment.startsWith(`${name}=`) || environment.includes(`\0${name}=`);
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
async function listFromProc(): Promise<readonly ProcessEntry[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map((pid) => readIfThere(`/proc/${pid}/stat`)));
  return stats.flatMap((stat) => {
    // The second field is the name in parentheses and may hold blanks and parentheses of its own.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group] = fields;
    const startedAt = fields[19];
    if (startedAt === undefined || state === 'Z' || state === 'X') return [];
    return [
      { pid: Number.parseInt(stat, 10), parent: Number(parent), group: Number(group), startedAt },
    ];
  });
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'latin1');
  } catch {
    // Ended since it was listed, or another user's: not one of ours either way.
    return '';
  }
}

async function listFromPs(): Promise<readonly ProcessEntry[]> {
  const columns = 'pid=,ppid=,pgid=,stat=,lstart=';
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', columns], {
    maxBuffer: 64 << 20,
  });
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent, group, state = 'Z', ...startedAt] = line.trim().split(/\s+/);
    if (state.startsWith('Z')) return [];
    const entry = { pid: Number(pid), parent: Number(parent), group: Number(group) };
    return [{ ...entry, startedAt: startedAt.join(' ') }];
  });
}
