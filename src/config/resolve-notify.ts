/** From `notify` as written to the webhooks, every default filled in; and what a change alters in them. */
import type { AlertTarget } from '../model/alert.js';
import type { PolicyChange } from '../model/facts.js';
import { listDifference } from './difference.js';
import { notifySchema } from './schema/notify.js';
import type { RawConfig } from './schema.js';

export function resolveNotify(raw: RawConfig): readonly AlertTarget[] {
  const { format, on } = notifySchema.items.properties;
  return (raw.notify ?? []).map((target) => ({
    urlEnv: target.urlEnv,
    ...(target.secretEnv === undefined ? {} : { secretEnv: target.secretEnv }),
    format: target.format ?? format.default,
    on: target.on ?? on.default,
  }));
}

/** Who is told decides nothing, so no difference counts as looser; it is listed all the same. */
export function compareNotify(
  base: readonly AlertTarget[],
  head: readonly AlertTarget[],
): readonly PolicyChange[] {
  return listDifference('notify', base.map(describe), head.map(describe), false).map((change) => ({
    ...change,
    looser: false,
  }));
}

function describe({ urlEnv, secretEnv, format, on }: AlertTarget): string {
  const signed = secretEnv === undefined ? '' : `, signed by ${secretEnv}`;
  return `${format} to ${urlEnv}${signed} on ${on.join(', ')}`;
}
