/**
 * The test frameworks that are understood: how each is told to write its results, and how coverage is had.
 * One value of this shape and a line in `RUNNERS` adds another.
 */
import { WORK_FOLDER, type Yield } from '../../../model/task.js';

/** By names that no formatter looks at, since some read hidden folders too. */
const JUNIT = `${WORK_FOLDER}/tests.xml`;
/** A folder of its own: Vitest empties it. */
const COVERAGE_FOLDER = `${WORK_FOLDER}/coverage`;
const LCOV: Yield = { kind: 'coverage', format: 'lcov', file: `${COVERAGE_FOLDER}/lcov.info` };
const TAP: Yield = { kind: 'tests', format: 'tap' };
const FROM_JUNIT: Yield = { kind: 'tests', format: 'junit', file: JUNIT };

export interface Runner {
  readonly id: string;
  /** Programs that are it, with the words that must follow: `react-scripts test`. */
  readonly programs: readonly string[];
  /** Looks for tests in the whole tree, unless told where: what the root tests is not tested again. */
  readonly searchesTree: boolean;
  /** Appended to its call. */
  readonly options: string;
  readonly results: Yield;
  /** `own` measures by itself, `wrapped` is measured by c8 or nyc around it. */
  readonly coverage:
    | { readonly by: 'own'; readonly options: string; readonly needs: readonly string[] }
    | { readonly by: 'wrapper' };
  /** What keeps it from ending, which nobody means in a gate. */
  readonly watching?: RegExp;
}

/** https://vitest.dev/guide/reporters.html#junit-reporter, https://vitest.dev/config/coverage */
const vitest: Runner = {
  id: 'vitest',
  programs: ['vitest'],
  searchesTree: true,
  options: `--run --reporter=default --reporter=junit --outputFile.junit=${JUNIT}`,
  results: FROM_JUNIT,
  coverage: {
    by: 'own',
    options: `--coverage.enabled --coverage.reporter=lcovonly --coverage.reportsDirectory=${COVERAGE_FOLDER} --coverage.reportOnFailure`,
    needs: ['@vitest/coverage-v8', '@vitest/coverage-istanbul'],
  },
  watching: /^(?:watch|dev|-w|--watch(?:=true)?|--ui)$/,
};

/** https://jestjs.io/docs/cli#--json. It writes the file only where the folder is there. */
const jest: Runner = {
  id: 'jest',
  programs: ['jest', 'react-scripts test'],
  searchesTree: true,
  options: `--ci --watchAll=false --json --outputFile=${WORK_FOLDER}/tests.jest`,
  results: { kind: 'tests', format: 'jest-json', file: `${WORK_FOLDER}/tests.jest` },
  coverage: {
    by: 'own',
    options: `--coverage --coverageReporters=lcovonly --coverageDirectory=${COVERAGE_FOLDER}`,
    needs: [],
  },
  watching: /^--watch(?:All)?(?:=true)?$/,
};

/** https://mochajs.org/#xunit */
const mocha: Runner = {
  id: 'mocha',
  programs: ['mocha', '_mocha'],
  searchesTree: false,
  options: `--reporter xunit --reporter-option output=${JUNIT}`,
  results: FROM_JUNIT,
  coverage: { by: 'wrapper' },
  watching: /^(?:-w|--watch)$/,
};

/** https://github.com/avajs/ava/blob/main/docs/05-command-line.md */
const ava: Runner = {
  id: 'ava',
  programs: ['ava'],
  searchesTree: true,
  options: '--tap',
  results: TAP,
  coverage: { by: 'wrapper' },
  watching: /^(?:-w|--watch)$/,
};

/** It says nothing but TAP. https://github.com/tape-testing/tape */
const tape: Runner = {
  id: 'tape',
  programs: ['tape'],
  searchesTree: false,
  options: '',
  results: TAP,
  coverage: { by: 'wrapper' },
};

/** https://bun.com/docs/test/reporters */
const bun: Runner = {
  id: 'bun',
  programs: ['bun test'],
  searchesTree: true,
  options: `--reporter=junit --reporter-outfile=${JUNIT}`,
  results: FROM_JUNIT,
  coverage: {
    by: 'own',
    options: `--coverage --coverage-reporter=lcov --coverage-dir=${COVERAGE_FOLDER}`,
    needs: [],
  },
  watching: /^(?:--watch|--hot)$/,
};

/** Node's own. Its reporters are options of Node.js, so they stand before the files. */
export const NODE_TEST: Runner = {
  id: 'node:test',
  programs: [],
  searchesTree: true,
  options: '--test-reporter=tap --test-reporter-destination=stdout',
  results: TAP,
  coverage: { by: 'wrapper' },
  watching: /^--watch$/,
};

export const RUNNERS: readonly Runner[] = [vitest, jest, mocha, ava, tape, bun];
/** What a wrapper is told, c8 and nyc alike. https://github.com/bcoe/c8#cli-options--configuration */
export const WRAPPER_OPTIONS = `--reporter=lcovonly --report-dir=${COVERAGE_FOLDER}`;
export const COVERAGE: Yield = LCOV;
