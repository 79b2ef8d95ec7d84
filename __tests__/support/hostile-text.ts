/** Text that attacks a report, from names and messages that real tools accept; shared by the tests of every target. */
import fc from 'fast-check';

export const HOSTILE_TEXTS: readonly string[] = [
  'BenchmarkParse/<img_src=x_onerror=alert(1)>',
  'BenchmarkParse/a|b`c`**d**[e](javascript:x)',
  'BenchmarkParse/::error::pwned',
  'BenchmarkParse/@octocat_#1',
  'BenchmarkParse/\u202egpj.exe',
  's|x`y`',
  '<script>alert(1)</script>',
  'line1\n::error::pwned\n::set-env name=PATH::/tmp',
  '</td></table><h1>PWNED</h1> @octocat fixes #1 [x](javascript:alert(1)) ![i](https://example.com/t.png)',
  '```\n</details>\n::warning::x\n%0A::error::y\n```',
  '\u202eevil\u2066\u200b',
  '',
  '   ',
  'https://example.com/a and www.example.com, mailto:a@example.com, GH-12, acme/lib#7',
  '<!-- hidden --> &lt;b&gt; &#64;octocat',
  '| a | b |\n|---|---|\n| c | d |',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '===',
  '---',
  '~~~',
  '    code',
  'a\\|b\\`c\\',
  'costs $5 and $6$, x^2^ ~~gone~~ H~2~O',
  '[ref]: https://example.com',
  '$`math`$',
  '\u001b[31mred\u001b[0m \u009b2J \u0000',
  '=cmd|calc',
  '##[error]x',
];

/** Hostile pieces in any order and any Unicode between them. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'`|\\<>&#@:/[]()!*_~$^.-+= \n1a') }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));
