/** What measuring by turns leaves in the report, whatever tasks are called and whatever could not be done. */
import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ConfirmationResult } from '../../src/model/confirmation.js';
import { toJson } from '../../src/report/json.js';
import { reportSchema } from '../../src/report/report-schema.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { confirmationsTable } from '../../src/report/view/confirmations.js';
import { confirmationOf, targetOf, unconfirmedOf } from '../support/confirmations.js';
import { anyText, HOSTILE_TEXTS } from '../support/hostile-text.js';
import { aPassingReport } from '../support/report.js';

const reportOf = (confirmations: readonly ConfirmationResult[]) =>
  toJson(aPassingReport({ confirmations }));
const tableOf = (...confirmations: readonly ConfirmationResult[]) =>
  confirmationsTable(reportOf(confirmations).confirmations);
const validator = new Validator(JSON.parse(JSON.stringify(reportSchema)), '2020-12', false);
const terminal = (json: ReturnType<typeof reportOf>, columns = 120) =>
  renderTerminal(json, { colour: false, columns });

const FULL = confirmationOf({
  targets: [targetOf('A'), targetOf('B')],
  tried: [{ commit: 'c'.repeat(40), reason: 'it does not build' }],
  distance: 1,
  rounds: 80,
  tests: 3,
  conditions: {
    load1: 1.26,
    busyShare: 0.914,
    stealShare: 0.05,
    clockMhz: { low: 2000, high: 3200 },
    governor: 'powersave',
  },
});

describe('the table', () => {
  it('is not there where nothing was measured so', () => {
    expect(confirmationsTable(undefined)).toBeUndefined();
    expect(tableOf()).toBeUndefined();
    expect(tableOf(unconfirmedOf())).toBeUndefined();
  });

  it('says with what, how often, at which error, and on what machine', () => {
    const { columns = [], rows = [] } = tableOf(FULL, unconfirmedOf()) ?? {};
    expect(columns).toHaveLength(rows[0]?.cells.length ?? 0);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells).toEqual([
      'bench',
      'aaaaaaaaaa',
      '2',
      '80 of 320',
      expect.stringMatching(/^4\.2/),
      'at most 1 % over 3 tests and all looks',
      expect.stringMatching(
        /^load 1\.3, busy 91 %, stolen 5 %, clock 2000 to 3200 MHz, governor powersave$/,
      ),
    ]);
  });

  it.each([
    ['decided', '40 of 320'],
    ['rounds', '40 of 320'],
    ['budget', '40 of 320, time was up'],
    ['cancelled', '40 of 320, stopped'],
  ] as const)('tells why it ended: %s', (stopped, text) => {
    expect(tableOf(confirmationOf({ stopped }))?.rows[0]?.cells).toContain(text);
  });

  it('is silent about a machine that was as it should be, or told nothing', () => {
    const conditions = {
      stealShare: 0.001,
      clockMhz: { low: 3000, high: 3100 },
      governor: 'performance',
    };
    for (const one of [conditions, {}])
      expect(tableOf(confirmationOf({ conditions: one }))?.rows[0]?.cells.at(-1)).toBe('');
  });
});

describe('a whole report', () => {
  const all = reportOf([FULL, unconfirmedOf({ tried: FULL.tried })]);

  it('names it on the terminal and in the summary', () => {
    for (const text of [terminal(all), renderSummary(all)]) {
      expect(text).toContain('Measured by turns, base and head on this machine');
      expect(text).toContain('80 of 320');
      expect(text).toContain('at most 1 % over 3 tests and all looks');
    }
  });

  it('fits narrow terminals', () => {
    for (const columns of [40, 60, 80])
      for (const line of terminal(all, columns)
        .split('\n')
        .filter((one) => one.includes('80 of 320')))
        expect(line.length).toBeLessThanOrEqual(Math.max(columns, 60));
  });

  it('is what the schema says, without the rounds themselves', () => {
    expect(validator.validate(JSON.parse(JSON.stringify(all))).errors).toEqual([]);
    expect(all.confirmations?.[0]).toMatchObject({ benchmarks: 2, rounds: 80, stopped: 'decided' });
    expect(JSON.stringify(all.confirmations)).not.toMatch(/samples|baseBenchmarks|targets/);
    expect(all.confirmations?.[1]).toMatchObject({ kind: 'unmeasured', side: 'base' });
  });

  it('may hold any text in any place, and nothing of it acts', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...HOSTILE_TEXTS)), (text) => {
        const json = reportOf([
          confirmationOf({
            task: text,
            suite: text,
            base: text,
            tried: [{ commit: text, reason: text }],
            conditions: { governor: text },
          }),
          unconfirmedOf({ task: text, suite: text, reason: text }),
        ]);
        expect(validator.validate(JSON.parse(JSON.stringify(json))).errors).toEqual([]);
        const shown = terminal(json);
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Bidi_Control}]/u);
        expect(shown).not.toMatch(/^\s*::|##\[/m);
        const markdown = renderSummary(json);
        const prose = markdown
          .replace(/^ *(`{3,})(?:text|diff)\n[\s\S]*?^ *\1$/gm, '')
          .replace(/`[^`\n]*`/g, '')
          .replace(/<\/?(details|summary|code|span|br)>/g, '');
        expect(prose).not.toMatch(/<[a-z!/]/i);
        expect(prose).not.toMatch(/@\w|!\[/);
        // A name with a bar or a line break must not make cells or rows.
        const rows = markdown.split('\n').filter((line) => line.includes('40 of 320'));
        expect(rows).toHaveLength(1);
        const row = (rows[0] ?? '').replace(/\\\|/g, '').split('|');
        const header = markdown.split('\n').find((line) => line.includes('Wrong regression')) ?? '';
        expect(row).toHaveLength(header.split('|').length);
      }),
      { numRuns: 150 },
    );
  });
});
