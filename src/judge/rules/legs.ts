/** Legs of a run that are judged together: what one of them would have measured is not known without it. */
import type { JudgedFinding, Rule } from '../finding.js';

const WHY = 'What a leg would have measured is not known without it, so the whole cannot pass.';

export const legs: Rule = ({ whole, legs: trouble }) => {
  if (!whole || trouble === undefined) return [];
  const common = { area: 'tasks', suite: '', severity: 'inconclusive', why: WHY } as const;
  return [
    ...trouble.missing.map(
      (name): JudgedFinding => ({
        ...common,
        kind: 'leg-missing',
        subject: name,
        title: name === 'any' ? 'No leg left a result' : `Leg ${name} left no result`,
        todo: 'See how its job ended and whether it uploaded its part, then run it again.',
      }),
    ),
    ...trouble.problems.map(
      ({ code, message, hint }): JudgedFinding => ({
        ...common,
        kind: code,
        subject: 'legs',
        title: message,
        todo: hint ?? 'See what was uploaded, then run the workflow again.',
      }),
    ),
  ];
};
