/** What is posted: within the limits of each receiver, and nothing foreign in it works. */
import { createHmac } from 'node:crypto';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { Severity } from '../../../src/model/verdict.js';
import { toJson } from '../../../src/report/json.js';
import { alertOf } from '../../../src/report/notification/alert.js';
import { type Alert, alertSchema } from '../../../src/report/notification/alert-schema.js';
import { messageOf } from '../../../src/report/notification/message.js';
import { slackMessage } from '../../../src/report/notification/slack.js';
import { teamsMessage } from '../../../src/report/notification/teams.js';
import { anyText } from '../../support/hostile-text.js';
import { aComparison, aFinding, aReport } from '../../support/report.js';

const DELIVERY = { leg: '', id: '5d2f', sentAt: '2026-08-21T09:00:00.000Z' };

function anAlert(change: Parameters<typeof aReport>[0] = {}, leg = ''): Alert {
  const alert = alertOf(toJson(aReport(change)), { ...DELIVERY, leg });
  if (alert === undefined) throw new Error('no alert');
  return alert;
}

const of = (severity: Severity, title: string) => aFinding({ severity, title });
const blocked = (...findings: ReturnType<typeof aFinding>[]) => ({
  verdict: { kind: 'block' as const, summary: 'Blocked: TestTotal failed.', findings },
});

/** Every text that a body holds, wherever it stands. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('an alert', () => {
  it('holds the verdict, where it happened, how much was found, and the worst of it', () => {
    const place = { file: 'cart/cart_test.go', line: 31 };
    const findings = [of('degraded', 'Slow'), { ...of('block', 'TestTotal failed'), place }];
    const comparisons = [aComparison(), aComparison({ action: 'ignore' })];
    const alert = anAlert({ ...blocked(...findings, of('note', 'New')), comparisons }, 'linux');
    expect(alert).toMatchObject({
      schema: 'tollgate-alert/1',
      delivery: { id: '5d2f', sentAt: '2026-08-21T09:00:00.000Z' },
      verdict: 'block',
      deploy: false,
      reason: 'Blocked: TestTotal failed.',
      leg: 'linux',
      counts: { block: 1, inconclusive: 0, degraded: 1, notes: 1, regressions: 1 },
    });
    expect(alert.findings.map(({ title }) => title)).toEqual(['TestTotal failed', 'Slow']);
    expect(alert.findings[0]?.place).toEqual(place);
  });

  it('is not made of a pass', () => {
    const pass = aReport({ verdict: { kind: 'pass', summary: 'All well.', findings: [] } });
    expect(alertOf(toJson(pass), DELIVERY)).toBeUndefined();
  });

  it('fits its published schema, and 32 KiB, however much was found', () => {
    const findings = Array.from({ length: 500 }, () =>
      aFinding({ title: 'x'.repeat(9000), todo: 'y'.repeat(9000), subject: 'z'.repeat(9000) }),
    );
    const alert = anAlert(blocked(...findings));
    const schema: Schema = JSON.parse(JSON.stringify(alertSchema));
    expect(new Validator(schema, '2020-12').validate(alert).errors).toEqual([]);
    expect(alert.findings).toHaveLength(10);
    expect(alert.counts.block).toBe(500);
    expect(Buffer.byteLength(JSON.stringify(alert))).toBeLessThan(32_768);
  });
});

describe('for Slack', () => {
  const blocksOf = (alert: Alert) => slackMessage(alert).blocks;

  it('reads as a person needs it', () => {
    const message = slackMessage(anAlert(blocked(of('block', 'TestTotal failed'))));
    expect(textsIn(message).filter((text) => / /.test(text))).toEqual([
      '⛔ Tollgate: Blocked: TestTotal failed.',
      '⛔ Tollgate: blocked',
      'example/shop · pull request 17 · faster-parser · 9b8f3de1c2a4',
      '<https://github.com/example/shop/actions/runs/1700000042|The run>',
      'Blocked: TestTotal failed.',
      '1 blocking; tests: 2 failed, 212 passed; regressions: 3; deploy not allowed',
      '⛔ TestTotal failed',
    ]);
  });

  it('stays within the limits, and calls nobody, whatever was found', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 30 }), (texts) => {
        const [summary = ''] = texts;
        const findings = texts.map((title) => aFinding({ title, place: { file: title } }));
        const blocks = blocksOf(anAlert({ verdict: { kind: 'block', summary, findings } }));
        expect(blocks.length).toBeLessThanOrEqual(50);
        for (const block of blocks) {
          const texts = block.type === 'context' ? block.elements : [block.text];
          for (const { type, text } of texts) {
            expect(text.length).toBeGreaterThan(0);
            expect(text.length).toBeLessThanOrEqual(block.type === 'header' ? 150 : 3000);
            if (type === 'plain_text') expect(text).not.toMatch(/[<>]|@(?:here|channel|everyone)/);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('links no run whose URL is doubtful', () => {
    const context = { ...aReport().context, runUrl: 'https://github.com/x|y>' };
    expect(JSON.stringify(blocksOf(anAlert({ context })))).not.toContain('The run');
  });
});

describe('for Teams', () => {
  it('is a card in the envelope that Workflows takes', () => {
    expect(teamsMessage(anAlert())).toMatchObject({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: { type: 'AdaptiveCard', actions: [{ type: 'Action.OpenUrl' }] },
        },
      ],
    });
  });

  it('reads Markdown in nothing foreign', () => {
    const title = '**bold** [click](https://evil.example) <at>All</at>';
    const message = teamsMessage(anAlert(blocked(of('block', title))));
    const body = message.attachments.flatMap(({ content }) => content.body);
    const foreign = body.filter((element) => JSON.stringify(element).includes('click'));
    expect(foreign).toMatchObject([{ type: 'RichTextBlock', inlines: [{ type: 'TextRun' }] }]);
    // A mention is one only where the card names whom it calls.
    expect(JSON.stringify(message)).not.toContain('"entities"');
  });

  test.each(['日', '\\', '\u0001', '"', 'x'])('stays below 28 kB with findings of %j', (letter) => {
    const findings = Array.from({ length: 40 }, () =>
      aFinding({ title: letter.repeat(3000), place: { file: letter.repeat(3000) } }),
    );
    const message = teamsMessage(anAlert(blocked(...findings)));
    expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(28_000);
    expect(JSON.stringify(message)).toMatch(/… and \d+ more/);
  });
});

describe('a signature', () => {
  const secret = 'It’s a secret to everybody';

  it('is the HMAC of the very bytes that are sent', () => {
    const { body, headers } = messageOf(anAlert(blocked(of('block', '日本'))), 'json', secret);
    const hmac = createHmac('sha256', Buffer.from(secret)).update(Buffer.from(body));
    expect(headers).toMatchObject({
      'x-tollgate-signature-256': `sha256=${hmac.digest('hex')}`,
      'x-tollgate-delivery': '5d2f',
      'x-tollgate-timestamp': '2026-08-21T09:00:00.000Z',
    });
  });

  it('covers delivery and time, since both stand in the body', () => {
    const { body } = messageOf(anAlert(), 'json', secret);
    expect(JSON.parse(body)).toMatchObject({ delivery: { id: '5d2f' } });
  });

  it('is none without a secret, and none for a chat', () => {
    expect(messageOf(anAlert(), 'json', undefined).headers).not.toHaveProperty(
      'x-tollgate-signature-256',
    );
    for (const format of ['slack', 'teams'] as const)
      expect(Object.keys(messageOf(anAlert(), format, secret).headers)).toEqual([
        'content-type',
        'user-agent',
      ]);
  });
});
