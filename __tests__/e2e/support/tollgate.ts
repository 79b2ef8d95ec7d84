/** Runs the command line that is built, dist/cli, as a process of its own. */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import type { ReportJson } from '../../../src/report/report-schema.js';
import { PROJECT } from './repository.js';

export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface CliOptions {
  readonly cwd: string;
  readonly stdin?: string;
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
  /** Called with all of standard output so far. */
  readonly onOutput?: (stdout: string, stop: (signal: 'SIGTERM') => void) => void;
}

/** No variables of a surrounding workflow: the command line is what a person calls. */
export function plainEnvironment(node: string): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(GITHUB|ACTIONS|RUNNER|INPUT|NODE)_|^CI$/.test(name)
      ? []
      : [[name, value] as const],
  );
  const environment = Object.fromEntries(kept);
  return { ...environment, PATH: `${dirname(node)}${delimiter}${environment.PATH ?? ''}` };
}

/** Runs `tollgate ARGS…` and waits for its end. */
export function tollgate(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const { cwd, stdin, node = process.execPath, onOutput } = options;
  return new Promise((done, fail) => {
    const child = spawn(node, [join(PROJECT, 'dist/cli/index.js'), ...args], {
      cwd,
      env: plainEnvironment(node),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      onOutput?.(stdout, (signal) => child.kill(signal));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ exitCode: code ?? -1, stdout, stderr }));
    child.stdin.end(stdin ?? '');
  });
}

/** Runs the gate and reads its report; throws, with all it said, where it gave none. */
export async function runGate(
  cwd: string,
  args: readonly string[] = [],
): Promise<{ readonly exitCode: number; readonly report: ReportJson }> {
  const { exitCode, stdout, stderr } = await tollgate(['run', '--json', ...args], { cwd });
  try {
    // The shape is held against the schema where the report is made; here it is our own output.
    return { exitCode, report: JSON.parse(stdout) as ReportJson };
  } catch (cause) {
    throw new Error(`no report, exit code ${exitCode}:\n${stdout}\n${stderr}`, { cause });
  }
}
