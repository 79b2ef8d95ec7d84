/** `tollgate run` tells of its verdict; whether it could changes nothing of it. */
import { afterEach, expect, it } from '@jest/globals';
import '../../src/adapters/text-file.js';
import '../../src/adapters/webhook.js';
import '../../src/commands/send-alerts.js';
import '../../src/observers/json-lines.js';
import '../../src/observers/plain.js';
import '../../src/report/notification/alert.js';
import '../../src/report/notification/message.js';
import '../../src/report/terminal.js';
import '../support/loaded-gate.js';
import { runProgram } from '../../src/commands/program.js';
import { GIT_ENV, Repository, removeTemporary } from '../support/git-repository.js';
import { recordedIo } from '../support/recorded-io.js';
import { receiveWebhooks } from '../support/webhook-server.js';

afterEach(removeTemporary);

const tasks = {
  unit: {
    run: ['node', '-e', "console.log('1..1\\nnot ok 1 - adds')"],
    yields: [{ tests: 'tap' }],
  },
};
const notify = [{ urlEnv: 'HOOK', format: 'slack' }];

it.each([
  [{ status: 200 }, ''],
  [{ status: 404 }, 'No alert to HOOK: the receiver answers 404.\n'],
])('where the receiver answers %j', async (reply, told) => {
  await using receiver = await receiveWebhooks(reply);
  const repository = Repository.create();
  repository.commit({ 'tollgate.yml': JSON.stringify({ tasks, notify }) });
  const { root } = repository;
  const io = recordedIo(root, '', { env: { ...GIT_ENV, HOOK: receiver.url } });
  await runProgram(['run'], io);
  expect([io.exitCode, io.warned()]).toEqual([1, told]);
  expect(receiver.received.map(({ body }) => JSON.parse(body.toString()).text)).toEqual([
    '⛔ Tollgate: Blocked: adds failed: failed without a message.',
  ]);
  expect(io.printed()).not.toContain('T0P-S3CRET');
});
