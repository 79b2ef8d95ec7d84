/** Posts the verdict to the webhooks that are configured. A verdict never hangs on it, and no secret is ever printed. */
import type { AlertTarget } from '../model/alert.js';
import type { GateResult } from './gate.js';
import type { Told } from './tell-on-github.js';

export interface AlertsOf {
  readonly result: Pick<GateResult, 'report' | 'notify'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Hides a value in what is printed from now on. */
  readonly mask: (secret: string) => void;
}

/** Sends them all at once, and says what could not be sent, naming the variable. Never throws for what receivers do. */
export async function sendAlerts(alerts: AlertsOf): Promise<readonly Told[]> {
  const { report, notify } = alerts.result;
  const targets = notify.filter(({ on }) => on.some((kind) => kind === report.verdict.kind));
  // A job for a fork has no secrets, and whoever opened it chose what would be told.
  if (targets.length === 0 || report.context.fromFork || alerts.signal.aborted) return [];
  if (report.change.unavailable !== undefined)
    return [notice('No alerts: who is told stands at the base, which cannot be found.')];
  const told = await Promise.all(targets.map((target) => send(target, alerts)));
  return told.flatMap((one) => (one === undefined ? [] : [notice(one)]));
}

const notice = (text: string): Told => ({ level: 'notice', text });

/** What could not be done; undefined where all went well. */
async function send(
  { urlEnv, secretEnv, format }: AlertTarget,
  { result, env, signal, mask }: AlertsOf,
): Promise<string | undefined> {
  const url = env[urlEnv]?.trim() ?? '';
  const secret = secretEnv === undefined ? undefined : env[secretEnv];
  for (const value of [url, secret ?? '']) if (value !== '') mask(value);
  if (url === '') return `No alert: the environment variable ${urlEnv} is not set.`;
  // Unsigned it would be refused, or worse, be taken.
  if (secretEnv !== undefined && !secret)
    return `No alert to ${urlEnv}: the environment variable ${secretEnv} is not set.`;
  const [{ randomUUID }, { alertOf }, { messageOf }, { postWebhook }] = await Promise.all([
    import('node:crypto'),
    import('../report/notification/alert.js'),
    import('../report/notification/message.js'),
    import('../adapters/webhook.js'),
  ]);
  const sentAt = new Date().toISOString();
  const alert = alertOf(result.report, { leg: result.report.leg ?? '', id: randomUUID(), sentAt });
  if (alert === undefined) return undefined;
  const unsent = await postWebhook({ url, ...messageOf(alert, format, secret), signal });
  return unsent === undefined ? undefined : `No alert to ${urlEnv}: ${unsent}.`;
}
