/** What docs/alerts.md shows of reading an alert: it is run here as it stands there. */
import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, it, test } from '@jest/globals';
import { toJson } from '../../../src/report/json.js';
import { alertOf } from '../../../src/report/notification/alert.js';
import { alertSchema } from '../../../src/report/notification/alert-schema.js';
import { messageOf } from '../../../src/report/notification/message.js';
import { aReport } from '../../support/report.js';

const page = readFileSync('docs/alerts.md', 'utf8');
const block = (language: string) =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';

type ReadAlert = (body: Buffer, signature: string, secret: string, now: number) => unknown;

const { readAlert }: { readAlert: ReadAlert } = await import(
  `data:text/javascript,${encodeURIComponent(block('js'))}`
);

const SENT_AT = '2026-08-21T09:00:00.000Z';
const NOW = Date.parse(SENT_AT);
const alert = alertOf(toJson(aReport()), { leg: '', id: '5d2f', sentAt: SENT_AT });
if (alert === undefined) throw new Error('no alert');
const message = messageOf(alert, 'json', 'secret');
const body = Buffer.from(message.body);
const { 'x-tollgate-signature-256': signature = '' } = message.headers;

describe('the code for Node.js', () => {
  it('reads an alert that is signed and new', () => {
    expect(readAlert(body, signature, 'secret', NOW + 60_000)).toEqual(alert);
  });

  test.each<[string, Buffer, string, string, number]>([
    ['another body', Buffer.from(`${message.body} `), signature, 'secret', NOW],
    ['another secret', body, signature, 'Secret', NOW],
    ['no signature', body, '', 'secret', NOW],
    ['a signature without its algorithm', body, signature.slice(7), 'secret', NOW],
    ['an alert of yesterday', body, signature, 'secret', NOW + 86_400_000],
    ['an alert of tomorrow', body, signature, 'secret', NOW - 86_400_000],
  ])('refuses %s', (_, given, header, secret, now) => {
    expect(readAlert(given, header, secret, now)).toBeUndefined();
  });
});

it('the body that is shown is one', () => {
  const schema: Schema = JSON.parse(JSON.stringify(alertSchema));
  const shown: unknown = JSON.parse(block('json'));
  expect(new Validator(schema, '2020-12').validate(shown).errors).toEqual([]);
});
