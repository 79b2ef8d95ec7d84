// Writes the tables of docs/statistics.md: what the rule that ships does to recorded noise whose truth is known, beside
// the rules of other tools. Reads the compiled sources and takes some minutes, all of them for the simulation.
// Usage: npx tsc && node scripts/statistics-report.mjs [FOLDER] [--simulate CHANGES]
//   FOLDER has the recordings (runs.jsonl, history.jsonl, trials.json, truth.jsonl); default ../shared/noise
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from './generate/markdown.mjs';
import { groupBy, readCorpus } from './statistics/corpus.mjs';
import { plainShare, share } from './statistics/interval.mjs';
import { BY_TURNS, STORED } from './statistics/rules.mjs';
import { scoreTrials } from './statistics/score.mjs';
import { simulate, simulateSlowPaths } from './statistics/simulate.mjs';

const root = resolve(import.meta.dirname, '..');
const PAGE = join(root, 'docs/statistics.md');
const SHORT = 20;
const PROGRESS_EVERY = 100;
/** Of the changes that are simulated: so many more, for rounds of which only some are slow. */
const SLOW_PATH_SHARE = 0.1;

function rowOf(name, values, score) {
  const undecided = [score.undecidedZero, score.undecidedLarge];
  const isEverUndecided = undecided.some(([some]) => some > 0);
  return [
    name,
    values,
    `${share(...score.falseBlocks)} (${score.falseBlocks.join(' of ')})`,
    plainShare(...score.smallBlocked),
    share(...score.power),
    isEverUndecided ? undecided.map((counts) => plainShare(...counts)).join(' / ') : '',
    score.meanRounds === undefined ? '' : score.meanRounds.toFixed(0),
  ];
}

const byTurns = (decide, most) => (trial, bench) =>
  decide(
    trial.rounds.slice(0, most).map(({ base }) => base[bench]),
    trial.rounds.slice(0, most).map(({ head }) => head[bench]),
  );

const againstStored =
  (decide) =>
  ({ stored }, bench) =>
    stored &&
    decide(
      stored.base[bench],
      stored.head[bench],
      stored.history.map((run) => run[bench]),
    );

function tableOfRules({ trials }) {
  const of = (group) => trials.filter((trial) => trial.group === group);
  const rows = BY_TURNS.map(({ name, values, decide }) =>
    rowOf(name, values, scoreTrials(of('long'), byTurns(decide))),
  );
  const [{ name, decide }] = BY_TURNS;
  rows.push(
    rowOf(
      `${name}, ${SHORT} rounds, slowed for real`,
      String(SHORT),
      scoreTrials(of('pr'), byTurns(decide, SHORT)),
    ),
  );
  const stored = STORED.map(({ name: rule, values, decide: ask }) =>
    rowOf(`stored: ${rule}`, values, scoreTrials(of('pr'), againstStored(ask))),
  );
  return table(
    [
      'Rule (base and head by turns, unless stored)',
      'Values a side',
      'Unchanged changes of ten blocked',
      'Blocked at 5 % or less',
      'Power at 10 % and more',
      'Undecided at 0 % / 10 % and more',
      'Mean rounds at 0 %',
    ],
    [...rows, ...stored],
  );
}

const count = (answers, is) => [answers.filter(is).length, answers.length];

function tableOfSimulation(answers) {
  const rows = [...answers].map(([level, list]) => [
    `${100 * level} %`,
    share(...count(list, ({ decision }) => decision === 'regressed'), 2),
    ...['unchanged', 'near', 'inconclusive', 'improved'].map((wanted) =>
      plainShare(...count(list, ({ decision }) => decision === wanted), 2),
    ),
    (list.reduce((sum, { rounds }) => sum + rounds, 0) / list.length).toFixed(0),
    plainShare(...count(list, ({ isCovered }) => isCovered)),
  ]);
  const head = 'True slowdown,Blocked,Passed,Near,Undecided,Improved,Mean rounds,Interval holds it';
  return table(head.split(','), rows);
}

const isBlocked = ({ decision }) => decision === 'regressed';

/** The benchmarks of which `is` holds most often, with the share of their own changes. */
function mostOften(list, is) {
  return [...groupBy(list, ({ bench }) => bench)]
    .map(([bench, own]) => ({ bench, counts: count(own, is) }))
    .filter(({ counts: [some] }) => some > 0)
    .sort((a, b) => b.counts[0] - a.counts[0])
    .slice(0, 3)
    .map(({ bench, counts }) => `${bench} ${plainShare(...counts)}`)
    .join(', ');
}

