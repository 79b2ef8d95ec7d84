/** Vitest, Jest and Mocha choose by a pattern over the full name: titles from the outermost on, with blanks between. */
import {
  calledIn,
  type Failed,
  keep,
  literal,
  printedFile,
  type Reproducer,
  testFileOf,
} from './reproducer.js';

const VALUED = /^(?:-c|-r|--config|--root|--project|--dir|--rootDir|--selectProjects)$/;
const FLAGS = /^--(?:config|root|project|dir|rootDir|selectProjects|env|environment)=.+$/;
/** The options by which detection tells each where its results go, behind a script of the package. */
const VITEST = /\bvitest\b|--outputFile\.junit=/;
const JEST = /\bjest\b|\breact-scripts test\b|--watchAll=false/;
const MOCHA = /\b_?mocha\b|--reporter[ =]xunit\b/;

/** https://vitest.dev/guide/cli */
export const vitest: Reproducer = (failed) => {
  const { suite, name } = failed.failure;
  const file = printedFile(suite, failed) ?? testFileOf(failed);
  if (!isCalled(failed, VITEST) || file === undefined) return undefined;
  const { program, kept } = callOf(failed, 'vitest');
  const run = [...program, 'run', ...kept, file];
  if (name === '' || name === suite) return run;
  // JUnit writes ` > ` between titles, which may also stand in one.
  return [...run, '-t', `^${name.split(' > ').map(literal).join(' (> )?')}$`];
};

/** https://jestjs.io/docs/cli */
export const jest: Reproducer = (failed) => {
  const isJest = failed.run.format === 'jest-json' || isCalled(failed, JEST);
  if (!isJest || isCalled(failed, VITEST)) return undefined;
  const { program, kept } = callOf(failed, 'jest');
  const name = failed.failure.name.trim();
  const file = printedFile(failed.failure.suite, failed) ?? testFileOf(failed);
  const chosen = [
    ...(file === undefined ? [] : ['--runTestsByPath', file]),
    ...(name === '' ? [] : ['-t', `^${literal(name)}$`]),
  ];
  return chosen.length === 0 ? undefined : [...program, ...kept, ...chosen];
};

/** https://mochajs.org/#command-line-usage: its pattern is a regular expression, too. */
export const mocha: Reproducer = (failed) => {
  const { suite, name } = failed.failure;
  if (!isCalled(failed, MOCHA) || name === '') return undefined;
  const { program, kept } = callOf(failed, 'mocha');
  const titles = [suite, name].filter((title) => title !== '').join(' ');
  const file = testFileOf(failed);
  const only = file === undefined ? [] : [file];
  return [...program, ...kept, ...only, '-g', `^${literal(titles)}$`];
};

function isCalled({ command }: Failed, pattern: RegExp): boolean {
  if (command === undefined) return false;
  return pattern.test('argv' in command ? command.argv.join(' ') : command.shell);
}

/** As the task calls it where it sets variables or runs it by Node itself, else by what runs a program of the dependencies. */
function callOf(failed: Failed, name: string) {
  const called = calledIn(failed, new RegExp(`(?:^|/)_?${name}(?:\\.[cm]?js)?$`));
  const program = called?.program ?? [];
  const isOwn = program[0] === 'node' || /^\w+=/.test(program[0] ?? '');
  const isWrapped = program.some((word) => word === 'c8' || word === 'nyc');
  return {
    program: isOwn && !isWrapped ? program : [...exec(failed), name],
    kept: keep(called?.options ?? [], FLAGS, VALUED),
  };
}

function exec(failed: Failed): readonly string[] {
  if (isCalled(failed, /^pnpm\b/)) return ['pnpm', 'exec'];
  if (isCalled(failed, /^yarn\b/)) return ['yarn', 'run'];
  return isCalled(failed, /^bunx?\b/) ? ['bunx'] : ['npx'];
}
