/** A calibration for a terminal: the table, what the trials say in a sentence, then the warnings. */
import type { CalibratedTask, Calibration } from '../model/calibration.js';
import { cutText } from './escape/cut.js';
import { escapeTerminal } from './escape/terminal.js';
import { neutraliseCommands } from './escape/workflow-command.js';
import { type Paint, painter } from './paint.js';
import { tableLines } from './terminal/table.js';
import { wrapText } from './terminal/wrap.js';
import { formatCount, formatDuration } from './units.js';
import { calibrationTable, formatShare } from './view/calibration.js';
import { machineText } from './view/machine.js';

const MOST_WARNINGS = 20;
const NARROWEST = 40;

/** Lines ending in a line end; without colour free of escape sequences. */
export function calibrationText(
  calibration: Calibration,
  options: { readonly colour: boolean; readonly columns: number },
): string {
  const paint = painter(options.colour);
  const columns = Math.max(options.columns, NARROWEST);
  const { tasks, metrics } = calibration;
  const table = metrics.length === 0 ? [] : tableLines(calibrationTable(metrics), columns, paint);
  const sentences = [...tasks.map(taskSentence), ...alarmSentences(calibration)];
  const lines = [
    ...table,
    ...(table.length > 0 ? [''] : []),
    ...sentences.flatMap((text) => wrapText(shown(text), columns)),
    ...warningLines(calibration, columns, paint),
  ];
  return `${lines.map(neutraliseCommands).join('\n')}\n`;
}

function taskSentence({ task, rounds, wantedRounds, durationMs, ...more }: CalibratedTask): string {
  const count = rounds < wantedRounds ? `${rounds} of ${wantedRounds} rounds` : `${rounds} rounds`;
  const { allowedRounds, conditions } = more;
  const machine = machineText(conditions);
  return `${task}: ${count} of the same code with itself in ${formatDuration(durationMs)}${machine === '' ? '' : ` (${machine})`}; a gate has the time for ${allowedRounds} here.`;
}

function alarmSentences({ alarms }: Calibration): readonly string[] {
  if (alarms === undefined) return [];
  const { gate, plain } = alarms;
  return [
    `In ${formatCount(gate.trials)} trials with unchanged code out of these rounds, the gate calls something slower in ${formatShare(gate.share)} (at most ${formatShare(gate.high)}); a plain threshold on the means of ten values in ${formatShare(plain.share)} (at most ${formatShare(plain.high)}).`,
  ];
}

function warningLines(
  { warnings, failures }: Calibration,
  columns: number,
  paint: Paint,
): readonly string[] {
  const failed = failures.map(({ task, reason }) => `${task}: could not be measured: ${reason}.`);
  const all = [
    ...failed.map((text) => ({ mark: paint('red', '✘'), text })),
    ...warnings.map((text) => ({ mark: paint('yellow', '!'), text })),
  ];
  if (all.length === 0) return [];
  const told = all
    .slice(0, MOST_WARNINGS)
    .flatMap(({ mark, text }) =>
      wrapText(shown(text), columns - 4).map(
        (line, index) => `  ${index === 0 ? mark : ' '} ${line}`,
      ),
    );
  const left = all.length - MOST_WARNINGS;
  return ['', ...told, ...(left > 0 ? [`  … and ${formatCount(left)} more (--json has all)`] : [])];
}

function shown(text: string): string {
  return escapeTerminal(cutText(text, 1000));
}
