/** https://docs.pytest.org/en/stable/how-to/usage.html#specifying-which-tests-to-run */
import {
  asArgument,
  calledIn,
  type Failed,
  keep,
  printedFile,
  type Reproducer,
} from './reproducer.js';

const FLAGS = /^--(?:rootdir|import-mode|confcutdir|override-ini)=.+$/;
const VALUED = /^-[cop]$/;

export const pytest: Reproducer = (failed) => {
  const called = calledIn(failed, /(?:^|\/)(?:pytest|py\.test)$/);
  const { format } = failed.run;
  if (called === undefined && format !== 'pytest-json-report') return undefined;
  const id = nodeId(failed);
  if (id === undefined) return undefined;
  const kept = keep(called?.options ?? [], FLAGS, VALUED);
  return [...(called?.program ?? ['pytest']), ...kept, id];
};

/** `tests/test_a.py::TestClass::test[param]` */
function nodeId(failed: Failed): string | undefined {
  const { suite, name } = failed.failure;
  const [path = '', ...inside] = name.split('::');
  if (inside.length > 0 && path.endsWith('.py')) {
    const file = printedFile(path, failed);
    return file && [file, ...inside].join('::');
  }
  if (suite.endsWith('.py')) {
    const file = printedFile(suite, failed);
    return file && (name === '' ? file : `${file}::${name}`);
  }
  // A file that could not be collected is a test of the suite `pytest`.
  return suite === 'pytest' ? moduleId(name, '', failed) : moduleId(suite, name, failed);
}

/** JUnit writes `tests.test_a.TestClass`: the longest beginning that is a file is the file. */
function moduleId(dotted: string, name: string, failed: Failed): string | undefined {
  const parts = dotted.split('.');
  for (let end = parts.length; end > 0; end--) {
    const path = `${parts.slice(0, end).join('/')}.py`;
    const { directory, files } = failed;
    if (!files.has(directory === '.' ? path : `${directory}/${path}`)) continue;
    return [asArgument(path), ...parts.slice(end), ...(name === '' ? [] : [name])].join('::');
  }
  return undefined;
}
