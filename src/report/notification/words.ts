/** What a person is told in a chat: the same lines whatever the chat. Raw text, to be escaped for where it goes. */
import { formatCount } from '../units.js';
import { WORDS } from '../view/headline.js';
import type { Alert } from './alert-schema.js';

export const ALERT_ICONS: Readonly<Record<Alert['verdict'], string>> = {
  block: '⛔',
  inconclusive: '❔',
  degraded: '⚠️',
};

/** `Tollgate: blocked`. */
export const headingOf = ({ verdict }: Alert) => `Tollgate: ${WORDS[verdict].toLowerCase()}`;

/** Where it happened: `octo/shop · main · 9b8f3de1c2a4`, with pull request and leg where there are any. */
export function whereOf({ repository, branch, commit, pullRequest, leg }: Alert): string {
  const parts = [
    repository,
    ...(pullRequest === undefined ? [] : [`pull request ${pullRequest}`]),
    branch,
    commit.slice(0, 12),
    leg ?? '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** `2 blocking, 1 degrading; tests: 1 failed, 211 passed; regressions: 3; deploy not allowed`. */
export function figuresOf({ counts, deploy }: Alert): string {
  const some = (count: number, words: string) =>
    count === 0 ? [] : [`${formatCount(count)} ${words}`];
  const found = [
    ...some(counts.block, 'blocking'),
    ...some(counts.inconclusive, 'not judged'),
    ...some(counts.degraded, 'degrading'),
  ];
  const tests = [...some(counts.testsFailed, 'failed'), ...some(counts.testsPassed, 'passed')];
  return [
    ...(found.length === 0 ? [] : [found.join(', ')]),
    ...(tests.length === 0 ? [] : [`tests: ${tests.join(', ')}`]),
    ...(counts.regressions === 0 ? [] : [`regressions: ${formatCount(counts.regressions)}`]),
    `deploy ${deploy ? 'allowed' : 'not allowed'}`,
  ].join('; ');
}

/** `TestTotal failed: got 1, want 2 (cart/cart_test.go:31)`. */
export function findingLine({ title, place }: Alert['findings'][number]): string {
  if (place === undefined) return title;
  return `${title} (${place.file}${place.line === undefined ? '' : `:${place.line}`})`;
}

/** What is said of findings that are not shown; undefined where all are. */
export function moreOf({ counts }: Alert, shown: number): string | undefined {
  const left = counts.block + counts.inconclusive + counts.degraded - shown;
  return left > 0 ? `… and ${formatCount(left)} more` : undefined;
}
