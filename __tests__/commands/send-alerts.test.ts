/** Who is told of a verdict, with what, and that no secret is ever printed. */
import { createHmac } from 'node:crypto';
import { describe, expect, it, test } from '@jest/globals';
import '../../src/adapters/webhook.js';
import '../../src/report/notification/alert.js';
import '../../src/report/notification/message.js';
import { type AlertsOf, sendAlerts } from '../../src/commands/send-alerts.js';
import type { AlertTarget } from '../../src/model/alert.js';
import type { Report } from '../../src/model/report.js';
import { toJson } from '../../src/report/json.js';
import { aReport } from '../support/report.js';
import { receiveWebhooks } from '../support/webhook-server.js';

const SECRET = 'k3y-of-the-alerts';
const ALL = ['degraded', 'inconclusive', 'block'] as const;

const target = (change: Partial<AlertTarget> = {}): AlertTarget => ({
  urlEnv: 'ALERT_URL',
  format: 'json',
  on: ALL,
  ...change,
});

interface Scene {
  readonly notify?: readonly AlertTarget[];
  readonly report?: Partial<Report>;
  readonly env?: AlertsOf['env'];
  readonly signal?: AbortSignal;
}

async function send({ notify = [target()], report = {}, env = {}, signal }: Scene) {
  const masked: string[] = [];
  const told = await sendAlerts({
    result: { report: toJson(aReport(report)), notify },
    env,
    signal: signal ?? new AbortController().signal,
    mask: (secret) => void masked.push(secret),
  });
  for (const { level } of told) expect(level).toBe('notice');
  return { told: told.map(({ text }) => text), masked };
}

describe('an alert', () => {
  it('is posted, signed over the bytes that arrive', async () => {
    await using receiver = await receiveWebhooks({ status: 200 });
    const env = { ALERT_URL: ` ${receiver.url}\n`, KEY: SECRET };
    const { told, masked } = await send({ notify: [target({ secretEnv: 'KEY' })], env });
    expect(told).toEqual([]);
    expect(masked).toEqual([receiver.url, SECRET]);
    const [{ body, headers } = { body: Buffer.alloc(0), headers: {} }] = receiver.received;
    const hmac = createHmac('sha256', SECRET).update(body).digest('hex');
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-tollgate-signature-256': `sha256=${hmac}`,
    });
    const { delivery } = JSON.parse(body.toString());
    expect(headers).toMatchObject({
      'x-tollgate-delivery': delivery.id,
      'x-tollgate-timestamp': delivery.sentAt,
    });
    expect(delivery.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is the same delivery when it is tried again', async () => {
    const again = { status: 503, headers: { 'retry-after': '0' } };
    await using receiver = await receiveWebhooks(again, { status: 204 });
    await send({ env: { ALERT_URL: receiver.url } });
    const [first, second, ...more] = receiver.received.map(({ body }) => body.toString());
    expect(more).toEqual([]);
    expect(second).toBe(first);
  });

  it('goes to each that asks for this verdict, in its own format', async () => {
    await using receiver = await receiveWebhooks({ status: 200 });
    const notify = [
      target({ format: 'slack', on: ['block'] }),
      target({ format: 'teams' }),
      target({ on: ['degraded'] }),
    ];
    await send({ notify, env: { ALERT_URL: receiver.url } });
    const bodies = receiver.received.map(({ body }) => Object.keys(JSON.parse(body.toString())));
    expect(bodies.sort()).toEqual([
      ['text', 'blocks'],
      ['type', 'attachments'],
    ]);
  });
});

test.each<[string, Scene, readonly string[]]>([
  ['of a pass', { report: { verdict: { kind: 'pass', summary: '', findings: [] } } }, []],
  ['that nobody asks for', { notify: [target({ on: ['degraded'] })] }, []],
  ['of a fork', { report: { context: { ...aReport().context, fromFork: true } } }, []],
  ['of a run that was stopped', { signal: AbortSignal.abort() }, []],
  [
    'by a head whose base is not there',
    { report: { change: { files: [], unavailable: 'no merge-base' } } },
    ['No alerts: who is told stands at the base, which cannot be found.'],
  ],
  [
    'without its secret',
    { notify: [target({ secretEnv: 'KEY' })], env: { KEY: '' } },
    ['No alert to ALERT_URL: the environment variable KEY is not set.'],
  ],
])('nothing is posted %s', async (_, scene, expected) => {
  await using receiver = await receiveWebhooks({ status: 200 });
  const { told } = await send({ ...scene, env: { ALERT_URL: receiver.url, ...scene.env } });
  expect(told).toEqual(expected);
  expect(receiver.received).toEqual([]);
});

test.each([
  [undefined, 'No alert: the environment variable ALERT_URL is not set.'],
  ['  ', 'No alert: the environment variable ALERT_URL is not set.'],
  ['T0P-S3CRET', 'No alert to ALERT_URL: its value is no URL.'],
  ['http://h.example/T0P-S3CRET', 'No alert to ALERT_URL: its URL does not begin with https://.'],
])('a URL of %j is a notice that names the variable alone', async (url, expected) => {
  const { told } = await send({ env: { ALERT_URL: url } });
  expect(told).toEqual([expected]);
});

it('is a notice where it is refused, without URL and secret', async () => {
  await using receiver = await receiveWebhooks({ status: 403 });
  const env = { ALERT_URL: receiver.url, KEY: SECRET };
  const { told } = await send({ notify: [target({ secretEnv: 'KEY' })], env });
  expect(told).toEqual(['No alert to ALERT_URL: the receiver answers 403.']);
});
