import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Excerpt } from '../../src/pipeline/excerpts.js';
import { htmlText } from '../../src/report/html/element.js';
import { renderHtml } from '../../src/report/html.js';
import { toJson } from '../../src/report/json.js';
import { HOSTILE_TEXTS } from '../support/hostile-text.js';
import { aComparison, aFinding, anUnchanged, aPassingReport, aReport } from '../support/report.js';

const render = (report = aReport(), excerpts: readonly Excerpt[] = []) =>
  renderHtml({ ...toJson(report), excerpts });
const scripts = (page: string) => [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
/** What a reader sees without any script. */
const text = (page: string) => page.slice(page.indexOf('<body>'), page.indexOf('<script'));

describe('the page', () => {
  const page = render();

  it('says verdict, why and what to do first', () => {
    expect(page).toContain('<html lang="en" data-verdict="block">');
    expect(page).toContain('<h1>Blocked</h1>');
    expect(page).toContain('One test fails and two benchmarks regressed');
    expect(page).toContain('<strong>Do first: </strong>');
    expect(render(aPassingReport())).toContain('<h1>Passed</h1>');
  });

  it('needs nothing from anywhere', () => {
    expect(page).not.toMatch(/<(link|img|iframe|object|embed|base|form)\b/);
    expect(page).not.toMatch(/\bsrc=|@import|url\(/);
  });

  it('allows exactly the style and the script that are in it', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const [, code = ''] = [scripts(page)[1]?.[2]].flatMap((one) => ['', one ?? '']);
    const hash = (of: string) => `sha256-${createHash('sha256').update(of).digest('base64')}`;
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(code)}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('links files at the commit', () => {
    expect(page).toMatch(
      /<a href="https:\/\/github.com\/example\/shop\/blob\/[0-9a-f]{40}\/cart\/total_test.go#L41"/,
    );
  });

  it('shows the source around a finding and what no test reaches, and marks the lines', () => {
    const lines = ['func a() {', 'if x {', 'return 1', '}', '}'];
    const shown = text(render(aReport(), [{ file: 'parser/scan.go', from: 86, lines }]));
    expect(shown).toContain('<span class="line marked">   88 ▶ return 1\n</span>');
    expect(shown).toContain('<span class="line">   86   func a() {\n</span>');
  });

  it('says whether a failed test is flaky or real, and how to run it alone', () => {
    const history = { runs: 20, failed: 3, flaky: 1, text: 'Failed in 3 of 20 runs.' };
    const findings = [aFinding({ history, reproduce: "go test -run '^TestTotal$' ./cart" })];
    const shown = text(render(aReport({ verdict: { kind: 'block', summary: '', findings } })));
    expect(shown).toContain('<p>Failed in 3 of 20 runs.</p>');
    expect(shown).toContain('go test -run &#39;^TestTotal$&#39; ./cart</pre>');
  });

  it('counts what it leaves out', () => {
    const findings = Array.from({ length: 700 }, (_, i) => aFinding({ title: `finding ${i}` }));
    const shown = text(render(aReport({ verdict: { kind: 'block', summary: '', findings } })));
    expect(shown).toContain('200 more findings are in the JSON report.');
  });
});

describe('its data', () => {
  const dataOf = (page: string) => JSON.parse(scripts(page)[0]?.[2] ?? '');

  it('holds each comparison, worst first, with what is drawn', () => {
    const { benchmarks, runs } = dataOf(render());
    expect(benchmarks[1]).toMatchObject({
      name: 'BenchmarkParseJSON-4',
      decision: 'regressed',
      baseMedian: 1_203_500,
      texts: { base: '1.204 ms', head: '1.570 ms', change: '+30.4 %' },
      link: expect.stringContaining('/parser/parse_test.go#L12'),
    });
    expect(runs.length).toBeGreaterThan(5);
  });

  it('thins samples so that thousands of benchmarks still open', () => {
    const base = Array.from({ length: 320 }, (_, i) => i);
    const comparisons = Array.from({ length: 4000 }, (_, i) =>
      anUnchanged(`B${i}`, { base, head: base }),
    );
    const { benchmarks } = dataOf(render(aReport({ comparisons })));
    expect(benchmarks[0].base).toHaveLength(250);
    expect(benchmarks[0].baseMedian).toBe(159.5);
  });
});

describe('text of strangers', () => {
  const report = aReport({
    verdict: {
      kind: 'block',
      summary: HOSTILE_TEXTS.join(' '),
      findings: HOSTILE_TEXTS.map((hostile) =>
        aFinding({
          title: hostile,
          why: hostile,
          todo: hostile,
          details: hostile,
          place: { file: hostile || 'x', line: 1 },
        }),
      ),
    },
    comparisons: HOSTILE_TEXTS.map((hostile) =>
      aComparison({
        name: `B${hostile}</script><script>alert(1)</script>`,
        package: hostile,
        explanation: hostile,
        unit: hostile,
      }),
    ),
    notices: HOSTILE_TEXTS,
  });
  const page = render(report, [{ file: '<script>', from: 1, lines: ['</pre><script>'] }]);

  it('is never markup', () => {
    expect(scripts(page)).toHaveLength(2);
    expect(text(page)).not.toMatch(/<script|<img|<h1>PWNED|href="(?!https:|#)/);
  });

  it('hides nothing', () => {
    expect(text(page)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(htmlText('\u202egpj.exe')).toBe('\\u202egpj.exe');
  });

  it.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['a\nb', 'a\nb'],
  ])('%j becomes %j', (given, expected) => {
    expect(htmlText(given)).toBe(expected);
  });
});
