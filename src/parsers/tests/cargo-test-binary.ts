/** What is known of one test binary while its lines come. */
export interface BinaryRun {
  readonly suite: string;
  /** "running 3 tests" */
  readonly announced: number;
  /** Named as files are: tests of a harness of its own, or what one test says of the files that it has compiled. */
  readonly files: ListedFile[];
  passed: number;
  skipped: number;
  /** What each failed test printed, by its name. */
  readonly failed: Map<string, string[]>;
  /** Lines of panics by thread, which is named as its test. */
  readonly panics: Map<string, string[]>;
  /** The panic that lines belong to now. */
  panic: string[] | undefined;
  /** Of the failed test whose output is being listed. */
  output: string[] | undefined;
  /** A test that printed between its name and its result. */
  open: string | undefined;
}

export interface ListedFile {
  readonly name: string;
  readonly status: 'passed' | 'skipped';
  readonly seconds: number | undefined;
}

export function newBinaryRun(suite: string, announced: number): BinaryRun {
  return {
    suite,
    announced,
    files: [],
    passed: 0,
    skipped: 0,
    failed: new Map(),
    panics: new Map(),
    panic: undefined,
    output: undefined,
    open: undefined,
  };
}
