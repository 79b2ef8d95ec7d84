/** https://doc.rust-lang.org/cargo/commands/cargo-test.html, https://nexte.st/docs/filtersets/reference/ */
import { calledIn, keep, type Reproducer } from './reproducer.js';

const FLAGS =
  /^(?:--(?:workspace|all|locked|offline|release|all-features|no-default-features)|--(?:package|features|profile|manifest-path)=.+)$/;
const VALUED = /^(?:-p|--package|-F|--features|--profile|--manifest-path)$/;
/** `src/lib.rs - parse (line 12)` */
const DOC_TEST = /^\S+\.rs - .*\(line \d+\)$/;
/** Paths of functions, with what frameworks for parameters append; a filter of nextest needs no escape for it. */
const PATH = /^[\w:]+$/;

/** The last is of `cargo llvm-cov`, which runs the tests without a word for it. */
const TESTS = /^(?:test|nextest|--no-report)$/;

export const cargo: Reproducer = (failed) => {
  const { suite, name } = failed.failure;
  const { format } = failed.run;
  const isRust = format === 'cargo-test' || format === 'libtest-json';
  const called = calledIn(failed, /^cargo$/, TESTS);
  if (!/^[^-]/.test(name) || (!isRust && called === undefined)) return undefined;
  const kept = keep(called?.options ?? [], FLAGS, VALUED);
  if (called?.options.includes('nextest') === true) {
    if (!PATH.test(name)) return undefined;
    // JUnit of nextest names the binary, its libtest JSON does not always.
    const isBinary = format === 'junit' && /^[\w:-]+$/.test(suite);
    const filter = `${isBinary ? `binary_id(=${suite}) & ` : ''}test(=${name})`;
    return ['cargo', 'nextest', 'run', ...kept, '-E', filter];
  }
  const only = DOC_TEST.test(name) ? ['--doc'] : [];
  return ['cargo', 'test', ...kept, ...only, '--', '--exact', name];
};
