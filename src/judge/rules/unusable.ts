/**
 * Measurements that cannot carry a verdict: cut, unreadable, empty, or failed while measuring.
 * Always inconclusive, and no waiver covers it: a gate that cannot judge never says pass.
 */
import type { SuiteFacts } from '../../model/facts.js';
import type { BenchmarkRun, Measurement } from '../../model/measurement.js';
import type { Problem } from '../../model/problem.js';
import { AREA_OF, count, type JudgedFinding, type Rule } from '../finding.js';

const WHY = 'What was asked for could not be measured, so it cannot pass.';

export const unusable: Rule = ({ suites }) =>
  suites.flatMap((suite) => measurementsOf(suite).flatMap((one) => judgeOne(suite.suite, one)));

function measurementsOf(suite: SuiteFacts): readonly Measurement[] {
  const { tests, coverage, benchmarks, diagnostics } = suite;
  return [...tests, ...(coverage === undefined ? [] : [coverage]), ...benchmarks, ...diagnostics];
}

function judgeOne(suite: string, measurement: Measurement): readonly JudgedFinding[] {
  const { kind, source, format, complete, problems } = measurement;
  const common = { area: AREA_OF[kind], subject: `${suite}/${source}`, suite } as const;
  const findings = problems.map(
    (problem): JudgedFinding => ({
      ...common,
      ...ofProblem(problem, source),
    }),
  );
  const silent = !complete && !problems.some(({ severity }) => severity === 'error');
  if (silent) {
    findings.push({
      ...common,
      kind: 'measurement-incomplete',
      severity: 'inconclusive',
      title: `The ${kind} in ${source} are not complete`,
      why: WHY,
      todo: `See whether the command ended before it had written all of its ${format} output.`,
    });
  }
  if (kind === 'benchmarks') findings.push(...ofBenchmarks(measurement, common));
  return findings;
}

function ofProblem(problem: Problem, source: string) {
  const bad = problem.severity === 'error';
  return {
    kind: problem.code,
    severity: bad ? 'inconclusive' : 'note',
    title: problem.message.includes(source) ? problem.message : `${source}: ${problem.message}`,
    why: bad ? WHY : 'It was read all the same, and nothing judged is missing.',
    todo: problem.hint ?? 'Check what the tool wrote there.',
    ...(problem.place === undefined ? {} : { place: problem.place }),
    ...(problem.excerpt === undefined ? {} : { details: problem.excerpt }),
  } as const;
}

function ofBenchmarks(
  { failed, complete, problems, benchmarks, source }: BenchmarkRun,
  common: Pick<JudgedFinding, 'area' | 'subject' | 'suite'>,
): readonly JudgedFinding[] {
  if (failed) {
    const title = `The benchmark run in ${source} failed, after ${count(benchmarks.length, 'benchmark')}`;
    const todo = 'Read its output: a benchmark that fails or panics ends the run.';
    return [finding('benchmark-run-failed', title, todo, common)];
  }
  const explained = !complete || problems.some(({ severity }) => severity === 'error');
  if (benchmarks.length === 0 && !explained) {
    const title = `No benchmark result in ${source}`;
    const todo = 'Check the pattern and the packages of the benchmark command.';
    return [finding('benchmarks-none', title, todo, common)];
  }
  const empty = benchmarks.filter(
    ({ metrics }) => metrics.length === 0 || metrics.some(({ samples }) => samples.length === 0),
  );
  return empty.map(({ name }) =>
    finding('benchmark-without-samples', `${name} has no sample`, 'Run it again.', common),
  );
}

const finding = (
  kind: string,
  title: string,
  todo: string,
  common: Pick<JudgedFinding, 'area' | 'subject' | 'suite'>,
): JudgedFinding => ({ ...common, kind, severity: 'inconclusive', title, why: WHY, todo });
