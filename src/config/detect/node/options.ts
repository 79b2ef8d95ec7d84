/** Options that a script and we both give: many programs refuse what is said twice. */
import type { Step } from './words.js';

const nameOf = (word: string) => word.split('=', 1)[0] ?? '';

/** The words without the options that `ours` has, and without their values. */
export function withoutOurs(args: Step, ours: string): Step {
  const words = ours.split(' ').filter((word) => word !== '');
  const names = new Map(words.map((word, i) => [nameOf(word), takesValue(words, i)]));
  return args.filter(({ text }, i) => {
    const before = args[i - 1]?.text ?? '';
    const isValue = !text.startsWith('-') && !before.includes('=') && names.get(before) === true;
    return !isValue && !(text.startsWith('-') && names.has(nameOf(text)));
  });
}

function takesValue(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  return words[at]?.includes('=') === true || (next !== undefined && !next.startsWith('-'));
}
