/** How the coverage of a call is measured: by the framework, by c8 or nyc around it, or by Node.js itself. */
import { WORK_FOLDER, type Yield } from '../../../model/task.js';
import type { Call } from './call.js';
import { COVERAGE, NODE_TEST } from './runners.js';
import { declared, isSince, type Scope } from './scope.js';

const NODE_COVERAGE: Yield = { kind: 'coverage', format: 'lcov', file: `${WORK_FOLDER}/lcov.info` };
/** The reporter for LCOV: https://nodejs.org/en/blog/release/v20.11.0 */
const LCOV_SINCE = [20, 11] as const;

interface HowCovered {
  readonly options: string;
  readonly wrapper?: string;
  readonly yields: readonly Yield[];
  readonly lacks?: string;
}

export function coverageOf(call: Call, scope: Scope): HowCovered {
  const { coverage } = call.runner;
  if (coverage.by === 'own') {
    const has = coverage.needs.length === 0 || declared(scope, ...coverage.needs) !== undefined;
    return has
      ? { options: coverage.options, yields: [COVERAGE] }
      : { options: '', yields: [], lacks: coverage.needs[0] ?? '' };
  }
  if (call.wrapper.length > 0) return { options: '', yields: [COVERAGE] };
  if (call.runner === NODE_TEST) return nodeCoverage(scope.version);
  const wrapper = declared(scope, 'c8', 'nyc')?.name;
  return wrapper === undefined
    ? { options: '', yields: [], lacks: 'c8' }
    : { options: '', wrapper, yields: [COVERAGE] };
}

function nodeCoverage(version: string | undefined): HowCovered {
  if (!isSince(version, LCOV_SINCE))
    return { options: '', yields: [], lacks: 'Node.js 20.11 or later' };
  const options = `--experimental-test-coverage --test-reporter=lcov --test-reporter-destination=${NODE_COVERAGE.file}`;
  return { options, yields: [NODE_COVERAGE] };
}
