import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repositoryPath, urlPath } from '../../../src/report/escape/path.js';
import { anyText } from '../../support/hostile-text.js';

describe('repositoryPath', () => {
  it.each([
    ['src/ok.js', 'src/ok.js'],
    ['./src//a.go', 'src/a.go'],
    ['src/a|b`<b>.js', 'src/a|b`<b>.js'],
    ['dir with space/日本.go', 'dir with space/日本.go'],
    ['..a/b..c', '..a/b..c'],
  ])('%j is %j', (path, expected) => {
    expect(repositoryPath(path)).toBe(expected);
  });

  it.each([
    '',
    '.',
    '../../../etc/passwd',
    'src/../../etc/passwd',
    '/etc/shadow',
    '~/.ssh/id',
    'C:\\Windows\\system.ini',
    'c:/Windows',
    './C:/Windows',
    'src\\a.go',
    'file:///etc/passwd',
    'https://example.com/a',
    'a\nb',
    'a\u0000',
    'a\u202eog.b',
    'a'.repeat(5000),
  ])('refuses %j', (path) => {
    expect(repositoryPath(path)).toBeUndefined();
  });

  it('never leaves the repository', () => {
    const part = fc.constantFrom('..', '.', '', 'a', '/', '\\', 'C:', '~', ' ', '...');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = repositoryPath(parts.join('/'));
        expect(path ?? 'a').not.toMatch(/^[/~]|\\|(^|\/)\.\.(\/|$)|^[A-Z]:/);
      }),
    );
  });
});

describe('urlPath', () => {
  it('encodes what a URL or a Markdown link would read', () => {
    expect(urlPath('a b/c(1)_[x]#?%.go')).toBe('a%20b/c%281%29_%5Bx%5D%23%3F%25.go');
  });

  it('takes whatever passed the check', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const path = repositoryPath(text);
        if (path !== undefined) expect(urlPath(path)).toMatch(/^[\w.%/-]+$/);
      }),
    );
  });
});
