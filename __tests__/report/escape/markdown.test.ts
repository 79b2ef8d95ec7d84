import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markdownBlock, markdownCode, markdownText } from '../../../src/report/escape/markdown.js';
import { anyText, HOSTILE_TEXTS } from '../../support/hostile-text.js';

const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u;

/** What stands in prose once our own marks are taken away; it may hold nothing that Markdown or GitHub reads. */
function expectInert(markdown: string): void {
  const rest = markdown.replaceAll('<span>$</span>', '\u00b7').replace(/&#\d+;/g, '\u00b7');
  expect(markdown).not.toMatch(INVISIBLE);
  expect(rest).not.toMatch(/[&<>"'`*_[\]\\|~{}^$]/);
  expect(rest).not.toMatch(/@\w|#\w|:\/\/|\bGH-\d|\bwww\.|\bmailto:\w/i);
  expect(rest).not.toMatch(/^([-+](\s|$)|--|[=#]|\d+[.)](\s|$)|\s)/);
}

describe('markdownText', () => {
  it.each([
    [
      'plain words stay',
      'TestParse failed: got 3, want 4 (7.5 %)',
      'TestParse failed: got 3, want 4 (7.5 %)',
    ],
    ['HTML', '<b onclick="x">&amp;', '&#60;b onclick=&#34;x&#34;&#62;&#38;amp;'],
    ['a pipe', 'a|b', 'a&#124;b'],
    ['a link', '[e](javascript:x)', '&#91;e&#93;(javascript:x)'],
    ['a mention', '@octocat', '@&#8203;octocat'],
    ['an issue', 'acme/lib#7, GH-12', 'acme/lib#&#8203;7, GH-&#8203;12'],
    ['an address', 'https://example.com', 'https:&#8203;//example.com'],
    ['a bare address', 'www.example.com', 'www&#8203;.example.com'],
    ['mathematics', '$a$', '<span>$</span>a<span>$</span>'],
    ['line ends', 'a\nb', 'a&#92;nb'],
    ['right-to-left override', '\u202egpj.exe', '&#92;u202egpj.exe'],
    ['a list', '- a', '&#45; a'],
    ['a number', '12.5 %', '12.5 %'],
    ['a sign', '+12.5 %', '+12.5 %'],
    ['a rule', '---', '&#45;--'],
    ['a numbered list', '12. a', '12&#46; a'],
    ['an indented block', '    a', 'a'],
  ])('%s', (_, text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it.each(HOSTILE_TEXTS.map((text) => [text]))('makes %j inert', (text) => {
    expectInert(markdownText(text));
  });

  it('makes any text inert', () => {
    fc.assert(fc.property(anyText, (text) => expectInert(markdownText(text))));
  });

  it('cuts before it escapes and says how much', () => {
    expect(markdownText('&'.repeat(1203), 3)).toBe('&#38;&#38;&#38;… (+1,200 characters)');
    expect(markdownText('a\u{1f600}b', 2)).toBe('a… (+3 characters)');
  });
});

describe('markdownCode', () => {
  it.each([
    ['a plain name', 'BenchmarkParse/size=8-8', '`BenchmarkParse/size=8-8`'],
    ['what is inert in a code span', '<b>@octocat#1*', '`<b>@octocat#1*`'],
    ['a pipe or backtick', 'a|`b`', '<code>a&#124;&#96;b&#96;</code>'],
    ['line ends and escapes', 'a\n\u001b', '<code>a&#92;n&#92;u001b</code>'],
    ['nothing', '', '`(empty)`'],
    ['spaces', '  ', '`(empty)`'],
  ])('%s', (_, text, expected) => {
    expect(markdownCode(text)).toBe(expected);
  });

  it('is one code span or one element, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = markdownCode(text);
        expect(markdown).not.toMatch(INVISIBLE);
        const span = /^`([^`|\\]+)`$/.exec(markdown);
        const element = /^<code>(.*)<\/code>$/.exec(markdown);
        if (span === null) expectInert(element?.[1] ?? '<not code>');
      }),
    );
  });
});

describe('markdownBlock', () => {
  it('keeps lines and has a fence that none inside can close', () => {
    expect(markdownBlock('a\n\tb', 'text')).toBe('```text\na\n\tb\n```');
    expect(markdownBlock('````\n</details>', '')).toBe('`````\n````\n</details>\n`````');
  });

  it('is one block, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = markdownBlock(text, 'diff').split('\n');
        const fence = lines[0]?.replace('diff', '') ?? '';
        expect(lines.at(-1)).toBe(fence);
        for (const line of lines.slice(1, -1)) {
          expect(line).not.toContain(fence);
          expect(line.replaceAll('\t', '')).not.toMatch(INVISIBLE);
        }
      }),
    );
  });

  it('is bounded', () => {
    expect(markdownBlock('x'.repeat(100_000), 'text', 100).length).toBeLessThan(150);
  });
});
