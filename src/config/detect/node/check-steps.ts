/** Steps of a script that are checks with a task of their own: the tests need not run them again. */
import { calledScript, type Leg, type Scripts } from './script.js';
import { readSteps, type Step } from './words.js';

/** Task → what its call looks at: `eslint src`; the program alone for the whole package. */
export type Checked = ReadonlyMap<string, string>;

const PROGRAMS: Readonly<Record<string, string>> = {
  tsc: 'types',
  'vue-tsc': 'types',
  eslint: 'eslint',
  oxlint: 'oxlint',
  prettier: 'prettier',
  biome: 'biome',
};
/** Whether it checks or mends, and how it says so. */
const MODE =
  /^(?:-[clwf]|--(?:check|list-different|write|fix|cache|quiet|pretty)|--(?:format|log-?level|color)(?:=.*)?)$/;
const MAX_DEPTH = 4;

/** A call without what makes no difference to what is looked at. */
export function lookedAt(step: Step): string {
  return step
    .map(({ text }) => text)
    .filter((text) => !MODE.test(text))
    .join(' ');
}

export function withoutChecks(
  legs: readonly Leg[],
  scripts: Scripts,
  checked: Checked,
): readonly Leg[] {
  return legs.map(({ script, steps, at }) => {
    const kept = [...steps.entries()].filter(
      ([i, step]) => i === at || !isChecked(step, scripts, checked, 0),
    );
    const isWhole = kept.length === steps.length;
    return {
      script,
      steps: kept.map(([, step]) => step),
      at: kept.findIndex(([i]) => i === at),
      ...(isWhole ? {} : { isCut: true }),
    };
  });
}

function isChecked(step: Step, scripts: Scripts, checked: Checked, depth: number): boolean {
  const [program] = step;
  const task = PROGRAMS[program?.text ?? ''];
  if (task !== undefined) {
    // `tsc` alone writes what the tests may run.
    const isCheck = task !== 'types' || step.some(({ text }) => text === '--noEmit');
    const known = checked.get(task);
    return isCheck && (known === program?.text || known === lookedAt(step));
  }
  const name = calledScript(step);
  if (name === undefined || depth >= MAX_DEPTH) return false;
  const isAlone = scripts[`pre${name}`] === undefined && scripts[`post${name}`] === undefined;
  const steps = readSteps(scripts[name] ?? '') ?? [];
  return (
    isAlone && steps.length > 0 && steps.every((one) => isChecked(one, scripts, checked, depth + 1))
  );
}
