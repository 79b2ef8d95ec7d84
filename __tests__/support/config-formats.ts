/** Formats as the registry names them, so that tests of configuration do not need the parsers. */
import type { FormatInfo } from '../../src/config/check.js';

export const FORMATS: readonly FormatInfo[] = [
  { id: 'go-test-json', kinds: ['tests', 'benchmarks'] },
  { id: 'junit', kinds: ['tests'] },
  { id: 'go-coverprofile', kinds: ['coverage'] },
  { id: 'lcov', kinds: ['coverage'] },
  { id: 'go-bench', kinds: ['benchmarks'] },
  { id: 'gofmt-list', kinds: ['diagnostics'] },
];
