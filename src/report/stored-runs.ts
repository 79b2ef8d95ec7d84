/** Stored runs as text for a terminal: one line a run, or all of one. Names in them come from outside. */
import type { Acceptance } from '../model/acceptance.js';
import type { BaselineEntry } from '../model/baseline.js';
import type { Debt } from '../model/debt.js';
import type { StoredEntry } from '../model/ports.js';
import { escapeTerminal } from './escape/terminal.js';
import { cutToWidth, textWidth } from './text-width.js';
import { formatChange } from './units.js';
import { median } from './view/change.js';

const WIDEST_CELL = 40;
const WIDEST_VALUE = 200;
const HEAD = [
  'suite',
  'commit',
  'recorded',
  'verdict',
  'accepted',
  'benchmarks',
  'coverage',
  'key',
];

/** What `tollgate baseline list --json` says of one file. */
export interface StoredRun {
  readonly key: string;
  readonly bytes: number;
  readonly suite?: string;
  readonly commit?: string;
  readonly branch?: string;
  readonly recordedAt?: string;
  readonly verdict?: string;
  readonly accepted?: boolean;
  readonly fingerprint?: string;
  readonly benchmarks?: number;
  readonly problem?: string;
}

/** The facts of one stored run without its measurements. */
export function summariseRun({ key, bytes, entry, problem }: StoredEntry): StoredRun {
  if (entry === undefined) {
    return { key, bytes, ...(problem === undefined ? {} : { problem: problem.message }) };
  }
  const { suite, commit, branch, recordedAt, verdict, accepted, environment } = entry;
  const benchmarks = entry.benchmarks?.length ?? 0;
  const { fingerprint } = environment;
  return {
    key,
    bytes,
    suite,
    commit,
    branch,
    recordedAt,
    verdict,
    accepted,
    fingerprint,
    benchmarks,
  };
}

/** A table of the readable runs, by suite, newest first; keys stand last and whole. */
export function renderRuns(stored: readonly StoredEntry[]): string {
  const entries = stored.flatMap(({ key, entry }) => (entry === undefined ? [] : [{ key, entry }]));
  entries.sort(
    (a, b) =>
      (a.entry.suite < b.entry.suite ? -1 : a.entry.suite > b.entry.suite ? 1 : 0) ||
      Date.parse(b.entry.recordedAt) - Date.parse(a.entry.recordedAt),
  );
  const rows = [HEAD, ...entries.map(({ key, entry }) => [...cells(entry), key])];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => textWidth(row[at] ?? ''))));
  const lines = rows.map((row) => row.map((cell, at) => pad(cell, widths[at] ?? 0)).join('  '));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Everything of one run that fits a line each. */
export function renderRun(key: string, entry: BaselineEntry): string {
  const { environment, tests } = entry;
  const toolchain = Object.entries(environment.toolchain).map(
    ([name, version]) => `${name} ${version}`,
  );
  const facts: readonly (readonly [string, string])[] = [
    ['key', key],
    ['suite', entry.suite],
    ['commit', entry.branch === '' ? entry.commit : `${entry.commit} (${entry.branch})`],
    ['run', `${entry.runId}, attempt ${entry.attempt}`],
    ['recorded', `${entry.recordedAt} by Tollgate ${entry.toolVersion}`],
    ['verdict', entry.accepted ? `${entry.verdict}, accepted` : `${entry.verdict}, not accepted`],
    [
      'machine',
      `${environment.os}/${environment.arch}, ${environment.cpuModel}, ${environment.cores} cores`,
    ],
    ['toolchain', toolchain.join(', ') || 'not known'],
    ['fingerprint', environment.fingerprint],
    [
      'tests',
      tests === undefined ? 'none' : `${tests.counts.passed} passed, ${tests.failed.length} failed`,
    ],
    ['coverage', coverage(entry)],
    ...(entry.acceptances ?? []).map(acceptance),
    ...(entry.debts ?? []).map(debt),
  ];
  const lines = facts.map(([name, value]) => `${name.padEnd(12)} ${line(value)}`);
  const benchmarks = (entry.benchmarks ?? []).flatMap((benchmark) =>
    benchmark.metrics.map(({ unit, samples }) => {
      const procs = benchmark.procs === undefined ? '' : `-${benchmark.procs}`;
      const name = `${benchmark.package} ${benchmark.name}${procs}`.trim();
      return `  ${line(name)}: ${line(unit)}, ${samples.length} samples, median ${median(samples) ?? '–'}`;
    }),
  );
  const heading = benchmarks.length === 0 ? 'benchmarks   none' : 'benchmarks';
  return `${[...lines, heading, ...benchmarks].join('\n')}\n`;
}

function acceptance({ subject, by, until, reason }: Acceptance): readonly [string, string] {
  return ['acceptance', `${subject} by ${by} until ${until}: ${reason}`];
}

function debt({ package: packageName, name, procs, unit, ratio, since, reference, how }: Debt) {
  const change = ratio === undefined ? 'from 0' : formatChange(ratio - 1);
  const drift = how === 'drift' ? ', little by little' : '';
  const threads = procs === undefined ? '' : `-${procs}`;
  const benchmark = `${packageName} ${name}${threads}`.trim();
  const commits = `since ${since.slice(0, 10)}, against ${reference.slice(0, 10)}`;
  return ['debt', `${benchmark}: ${unit} ${change} ${commits}${drift}`] as const;
}

function cells(entry: BaselineEntry): readonly string[] {
  const plain = [
    entry.suite,
    entry.commit.slice(0, 10),
    entry.recordedAt.slice(0, 16).replace('T', ' '),
    entry.verdict,
    entry.accepted ? 'yes' : 'no',
    entry.benchmarks === undefined ? '-' : String(entry.benchmarks.length),
    coverage(entry),
  ];
  return plain.map((cell) => cutToWidth(line(cell), WIDEST_CELL, 'start'));
}

function coverage({ coverage: measured }: BaselineEntry): string {
  const ratio = measured?.totals[measured.unit];
  if (ratio === undefined || ratio.total === 0) return '-';
  return `${((100 * ratio.covered) / ratio.total).toFixed(1)} %`;
}

function line(text: string): string {
  return escapeTerminal(text.length > WIDEST_VALUE ? `${text.slice(0, WIDEST_VALUE)}…` : text);
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
