/** Slack and Teams look at no signature: who asks for one there relies on what nobody checks. */
import type { Problem } from '../model/problem.js';
import type { ConfigDocument } from './read.js';

/** A problem at each `secretEnv` of a format that is not `json`. */
export function checkNotify({ raw, source }: ConfigDocument): readonly Problem[] {
  const targets: unknown = property(raw, 'notify');
  if (!Array.isArray(targets)) return [];
  return targets.flatMap((target: unknown, index) => {
    const format = property(target, 'format') ?? 'json';
    if (format === 'json' || property(target, 'secretEnv') === undefined) return [];
    return [
      source.problem(['notify', index, 'secretEnv'], {
        code: 'config-not-signed',
        message: `notify[${index}].secretEnv: a webhook of the format "${String(format)}" is not signed`,
        hint: 'remove it: whoever holds the URL may post there, so keep the URL secret',
        part: 'key',
      }),
    ];
  });
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
