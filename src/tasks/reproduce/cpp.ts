/** CTest by the name that CMake knows, GoogleTest by its own filter. */
import { calledIn, keep, literal, type Reproducer } from './reproducer.js';

/** https://cmake.org/cmake/help/latest/manual/ctest.1.html */
export const ctest: Reproducer = (failed) => {
  const { name } = failed.failure;
  const called = calledIn(failed, /(?:^|\/)ctest$/);
  if (called === undefined || name === '') return undefined;
  const kept = keep(
    called.options,
    /^--(?:test-dir|build-config|preset)=.+$/,
    /^(?:--test-dir|-C|--build-config|--preset)$/,
  );
  return [...called.program, ...kept, '--output-on-failure', '-R', `^${literal(name)}$`];
};

/** https://google.github.io/googletest/advanced.html#running-a-subset-of-the-tests */
export const googleTest: Reproducer = (failed) => {
  const { suite, name } = failed.failure;
  const called = calledIn(failed, /^--gtest_output=/);
  const program = called?.program[0];
  // `-` begins what is left out, and `*`, `?` and `:` choose more.
  const isPlain = [suite, name].every((part) => /^[\w/.]+$/.test(part));
  if (program === undefined || program.startsWith('-') || !isPlain) return undefined;
  return [program, `--gtest_filter=${suite}.${name}`];
};
