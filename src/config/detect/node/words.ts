/**
 * A script of package.json as its steps, `A && B`, and their words. What a shell would do more with (pipes, `;`,
 * substitutions) is not read at all: then nothing is appended to it, and nothing taken out of it.
 */

interface Word {
  /** As it stands there, quotes and all: it can be put into another line. */
  readonly raw: string;
  /** What the program gets. */
  readonly text: string;
}

export type Step = readonly Word[];

const WORD = /(?:[^\s'"`\\|&;<>()$#]|'[^']*'|"(?:[^"`\\$]|\$(?![({]))*"|\$\w+)+/y;
const LONGEST_SCRIPT = 2000;

/** Undefined where it is no plain sequence of commands. */
export function readSteps(script: string): readonly Step[] | undefined {
  if (script.length > LONGEST_SCRIPT) return undefined;
  const steps: Word[][] = [[]];
  let at = 0;
  while (at < script.length) {
    if (/\s/.test(script[at] ?? '')) at += 1;
    else if (script.startsWith('&&', at)) {
      steps.push([]);
      at += 2;
    } else {
      WORD.lastIndex = at;
      const [raw] = WORD.exec(script) ?? [];
      if (raw === undefined) return undefined;
      steps.at(-1)?.push({ raw, text: raw.replace(/(["'])(.*?)\1/g, '$2') });
      at += raw.length;
    }
  }
  return steps.every((step) => step.length > 0) ? steps : undefined;
}

/** The step as one line. */
export function textOf(step: Step): string {
  return step.map(({ raw }) => raw).join(' ');
}

/** Words of our own, which need no quotes. */
export function plainWords(line: string): Step {
  return line
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ raw: word, text: word }));
}
