import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeTerminal } from '../../../src/report/escape/terminal.js';

describe('escapeTerminal', () => {
  it.each([
    ['plain text stays', 'BenchmarkParse/a|b-8', 'BenchmarkParse/a|b-8'],
    ['other scripts and emoji stay', 'tésté 日本 👩\u200d💻', 'tésté 日本 👩\u200d💻'],
    ['line ends', 'a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['colours', '\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['a title set by OSC', '\u001b]0;x\u0007', '\\u001b]0;x\\u0007'],
    ['C1 control sequence introducer', '\u009b2J', '\\u009b2J'],
    ['right-to-left override', '\u202Egpj.exe', '\\u202egpj.exe'],
    ['isolates and marks', '\u2066a\u200f\u061cb\u200b', '\\u2066a\\u200f\\u061cb\\u200b'],
    ['tag characters', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a lone surrogate', 'a\ud800b', 'a\\ud800b'],
    ['a workflow command', '::error::pwned', '\\::error::pwned'],
    ['an indented one', '  ::stop-commands::x', '  \\::stop-commands::x'],
    ['the older form, anywhere', 'x ##[error]y', 'x #\\#[error]y'],
    ['Go names with colons stay', 'pkg::name', 'pkg::name'],
  ])('%s', (_, text, expected) => {
    expect(escapeTerminal(text)).toBe(expected);
  });

  it('leaves no control, bidirectional or line separating character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeTerminal(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u);
      }),
    );
  });
});
