/**
 * Reads version 1 of a stored run field by field. Everything in it may be hostile: sizes are bounded, numbers are
 * finite, maps have no prototype, and what is not known is dropped. Does not know of files or checksums.
 */
import type { Acceptance } from '../model/acceptance.js';
import type { BaselineEntry, Environment } from '../model/baseline.js';
import { type Debt, MOST_BETWEEN, MOST_DEBTS } from '../model/debt.js';
import type { Benchmark, CoverageRatios, Metric, Ratio, TestStatus } from '../model/measurement.js';
import { COVERAGE_UNITS } from '../model/measurement.js';
import type { Place } from '../model/problem.js';
import {
  bool,
  count,
  fail,
  finite,
  list,
  mapOf,
  matching,
  numbers,
  oneOf,
  optional,
  record,
  text,
} from './read-value.js';

const VERDICTS = ['pass', 'degraded', 'inconclusive', 'block'] as const;
const STATUSES = ['passed', 'failed', 'skipped', 'errored', 'unfinished'] as const;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FINGERPRINT = /^[0-9a-f]{8,64}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST_ACCEPTANCES = 1000;
const LONGEST_PART = 1000;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** The entry in a parsed value. Throws a Misfit that names the first field that does not fit. */
export function readEntry(value: unknown): BaselineEntry {
  const entry = record(value, 'entry');
  const at = (name: string) => `entry.${name}`;
  return {
    schema: entry.schema === 1 ? 1 : fail(at('schema'), 'is not 1'),
    suite: text(entry.suite, at('suite'), 1),
    commit: matching(entry.commit, at('commit'), COMMIT, 'a full commit id'),
    branch: text(entry.branch, at('branch')),
    runId: text(entry.runId, at('runId'), 1),
    attempt: count(entry.attempt, at('attempt'), 1, 9_999_999),
    recordedAt: moment(entry.recordedAt, at('recordedAt')),
    verdict: oneOf(entry.verdict, at('verdict'), VERDICTS),
    accepted: bool(entry.accepted, at('accepted')),
    toolVersion: text(entry.toolVersion, at('toolVersion')),
    environment: environment(entry.environment, at('environment')),
    taskDurationsMs: mapOf(entry.taskDurationsMs, at('taskDurationsMs'), duration),
    ...optional('tests', entry.tests, at('tests'), tests),
    ...optional('coverage', entry.coverage, at('coverage'), coverage),
    ...optional('benchmarks', entry.benchmarks, at('benchmarks'), (v, p) => list(v, p, benchmark)),
    ...optional('knownCommits', entry.knownCommits, at('knownCommits'), (v, p) =>
      list(v, p, (commit, path) => matching(commit, path, COMMIT, 'a full commit id')),
    ),
    ...optional('acceptances', entry.acceptances, at('acceptances'), acceptances),
    ...optional('debts', entry.debts, at('debts'), (v, p) => atMost(MOST_DEBTS, v, p, debt)),
  };
}

function atMost<T>(
  most: number,
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => T,
): readonly T[] {
  if (Array.isArray(value) && value.length > most) fail(path, 'is too long');
  return list(value, path, read);
}

function debt(value: unknown, path: string): Debt {
  const it = record(value, path);
  const full = (of: unknown, p: string) => matching(of, p, COMMIT, 'a full commit id');
  return {
    package: text(it.package, `${path}.package`),
    name: text(it.name, `${path}.name`, 1),
    ...optional('procs', it.procs, `${path}.procs`, (v, p) => count(v, p, 1)),
    unit: text(it.unit, `${path}.unit`),
    ...optional('ratio', it.ratio, `${path}.ratio`, finite),
    ...optional('low', it.low, `${path}.low`, finite),
    ...optional('high', it.high, `${path}.high`, finite),
    since: full(it.since, `${path}.since`),
    reference: full(it.reference, `${path}.reference`),
    between: atMost(MOST_BETWEEN, it.between, `${path}.between`, full),
    foundAt: moment(it.foundAt, `${path}.foundAt`),
    how: oneOf(it.how, `${path}.how`, ['regressed', 'drift'] as const),
  };
}

/** Globs are matched, so that both their length and their number are held small. */
function acceptances(value: unknown, path: string): readonly Acceptance[] {
  const read = list(value, path, acceptance);
  return read.length <= MOST_ACCEPTANCES ? read : fail(path, 'is too long');
}

