/** What the makers of commands share: what they get, and how they find what they need in it. */
import type { TestFailure, TestRun } from '../../model/measurement.js';
import type { Command } from '../../model/task.js';

/** Files of the repository. */
export interface RepositoryFiles {
  has(path: string): boolean;
  /** Those whose last part it is. */
  named(name: string): readonly string[];
}

export interface Failed {
  readonly failure: TestFailure;
  readonly run: Pick<TestRun, 'format' | 'failures'>;
  /** Of the task; undefined where its results were made elsewhere. */
  readonly command?: Command;
  /** Working directory of the task, from the root. */
  readonly directory: string;
  readonly files: RepositoryFiles;
}

/**
 * The words of the command that runs one failed test alone, from the working directory of its task; undefined where the
 * tool is another one, or cannot be told to run this test. Quoting is not its business.
 */
export type Reproducer = (failed: Failed) => readonly string[] | undefined;

/** A word that means the same to every shell and reads as it stands. */
export const PLAIN = /^[\w@%+=:,./-]+$/;

/** A program as a task calls it. */
interface Called {
  /** Up to its own name, with variables that are set for it: `uv run python -m pytest`. */
  readonly program: readonly string[];
  readonly options: readonly string[];
}

/** The first call of such a program in a command, with one of these words behind; only plain words are taken from it. */
export function calledIn(
  { command }: Pick<Failed, 'command'>,
  program: RegExp,
  needs: RegExp = /^/,
): Called | undefined {
  for (const words of callsIn(command)) {
    const at = words.findIndex((word) => program.test(word));
    const own = words.slice(0, at + 1);
    const options = words.slice(at + 1).filter((word) => PLAIN.test(word));
    const isMeant =
      options.length === 0 ? needs.test('') : options.some((word) => needs.test(word));
    if (at >= 0 && isMeant && own.every((word) => PLAIN.test(word)))
      return { program: own, options };
  }
  return undefined;
}

function callsIn(command: Command | undefined): readonly (readonly string[])[] {
  if (command === undefined) return [];
  if ('argv' in command) return [command.argv];
  return command.shell.split(/&&|\|\||[;|{}()\n]/).map((call) => call.trim().split(/\s+/));
}

/** Those options that choose how a test runs, with their values; `valued` have theirs in the next word. */
export function keep(
  options: readonly string[],
  flags: RegExp,
  valued: RegExp = /^$/,
): readonly string[] {
  return options.flatMap((word, at) => {
    if (flags.test(word)) return [word];
    const value = options[at + 1];
    return valued.test(word) && value !== undefined ? [word, value] : [];
  });
}

/** The path below the working directory; undefined where it is elsewhere. */
export function fromDirectory(path: string, directory: string): string | undefined {
  if (directory === '.') return asArgument(path);
  return path.startsWith(`${directory}/`)
    ? asArgument(path.slice(directory.length + 1))
    : undefined;
}

/** A file whose name begins like an option is none of it. */
/** No program takes it for an option. */
export const asArgument = (path: string): string => (path.startsWith('-') ? `./${path}` : path);

/**
 * The file that a tool printed (absolute, or from its own directory), below the working directory. The longest end of
 * it that is there counts: the beginning is that of another machine.
 */
export function printedFile(printed: string, { directory, files }: Failed): string | undefined {
  const parts = printed.replaceAll('\\', '/').split('/').slice(-40);
  for (let at = 0; at < parts.length; at++) {
    const end = parts.slice(at).join('/');
    const here = directory === '.' ? end : `${directory}/${end}`;
    if (files.has(here)) return asArgument(end);
    if (files.has(end)) return fromDirectory(end, directory);
  }
  return undefined;
}

/** The file of the failure where its name says that it holds tests: a failure may show in what they call. */
export function testFileOf({ failure, directory }: Failed): string | undefined {
  const file = failure.place?.file;
  if (file === undefined || !/(?:^|[/._-])(?:tests?|specs?|__tests__)(?:[/._-]|$)/i.test(file))
    return undefined;
  return fromDirectory(file, directory);
}

/** As JavaScript, Python, RE2 and CMake read it: nothing but the text itself. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
