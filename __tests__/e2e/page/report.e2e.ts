/** The HTML report in a real browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Report } from '../../../src/model/report.js';
import { renderHtml } from '../../../src/report/html.js';
import { toJson } from '../../../src/report/json.js';
import { renderPastPage } from '../../../src/report/past/html.js';
import { pastsOf } from '../../../src/report/past/past.js';
import { commit, entryOf } from '../../support/baseline-entries.js';
import { HOSTILE_TEXTS } from '../../support/hostile-text.js';
import { aComparison, aFinding, anUnchanged, aReport } from '../../support/report.js';
import { chromiumPath } from '../support/chromium.js';

let browser: Browser;
let folder: string;
let page: Page;
/** What a page that is in order leaves empty. */
let noise: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-page-'));
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox'],
  });
});
afterEach(async () => {
  expect(noise).toEqual([]);
  await page.close();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(
  shown: Report | string = aReport(),
  colorScheme: 'light' | 'dark' = 'light',
): Promise<void> {
  const path = join(folder, 'report.html');
  writeFileSync(path, typeof shown === 'string' ? shown : renderHtml(toJson(shown)));
  noise = [];
  page = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 900 } });
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('dialog', (dialog) => noise.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) noise.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${path}`);
}

const rows = () => page.locator('table.benchmarks > tbody > tr:not(.details)');
const firstCells = () => rows().locator('> th').allTextContents();
const thousands = (count: number) =>
  aReport({
    comparisons: Array.from({ length: count }, (_, i) =>
      anUnchanged(`BenchmarkCase${i}`, i % 100 === 7 ? { decision: 'regressed' } : {}),
    ),
  });

describe('the table of the benchmarks', () => {
  it('sorts by a column, and back', async () => {
    await open();
    await page.getByRole('button', { name: 'Benchmark', exact: true }).click();
    const up = await firstCells();
    expect(up).toEqual([...up].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    await page.getByRole('button', { name: 'Benchmark', exact: true }).click();
    expect(await firstCells()).toEqual([...up].reverse());
    const head = page.locator('th[aria-sort="descending"]');
    expect(await head.textContent()).toContain('Benchmark');
  });

  it('filters by words and by decision', async () => {
    await open();
    await page.getByLabel('Search').fill('parsejson');
    expect(await firstCells()).toEqual(['BenchmarkParseJSON-4']);
    await page.getByLabel('Search').fill('no such thing');
    expect(await page.getByRole('status').textContent()).toMatch(/^None of/);
    await page.getByLabel('Search').fill('');
    await page.getByLabel('Show').selectOption('improved');
    expect(await rows().count()).toBe(1);
  });

  it('opens a row with its plots, by the keyboard alone', async () => {
    await open();
    await page.getByLabel('Search').focus();
    const row = page.getByRole('button', { name: /BenchmarkParseJSON/ });
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if (await row.evaluate((one) => one === one.ownerDocument.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('tr.details canvas').count()).toBe(2);
    expect(await page.locator('tr.details figcaption').allTextContents()).toEqual([
      expect.stringMatching(/^How the samples are spread: 6 of base, 6 of head/),
      expect.stringMatching(/^Stored runs, and head at the end\./),
    ]);
    await page.keyboard.press('Enter');
    expect(await page.locator('tr.details').count()).toBe(0);
  });

  it('holds ten thousand, in pages', async () => {
    await open(thousands(10_000));
    expect(await rows().count()).toBe(100);
    expect(await page.getByRole('status').textContent()).toBe('1 to 100 of 10,000');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.getByRole('status').textContent()).toBe('101 to 200 of 10,000');
    await page.getByLabel('Search').fill('case9999');
    expect(await firstCells()).toEqual(['BenchmarkCase9999-4']);
    const durationMs = await page.evaluate(
      "performance.getEntriesByType('navigation')[0].duration",
    );
    process.stdout.write(`10,000 benchmarks: interactive after ${durationMs} ms\n`);
  });
});

describe('the theme', () => {
  it.each(['light', 'dark'] as const)('is that of the system: %s', async (scheme) => {
    await open(aReport(), scheme);
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe(scheme === 'dark' ? 'rgb(15, 19, 23)' : 'rgb(255, 255, 255)');
  });

  it('is switched, and kept', async () => {
    await open();
    const button = page.getByRole('button', { name: /^Theme/ });
    await button.click();
    await button.click();
    expect(await button.textContent()).toBe('Theme: dark');
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(15, 19, 23)',
    );
    await page.reload();
    expect(await button.textContent()).toBe('Theme: dark');
  });
});

describe('everybody', () => {
  it.each(['light', 'dark'] as const)('can use it, in %s', async (scheme) => {
    await open(aReport(), scheme);
    await page.getByRole('button', { name: /BenchmarkParseJSON/ }).click();
    // The page's own policy lets no other script in; the inspector's way does not ask it.
    const result = await page.evaluate(
      `${axe.source}\naxe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    );
    expect(result).toEqual([]);
  });

  it('can print it', async () => {
    await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  it('can read it without a script', async () => {
    await open();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(page.url());
    expect(await still.locator('h1').textContent()).toBe('Blocked');
    expect(await still.locator('noscript').textContent()).toContain('needs JavaScript');
    await context.close();
  });

  it('can read it on a phone, without scrolling sideways', async () => {
    await open();
    await page.setViewportSize({ width: 390, height: 800 });
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(390);
  });
});

it('runs nothing of what strangers wrote', async () => {
  const findings = HOSTILE_TEXTS.map((text) => aFinding({ title: text, why: text, details: text }));
  const comparisons = HOSTILE_TEXTS.map((text) =>
    aComparison({
      name: `${text}</script><img src=x onerror=alert(1)>`,
      explanation: text,
      package: text,
    }),
  );
  await open(aReport({ verdict: { kind: 'block', summary: '', findings }, comparisons }));
  for (const button of await page.locator('button.open').all()) await button.click();
  expect(await page.locator('img, iframe').count()).toBe(0);
  expect(await rows().count()).toBe(HOSTILE_TEXTS.length);
});

it('shows the history of stored runs in the same way', async () => {
  const runs = Array.from({ length: 20 }, (_, i) =>
    entryOf({
      commit: commit(`${i % 10}`),
      recordedAt: `2026-06-${String(i + 1).padStart(2, '0')}T00:00:00.000Z`,
      benchmarks: [
        {
          package: 'p',
          name: 'BenchmarkParse',
          metrics: [
            { unit: 'ns/op', better: 'lower', samples: [i < 10 ? 100 + (i % 3) : 130 + (i % 3)] },
          ],
        },
      ],
    }),
  );
  await open(renderPastPage('example', pastsOf(runs), runs));
  await page.getByRole('button', { name: 'BenchmarkParse' }).click();
  expect(await page.locator('tr.details figcaption').textContent()).toBe(
    'Stored runs. The level changed at 000000000 2026-06-11.',
  );
  expect(await page.getByLabel('Show').count()).toBe(0);
});
