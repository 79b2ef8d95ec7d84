import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { slackText } from '../../../src/report/escape/slack.js';
import { anyText } from '../../support/hostile-text.js';

test.each([
  ['TestTotal failed: got 1 < 2 && 3 > 2', 'TestTotal failed: got 1 &lt; 2 &amp;&amp; 3 &gt; 2'],
  ['<!here> <!channel> <@U123>', '&lt;!here&gt; &lt;!channel&gt; &lt;@\u200bU123&gt;'],
  ['@channel, @here and @everyone', '@\u200bchannel, @\u200bhere and @\u200beveryone'],
  ['<https://evil.example|The run>', '&lt;https://evil.example|The run&gt;'],
  ['already &lt;', 'already &amp;lt;'],
  ['two\nlines', 'two\\nlines'],
  ['\u202egpj.exe', '\\u202egpj.exe'],
  ['   ', '(empty)'],
])('%j becomes %j', (text, expected) => {
  expect(slackText(text, 3000)).toBe(expected);
});

describe('any text', () => {
  it('fits its limit, is never empty, and opens nothing', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(150, 3000), fc.nat({ max: 9 }), (text, limit, times) => {
        const shown = slackText(text.repeat(1 + times * 20), limit);
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/[<>\n]|&(?!amp;|lt;|gt;)|@(?:here|channel|everyone)/);
      }),
      { numRuns: 60 },
    );
  });

  it('of nothing but ampersands fits, too', () => {
    expect(slackText('&'.repeat(3000), 3000).length).toBeLessThanOrEqual(3000);
    expect(slackText('\u{e0001}'.repeat(200), 150).length).toBeLessThanOrEqual(150);
  });
});
