/** All formats: the one list that detection, documentation and the configuration's schema are made from. */
import type { MeasurementKind } from '../model/measurement.js';
import type { Parser } from '../model/parser.js';
import type { Problem } from '../model/problem.js';
import { asv } from './benchmark/asv.js';
import { benchmarkdotnet } from './benchmark/benchmarkdotnet.js';
import { benchmarkjs } from './benchmark/benchmarkjs.js';
import { benchmarkluau } from './benchmark/benchmarkluau.js';
import { cargoBench } from './benchmark/cargo-bench.js';
import { cargoCriterion } from './benchmark/cargo-criterion.js';
import { catch2Text } from './benchmark/catch2-text.js';
import { catch2Xml } from './benchmark/catch2-xml.js';
import { criterion } from './benchmark/criterion.js';
import { criterionText } from './benchmark/criterion-text.js';
import { denoBench } from './benchmark/deno-bench.js';
import { divan } from './benchmark/divan.js';
import { goBench } from './benchmark/go-bench.js';
import { googleBenchmark } from './benchmark/google-benchmark.js';
import { hyperfine } from './benchmark/hyperfine.js';
import { jmh } from './benchmark/jmh.js';
import { julia } from './benchmark/julia.js';
import { k6 } from './benchmark/k6.js';
import { mitata } from './benchmark/mitata.js';
import { nanobench } from './benchmark/nanobench.js';
import { nanobenchText } from './benchmark/nanobench-text.js';
import { pytestBenchmark } from './benchmark/pytest-benchmark.js';
import { tinybench } from './benchmark/tinybench.js';
import { tollgateCsv } from './benchmark/tollgate-csv.js';
import { tollgateJson } from './benchmark/tollgate-json.js';
import { vitestBench } from './benchmark/vitest-bench.js';
import { wrk } from './benchmark/wrk.js';
import { clover } from './coverage/clover.js';
import { cobertura } from './coverage/cobertura.js';
import { coveragepyJson } from './coverage/coveragepy-json.js';
import { goCoverprofile } from './coverage/go-coverprofile.js';
import { istanbulJson } from './coverage/istanbul-json.js';
import { istanbulJsonSummary } from './coverage/istanbul-json-summary.js';
import { jacoco } from './coverage/jacoco.js';
import { lcov } from './coverage/lcov.js';
import { llvmCovJson } from './coverage/llvm-cov-json.js';
import { simplecov } from './coverage/simplecov.js';
import { eslintJson } from './diagnostics/eslint-json.js';
import { fileLine } from './diagnostics/file-line.js';
import { pathList } from './diagnostics/path-list.js';
import { rustfmt } from './diagnostics/rustfmt.js';
import { unifiedDiff } from './diagnostics/unified-diff.js';
import { workflowCommands } from './diagnostics/workflow-commands.js';
import { cargoTest } from './tests/cargo-test.js';
import { ctrf } from './tests/ctrf.js';
import { goTestJson } from './tests/go-test-json.js';
import { jestJson } from './tests/jest-json.js';
import { junit } from './tests/junit.js';
import { libtestJson } from './tests/libtest-json.js';
import { pytestJsonReport } from './tests/pytest-json-report.js';
import { tap } from './tests/tap.js';
import { trx } from './tests/trx.js';

export const PARSERS = [
  goBench,
  goTestJson,
  goCoverprofile,
  lcov,
  tap,
  tollgateJson,
  tollgateCsv,
  eslintJson,
  fileLine,
  pathList,
  rustfmt,
  unifiedDiff,
  workflowCommands,
  asv,
  benchmarkdotnet,
  benchmarkjs,
  benchmarkluau,
  cargoBench,
  cargoCriterion,
  catch2Text,
  catch2Xml,
  criterion,
  criterionText,
  denoBench,
  divan,
  googleBenchmark,
  hyperfine,
  jmh,
  julia,
  k6,
  mitata,
  nanobench,
  nanobenchText,
  pytestBenchmark,
  tinybench,
  vitestBench,
  wrk,
  clover,
  cobertura,
  coveragepyJson,
  istanbulJson,
  istanbulJsonSummary,
  jacoco,
  llvmCovJson,
  simplecov,
  cargoTest,
  ctrf,
  jestJson,
  junit,
  libtestJson,
  pytestJsonReport,
  trx,
] as const satisfies readonly Parser[];

/** Below this a format does not fit; two closer together than `CLEAR` are ambiguous. */
const FITS = 0.4;
const CLEAR = 0.1;

export interface Detected {
  readonly parser: Parser;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The format of an id; undefined where there is none of that name. */
export function parserFor(id: string): Parser | undefined {
  return PARSERS.find((parser) => parser.id === id);
}

/**
 * Finds the format by content. `head`: the first 64 KiB as text, without BOM and ANSI; `kind`: only formats that
 * yield it. Gives a problem that names the candidates where none or several fit.
 */
export function detectParser(
  head: string,
  path: string,
  kind?: MeasurementKind,
): Detected | Problem {
  const candidates: readonly Parser[] = PARSERS.filter(
    (parser: Parser) => kind === undefined || parser.kinds.includes(kind),
  );
  const fitting = candidates
    .map((parser) => ({ parser, confidence: parser.detect(head, path) }))
    .filter(({ confidence }) => confidence >= FITS)
    .sort((a, b) => b.confidence - a.confidence);
  const [best, second] = fitting;
  if (best === undefined) return noneFits(path, candidates, kind);
  if (second === undefined || best.confidence - second.confidence >= CLEAR) return best;
  const ids = fitting.map(({ parser }) => parser.id).join(', ');
  return {
    code: 'format-ambiguous',
    severity: 'error',
    message: `the input may be of several formats: ${ids}`,
    hint: 'Name the one that it is.',
    place: { file: path },
  };
}

function noneFits(path: string, candidates: readonly Parser[], kind?: MeasurementKind): Problem {
  const wanted = kind === undefined ? 'no known format' : `no known format of ${kind}`;
  return {
    code: 'format-not-detected',
    severity: 'error',
    message: `the input is of ${wanted}`,
    hint: `Check that it is what you meant, or name its format: ${candidates.map(({ id }) => id).join(', ')}.`,
    place: { file: path },
  };
}
