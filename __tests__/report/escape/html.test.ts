import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeHtml } from '../../../src/report/escape/html.js';
import { anyText } from '../../support/hostile-text.js';

describe('escapeHtml', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"a" \'b\' `c` & &lt;', '&quot;a&quot; &#39;b&#39; &#96;c&#96; &amp; &amp;lt;'],
    ['a\n\u202eb\u0000', 'a\\n\\u202eb\\u0000'],
    ['tésté 日本', 'tésté 日本'],
  ])('%j is %j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });

  it('leaves nothing that opens a tag, ends an attribute or hides', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = escapeHtml(text);
        expect(html).not.toMatch(/[<>"'`]|&(?!(amp|lt|gt|quot|#39|#96);)/);
        expect(html).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u);
      }),
    );
  });
});
