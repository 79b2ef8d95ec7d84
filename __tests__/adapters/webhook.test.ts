import { describe, expect, it, test } from '@jest/globals';
import { postWebhook } from '../../src/adapters/webhook.js';
import { type Reply, receiveWebhooks } from '../support/webhook-server.js';

const LIVE = new AbortController().signal;

/** Waits for nothing, and keeps how long it was to wait. */
async function post(url: string, signal = LIVE, timeoutMs = 20_000) {
  const waits: number[] = [];
  const request = {
    url,
    body: '{"a":"ü"}',
    headers: { 'content-type': 'application/json' },
    signal,
  };
  const reason = await postWebhook(request, {
    timeoutMs,
    wait: async (milliseconds) => waits.push(milliseconds),
  });
  return { reason, waits };
}

const limited = (seconds: string): Reply => ({ status: 429, headers: { 'retry-after': seconds } });
const status = (code: number): Reply => ({ status: code });

describe.each<[string, readonly Reply[], string | undefined, readonly number[]]>([
  ['200', [status(200)], undefined, []],
  ['202, as Workflows answers', [status(202)], undefined, []],
  ['204', [status(204)], undefined, []],
  [
    '302',
    [{ status: 302, headers: { location: 'https://evil.example/' } }],
    'the receiver answers 302, a redirect, which is not followed',
    [],
  ],
  ['307', [status(307)], 'the receiver answers 307, a redirect, which is not followed', []],
  ['400', [status(400)], 'the receiver answers 400', []],
  ['404', [status(404)], 'the receiver answers 404', []],
  ['408, then 200', [status(408), status(200)], undefined, [1000]],
  ['429 with Retry-After, then 200', [limited('3'), status(200)], undefined, [3000]],
  ['429 for an hour, then 200', [limited('3600'), status(200)], undefined, [20_000]],
  [
    '429 until a day that is over',
    [limited('Wed, 21 Oct 2015 07:28:00 GMT'), status(200)],
    undefined,
    [0],
  ],
  ['429 until nobody knows when', [limited('soon'), status(200)], undefined, [1000]],
  ['500, then 200', [status(500), status(200)], undefined, [1000]],
  ['503 for ever', [status(503)], 'the receiver answers 503, 3 times', [1000, 4000]],
])('where the receiver answers %s', (_, replies, reason, waits) => {
  it(reason ?? 'it was posted', async () => {
    await using receiver = await receiveWebhooks(...replies);
    expect(await post(receiver.url)).toEqual({ reason, waits });
    expect(receiver.received).toHaveLength(waits.length + 1);
    for (const { method, path, body } of receiver.received) {
      expect({ method, path }).toEqual({ method: 'POST', path: '/hook/T0P-S3CRET' });
      expect(body.toString('utf8')).toBe('{"a":"ü"}');
    }
  });
});

describe('where nobody answers', () => {
  it('gives up after three times of waiting', async () => {
    await using receiver = await receiveWebhooks('silence');
    const { reason, waits } = await post(receiver.url, LIVE, 30);
    expect(reason).toBe('the receiver does not answer in time, 3 times');
    expect(waits).toEqual([1000, 4000]);
    expect(receiver.received).toHaveLength(3);
  });

  it('names the code of a refused connection, and nothing of the address', async () => {
    const { url, ...receiver } = await receiveWebhooks(status(200));
    await receiver[Symbol.asyncDispose]();
    const { reason } = await post(url);
    expect(reason).toBe('the receiver cannot be reached (ECONNREFUSED), 3 times');
  });

  it('stops with the run', async () => {
    await using receiver = await receiveWebhooks('silence');
    const stop = new AbortController();
    const told = post(receiver.url, stop.signal);
    stop.abort();
    expect(await told).toEqual({ reason: 'the run was stopped', waits: [] });
  });
});

test.each([
  ['http://hooks.example.com/S3CRET', 'its URL does not begin with https://'],
  ['http://127.0.0.1.evil.example/S3CRET', 'its URL does not begin with https://'],
  ['http://localhost.evil.example/S3CRET', 'its URL does not begin with https://'],
  ['http://10.0.0.1/S3CRET', 'its URL does not begin with https://'],
  ['file:///etc/passwd', 'its URL does not begin with https://'],
  ['ghp_S3CRET', 'its value is no URL'],
  ['https://user:S3CRET@hooks.example.com/', 'its URL holds a user name or a password'],
])('nothing is posted to %s', async (url, reason) => {
  expect(await post(url)).toEqual({ reason, waits: [] });
});

test.each(['127.1', '0x7f.0.0.1', '[::1]', 'localhost', 'LOCALHOST'])(
  'plain http is for this machine alone, such as %s',
  async (host) => {
    const { reason } = await post(`http://${host}:9/`);
    expect(reason).toMatch(/^the receiver cannot be reached/);
  },
);
