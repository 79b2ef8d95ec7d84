/** More to detect, where nothing is detected, is a wish that nothing would fulfil. */
import type { Problem } from '../model/problem.js';
import type { ConfigDocument } from './read.js';

/** A problem at the key `go` where `tasks` stand beside it. */
export function checkGo({ raw, source }: ConfigDocument): readonly Problem[] {
  const has = (key: string) => typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key);
  if (!has('go') || !has('tasks')) return [];
  return [
    source.problem(['go'], {
      code: 'config-not-detected',
      message: 'go: has no effect beside "tasks", which replace all that is detected',
      hint: 'remove one of both; `go generate` and `go build` can be tasks, too',
      part: 'key',
    }),
  ];
}