function acceptance(value: unknown, path: string): Acceptance {
  const it = record(value, path);
  const bounded = (name: string) => {
    const read = text(it[name], `${path}.${name}`, 1);
    return read.length <= LONGEST_PART ? read : fail(`${path}.${name}`, 'is too long');
  };
  return {
    subject: bounded('subject'),
    by: bounded('by'),
    reason: bounded('reason'),
    until: matching(it.until, `${path}.until`, DAY, 'a day'),
    how: oneOf(it.how, `${path}.how`, ['label', 'trailer', 'command'] as const),
    commit: matching(it.commit, `${path}.commit`, COMMIT, 'a full commit id'),
  };
}

function moment(value: unknown, path: string): string {
  const stamp = matching(value, path, UTC, 'a time in UTC');
  return Number.isFinite(Date.parse(stamp)) ? stamp : fail(path, 'is no time that exists');
}

function environment(value: unknown, path: string): Environment {
  const it = record(value, path);
  return {
    os: text(it.os, `${path}.os`),
    arch: text(it.arch, `${path}.arch`),
    cpuModel: text(it.cpuModel, `${path}.cpuModel`),
    cores: count(it.cores, `${path}.cores`),
    toolchain: mapOf(it.toolchain, `${path}.toolchain`, text),
    benchmarkCommand: text(it.benchmarkCommand, `${path}.benchmarkCommand`),
    fingerprint: matching(it.fingerprint, `${path}.fingerprint`, FINGERPRINT, 'hex digits'),
  };
}

function duration(value: unknown, path: string): number {
  const ms = finite(value, path);
  return ms >= 0 ? ms : fail(path, 'is negative');
}

function tests(value: unknown, path: string): NonNullable<BaselineEntry['tests']> {
  const it = record(value, path);
  const counts = record(it.counts, `${path}.counts`);
  const of = (status: TestStatus) => count(counts[status], `${path}.counts.${status}`);
  const [passed, failed, skipped, errored, unfinished] = STATUSES;
  return {
    counts: {
      passed: of(passed),
      failed: of(failed),
      skipped: of(skipped),
      errored: of(errored),
      unfinished: of(unfinished),
    },
    failed: list(it.failed, `${path}.failed`, (name, p) => text(name, p)),
    ...optional('flaky', it.flaky, `${path}.flaky`, (names, p) =>
      list(names, p, (name, at) => text(name, at)),
    ),
  };
}

function coverage(value: unknown, path: string): NonNullable<BaselineEntry['coverage']> {
  const it = record(value, path);
  return {
    unit: oneOf(it.unit, `${path}.unit`, COVERAGE_UNITS),
    totals: ratios(it.totals, `${path}.totals`),
    files: list(it.files, `${path}.files`, (file, p) => {
      const one = record(file, p);
      return {
        path: text(one.path, `${p}.path`, 1),
        ratios: ratios(one.ratios, `${p}.ratios`),
      };
    }),
  };
}

function ratios(value: unknown, path: string): CoverageRatios {
  const it = record(value, path);
  let read: CoverageRatios = {};
  for (const unit of COVERAGE_UNITS) {
    read = { ...read, ...optional(unit, it[unit], `${path}.${unit}`, ratio) };
  }
  return read;
}

function ratio(value: unknown, path: string): Ratio {
  const it = record(value, path);
  const total = count(it.total, `${path}.total`);
  return { covered: count(it.covered, `${path}.covered`, 0, total), total };
}

function benchmark(value: unknown, path: string): Benchmark {
  const it = record(value, path);
  return {
    package: text(it.package, `${path}.package`),
    name: text(it.name, `${path}.name`, 1),
    ...optional('procs', it.procs, `${path}.procs`, (v, p) => count(v, p, 1)),
    metrics: list(it.metrics, `${path}.metrics`, metric),
    ...optional('place', it.place, `${path}.place`, place),
  };
}

function metric(value: unknown, path: string): Metric {
  const it = record(value, path);
  const samples = numbers(it.samples, `${path}.samples`);
  if (samples.length === 0) fail(`${path}.samples`, 'is empty');
  return {
    unit: text(it.unit, `${path}.unit`),
    better: oneOf(it.better, `${path}.better`, ['lower', 'higher'] as const),
    samples,
  };
}

function place(value: unknown, path: string): Place {
  const it = record(value, path);
  return {
    file: text(it.file, `${path}.file`),
    ...optional('line', it.line, `${path}.line`, (v, p) => count(v, p, 1)),
    ...optional('column', it.column, `${path}.column`, (v, p) => count(v, p, 1)),
    ...optional('endLine', it.endLine, `${path}.endLine`, (v, p) => count(v, p, 1)),
  };
}
