/**
 * The user's own line in the text of a failure: the innermost frame that is of no library, runtime or test framework.
 * Runs of such foreign frames are cut out of the text, so that what is left is what a person can act on.
 */
import type { Place } from '../../model/problem.js';
import { stripAnsi } from './decode.js';
import { type Frame, frameOf } from './stack-frame.js';

export interface Stack {
  /** In the user's code. */
  readonly place?: Place;
  /** Of the innermost frame, where that is another. */
  readonly reportedAt?: Place;
  /** The text, with `… N frames of libraries` where there were some beside the user's. */
  readonly text: string;
}

const MOST_LINES = 2000;

/** Never throws; a text without a frame of the user's comes back as it is, without colours. */
export function readStack(text: string, own = ''): Stack {
  const plain = stripAnsi(text);
  const lines = plain.split(/\r?\n/);
  const frames = lines.map((line, at) => (at < MOST_LINES ? frameOf(line, own) : undefined));
  const all = frames.flatMap((frame) => (frame === undefined ? [] : [frame]));
  const place = innermost(all.filter(({ isForeign }) => !isForeign));
  if (place === undefined) {
    const reportedAt = innermost(all);
    return { ...(reportedAt === undefined ? {} : { reportedAt }), text: plain };
  }
  return { place, text: withoutForeign(lines, frames) };
}

function innermost(frames: readonly Frame[]): Place | undefined {
  const placed = frames.filter((frame) => frame.place !== undefined);
  const last = placed.filter(({ isInnermostLast }) => isInnermostLast).at(-1);
  return (last ?? placed[0])?.place;
}

function withoutForeign(lines: readonly string[], frames: readonly (Frame | undefined)[]): string {
  const kept: string[] = [];
  let foreign = 0;
  const settle = () => {
    if (foreign > 0) kept.push(`    … ${foreign} frame${foreign === 1 ? '' : 's'} of libraries`);
    foreign = 0;
  };
  /** Rust and Go name the function of a frame in the line before: it waits for what comes. */
  let heading: string | undefined;
  let isAfterForeign = false;
  for (const [at, line] of lines.entries()) {
    const frame = frames[at];
    if (frame?.isForeign === true) {
      foreign += 1;
      heading = undefined;
      isAfterForeign = frame.isInnermostLast;
      continue;
    }
    // Python shows the source of a frame below it.
    if (isAfterForeign && frame === undefined && /^ {4}/.test(line)) continue;
    isAfterForeign = false;
    if (heading !== undefined) {
      settle();
      kept.push(heading);
      heading = undefined;
    }
    if (frame === undefined && isHeading(line, lines[at + 1])) heading = line;
    else {
      settle();
      kept.push(line);
    }
  }
  if (heading !== undefined) kept.push(heading);
  settle();
  return kept.join('\n');
}

function isHeading(line: string, next = ''): boolean {
  if (/^\s*\d+: \S/.test(line)) return /^\s+at /.test(next);
  return /\S\(.*\)$|^created by /.test(line) && /^\s+\S+\.go:\d+(?: \+0x[0-9a-f]+)?$/.test(next);
}
