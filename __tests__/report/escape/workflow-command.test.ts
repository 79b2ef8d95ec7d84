import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  escapeCommandData,
  neutraliseCommands,
} from '../../../src/report/escape/workflow-command.js';

/** As the runner reads a command back. */
function decode(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

describe('escapeCommandData', () => {
  it.each([
    ['100 %', '100 %25'],
    ['a\r\nb', 'a%0D%0Ab'],
    [
      'line1\n::error::pwned\n::set-env name=PATH::/tmp',
      'line1%0A::error::pwned%0A::set-env name=PATH::/tmp',
    ],
    ['%0A::error::y', '%250A::error::y'],
    ['\u001b[31m', '\\u001b[31m'],
  ])('%j is %j', (text, expected) => {
    expect(escapeCommandData(text)).toBe(expected);
  });

  it('stays one line and reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('%', '\n', '\r', '0', 'A', ':', ',', 'é') }),
        (text) => {
          expect(escapeCommandData(text)).not.toMatch(/[\r\n]/);
          expect(decode(escapeCommandData(text))).toBe(text);
        },
      ),
    );
  });
});

describe('neutraliseCommands', () => {
  it.each([
    ['::error::x', '\\::error::x'],
    ['\t ::error::x', '\t \\::error::x'],
    ['ok ::error::x', 'ok ::error::x'],
    ['a##[command]b##[error]', 'a#\\#[command]b#\\#[error]'],
    [':one', ':one'],
  ])('%j is %j', (line, expected) => {
    expect(neutraliseCommands(line)).toBe(expected);
  });
});
