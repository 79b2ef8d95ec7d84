/**
 * Which program runs a command. A list of arguments is run as it is. A shell line runs as GitHub's `shell: bash` would:
 * it ends at the first command that fails, and a pipe fails where any part of it does (`go test … | tee log` shall not
 * be green for tee's sake). Without bash it is `/bin/sh -e`, with `pipefail` where that shell has it; on Windows `cmd`.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Command } from '../../model/task.js';

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  /** Windows: the arguments are one line that is not quoted again. */
  readonly verbatim: boolean;
}

const PIPEFAIL_IF_KNOWN = '(set -o pipefail) 2>/dev/null && set -o pipefail; ';

/** The program and its arguments. @param path the `PATH` in which bash is looked for. */
export function programFor(command: Command, platform: NodeJS.Platform, path: string): Program {
  if ('argv' in command) {
    const [file = '', ...args] = command.argv;
    return { file, args, verbatim: false };
  }
  if (platform === 'win32') {
    return {
      file: 'cmd.exe',
      args: ['/d', '/s', '/c', `"${oneLine(command.shell)}"`],
      verbatim: true,
    };
  }
  const bash = findExecutable('bash', path);
  return bash === undefined
    ? { file: '/bin/sh', args: ['-e', '-c', PIPEFAIL_IF_KNOWN + command.shell], verbatim: false }
    : {
        file: bash,
        args: ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command.shell],
        verbatim: false,
      };
}

/** `cmd /c` would run the first line and drop the others without a word. */
function oneLine(shell: string): string {
  const lines = shell.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' && ');
}

function findExecutable(name: string, path: string): string | undefined {
  return path
    .split(delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => join(directory, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Absent or not ours to run: the question was just that.
    return false;
  }
}
