/** What is said of everything that is not a task: one line an event, or none. */
import type { GateEvent } from '../model/event.js';
import type { VerdictKind } from '../model/policy.js';
import { escapeTerminal } from '../report/escape/terminal.js';
import type { Paint } from '../report/paint.js';
import { formatChange, formatDuration } from '../report/units.js';

type Colour = Parameters<Paint>[0];

const VERDICTS: Readonly<Record<VerdictKind, readonly [mark: string, colour: Colour]>> = {
  pass: ['✔', 'green'],
  degraded: ['!', 'yellow'],
  inconclusive: ['?', 'magenta'],
  block: ['✘', 'red'],
};

/** The line for an event, or undefined where it says nothing by itself or belongs to a task. */
export function announcement(event: GateEvent, paint: Paint): string | undefined {
  switch (event.type) {
    case 'gate.started':
      return `${paint('bold', `Tollgate ${escapeTerminal(event.toolVersion)}`)} · ${event.sources.map(escapeTerminal).join(', ')}`;
    case 'baseline.loaded':
      return paint('dim', escapeTerminal(`baseline of ${event.suite}: ${event.explanation}`));
    case 'baseline.saved':
      return paint('dim', escapeTerminal(`baseline of ${event.suite} recorded as ${event.key}`));
    case 'notice':
      return `${paint('cyan', 'i')} ${escapeTerminal(event.message)}`;
    case 'stage.judged':
      if (event.verdict === 'pass') return undefined;
      return marked(VERDICTS[event.verdict], `${event.task}: ${event.summary}`, paint);
    case 'confirmation.started':
      return `${paint('cyan', '⇄')} ${escapeTerminal(`${event.task}: measuring ${event.benchmarks} of its benchmarks by turns with ${event.base.slice(0, 10)}, at most ${event.mostRounds} rounds`)}`;
    case 'confirmation.round':
      return event.round % ROUNDS_A_LINE === 0
        ? paint('dim', escapeTerminal(roundLine(event)))
        : undefined;
    case 'confirmation.finished':
      return `${paint('cyan', '⇄')} ${escapeTerminal(`${event.task}: ${event.summary}`)}`;
    case 'verdict.reached':
      return verdictLine(event, paint);
    case 'gate.finished':
      return paint('dim', `finished in ${formatDuration(event.durationMs)}`);
    // The report that follows has all findings, worst first and with what to do.
    case 'finding':
    case 'plan.ready':
    case 'task.started':
    case 'task.output':
    case 'task.finished':
    case 'measurements.parsed':
      return undefined;
    default:
      return event satisfies never;
  }
}

/** A log needs no line a round. */
const ROUNDS_A_LINE = 20;

/** `bench: round 40 of 320, 2 open; BenchmarkParse ns/op between −1.20 % and +6.10 %`. */
export function roundLine({
  task,
  round,
  mostRounds,
  open,
  widest,
}: Extract<GateEvent, { readonly type: 'confirmation.round' }>): string {
  const doubt =
    widest === undefined
      ? ''
      : `; ${widest.benchmark} ${widest.unit} between ${formatChange(widest.low)} and ${formatChange(widest.high)}`;
  return `${task}: round ${round} of ${mostRounds}, ${open} open${doubt}`;
}

/** `✘ block · coverage 61.0 % is below its floor of 80 %`. */
export function verdictLine(
  { verdict, summary }: Extract<GateEvent, { readonly type: 'verdict.reached' }>,
  paint: Paint,
): string {
  const [mark, colour] = VERDICTS[verdict];
  return `${paint('bold', paint(colour, `${mark} ${verdict}`))} · ${escapeTerminal(summary)}`;
}

function marked([mark, colour]: readonly [string, Colour], text: string, paint: Paint): string {
  return `${paint(colour, mark)} ${escapeTerminal(text)}`;
}