/** At which look how many benchmarks were blocked. */
function looksOf(list) {
  const times = groupBy(list.filter(isBlocked), ({ rounds }) => rounds);
  return [...times]
    .sort(([a], [b]) => a - b)
    .map(([rounds, { length }]) => `${length} after ${rounds} rounds`)
    .join(', ');
}

function sentences(answers, pool, blocks) {
  const pullsAt = (level) => [...groupBy(answers.get(level), ({ pull }) => pull).values()];
  const any = (level, is) => count(pullsAt(level), (list) => list.some(is));
  const blocked = any(0, isBlocked);
  const degraded = any(0, (one) => isBlocked(one) || one.decision === 'inconclusive');
  const atTolerance = any(0.05, isBlocked);
  const unchanged = answers.get(0);
  const [falseAlarms, atFive] = [unchanged, answers.get(0.05)].map((list) => ({
    looks: looksOf(list),
    names: mostOften(list, isBlocked),
  }));
  const missed = mostOften(answers.get(0.1), (one) => !isBlocked(one));
  const details = blocked[0] > 0 ? `; ${falseAlarms.looks}: ${falseAlarms.names}` : '';
  const lines = [
    `${blocked[1]} changes from ${blocks.length} blocks of ${SHORT} rounds (${pool}):`,
    '',
    `- unchanged changes **blocked: ${share(...blocked, 2)}** (${blocked.join(' of ')}${details})`,
    `- unchanged changes that end \`degraded\` or worse, since a benchmark is blocked or undecided: ${share(...degraded, 2)}`,
    `- changes with any of ten benchmarks blocked at exactly 5 %: ${share(...atTolerance)} (${atFive.names || 'none'})`,
    `- benchmarks not blocked at exactly 10 %: ${missed || 'none'}`,
  ];
  return `${lines.join('\n')}\n`;
}

function tableOfSlowPaths(paths) {
  const rows = paths.map(({ chance, decisions }) => [
    `${100 * chance} %`,
    ...['regressed', 'unchanged', 'near', 'inconclusive'].map((wanted) =>
      plainShare(...count(decisions, (one) => one === wanted)),
    ),
  ]);
  return table('Rounds with the slow path,Blocked,Passed,Near,Undecided'.split(','), rows);
}

function between(text, name, content) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`docs/statistics.md: no ${begin} … ${end}`);
  return `${text.slice(0, start + begin.length)}\n${content}${text.slice(stop)}`;
}

const { values, positionals } = parseArgs({
  options: { simulate: { type: 'string', default: '2000' } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? join(root, '../shared/noise'));
const pulls = Number(values.simulate);
if (!existsSync(join(folder, 'runs.jsonl')) || !(pulls >= 1)) {
  console.error(
    `${folder} has no runs.jsonl, or --simulate no number of changes.\nPass the folder of the recordings: node scripts/statistics-report.mjs FOLDER [--simulate 2000]`,
  );
  process.exit(2);
}
const corpus = readCorpus(folder);
const rules = tableOfRules(corpus);
console.log(rules);

/** What came of simulating from these blocks. */
function simulation(pool, blocks) {
  const startedAt = performance.now();
  const answers = simulate(blocks, pulls, (done) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
    if (done % PROGRESS_EVERY === 0)
      console.log(`${pool}: simulated ${done} of ${pulls}, ${seconds} s`);
  });
  return `${sentences(answers, pool, blocks)}\n${tableOfSimulation(answers)}`;
}

const simulations = [
  simulation('unchanged sessions', corpus.unchanged),
  simulation(
    'unchanged and slowed sessions, the latter divided by what was injected',
    corpus.levelled,
  ),
].join('\n');
const slowPaths = tableOfSlowPaths(
  simulateSlowPaths(corpus.levelled, Math.ceil(pulls * SLOW_PATH_SHARE)),
);
console.log(simulations, slowPaths);
const parts = { rules, simulation: simulations, 'slow-paths': slowPaths };
const page = Object.entries(parts).reduce(
  (text, [name, content]) => between(text, name, content),
  readFileSync(PAGE, 'utf8'),
);
writeFileSync(PAGE, page);
