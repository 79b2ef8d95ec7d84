/** The source that a reader of a report wants to see: around findings, and around what no test reaches. */
import type { FileSystem } from '../model/ports.js';
import { ProblemError } from '../model/problem.js';
import type { Report } from '../model/report.js';

export interface Excerpt {
  readonly file: string;
  /** Line of the first one. */
  readonly from: number;
  readonly lines: readonly string[];
}

const AROUND = 2;
const MOST_LINES = 2000;
const MOST_FILES = 200;
const MOST_CHARACTERS = 200;

/** In the order of the findings, then of the coverage; a file that cannot be read has none. */
export async function excerptsOf(
  report: Pick<Report, 'verdict' | 'coverage'>,
  files: Pick<FileSystem, 'readText'>,
): Promise<readonly Excerpt[]> {
  const excerpts: Excerpt[] = [];
  let left = MOST_LINES;
  for (const [file, wanted] of [...wantedLines(report)].slice(0, MOST_FILES)) {
    if (left <= 0) break;
    const lines = (await textOf(files, file))?.split(/\r?\n/);
    if (lines === undefined) continue;
    for (const { from, to } of rangesOf(wanted, lines.length)) {
      if (left <= 0) break;
      const shown = lines.slice(from - 1, Math.min(to, from - 1 + left));
      left -= shown.length;
      excerpts.push({ file, from, lines: shown.map((line) => line.slice(0, MOST_CHARACTERS)) });
    }
  }
  return excerpts;
}

function wantedLines({ verdict, coverage }: Pick<Report, 'verdict' | 'coverage'>) {
  const wanted = new Map<string, number[]>();
  const want = (file: string, lines: readonly number[]) =>
    wanted.set(file, [...(wanted.get(file) ?? []), ...lines]);
  for (const { place, severity } of verdict.findings)
    if (place?.line !== undefined && severity !== 'note' && !isOfGit(place.file))
      want(place.file, [place.line]);
  for (const { patchMissed } of coverage)
    for (const { file, lines } of patchMissed) want(file, lines);
  return wanted;
}

/** Git keeps tokens there. */
const isOfGit = (file: string) => file.split(/[\\/]/).some((part) => part.toLowerCase() === '.git');

/** Stretches of lines with some around them, ascending; those that touch are one. */
function rangesOf(wanted: readonly number[], count: number) {
  const ranges: { from: number; to: number }[] = [];
  for (const line of [...new Set(wanted)].sort((a, b) => a - b)) {
    if (line < 1 || line > count) continue;
    const from = Math.max(1, line - AROUND);
    const to = Math.min(count, line + AROUND);
    const last = ranges.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
}

/** What is binary, too large or outside is not shown. */
async function textOf(files: Pick<FileSystem, 'readText'>, file: string) {
  try {
    const text = await files.readText(file);
    return text?.includes('\0') ? undefined : text;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
