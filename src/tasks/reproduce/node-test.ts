/**
 * Node's own runner. A pattern is held against the name alone in every version, and against the names around it in newer
 * ones only: so it may also run another test of the same name. What a test starts itself runs with that test alone.
 * https://nodejs.org/api/test.html#filtering-tests-by-name
 */
import {
  calledIn,
  type Failed,
  keep,
  literal,
  printedFile,
  type Reproducer,
  testFileOf,
} from './reproducer.js';

const FLAGS =
  /^--(?:(?:import|require|loader|conditions|env-file)=.+|experimental-(?!test-coverage$)[\w-]+)$/;
const VALUED = /^(?:-r|-C|--import|--require|--loader|--conditions)$/;

export const nodeTest: Reproducer = (failed) => {
  const called = calledIn(failed, /^(?:node|tsx)$/, /^--test$/);
  const { name, suite } = failed.failure;
  if (called === undefined || name === '') return undefined;
  const own = startedBy(suite, failed) ?? name;
  const file = locatedFile(failed);
  return [
    called.program.at(-1) ?? 'node',
    ...keep(called.options, FLAGS, VALUED),
    '--test',
    `--test-name-pattern=^${literal(own)}$`,
    ...(file === undefined ? [] : [file]),
  ];
};

/** The outermost test, not suite, that this one is in: it fails with it, and says that it is a suite where it is one. */
function startedBy(suite: string, { run }: Failed): string | undefined {
  const around = suite === '' ? [] : suite.split(' > ');
  return around.find((name, depth) => {
    const outer = around.slice(0, depth).join(' > ');
    const parent = run.failures.find((one) => one.suite === outer && one.name === name);
    return parent !== undefined && !/^type: 'suite'$/m.test(parent.details);
  });
}

/** TAP says where the test stands, which is not always where it failed. */
function locatedFile(failed: Failed): string | undefined {
  const [, path] = /^location: '(.{1,1000}?):\d+:\d+'$/m.exec(failed.failure.details) ?? [];
  return (path && printedFile(path, failed)) || testFileOf(failed);
}
