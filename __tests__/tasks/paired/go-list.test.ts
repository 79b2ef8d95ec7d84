import { describe, expect, it } from '@jest/globals';
import { readGoList } from '../../../src/tasks/paired/go-list.js';

/** What go1.26.8 said of five packages. */
const RECORDED = `{
	"Dir": "/m/a",
	"ImportPath": "ex.com/m/a",
	"Name": "a"
}
{
	"ImportPath": "ex.com/m/nope",
	"Error": {
		"ImportStack": [],
		"Pos": "",
		"Err": "no required module provides package ex.com/m/nope; to add it:\\n\\tgo get ex.com/m/nope"
	}
}
{
	"Dir": "/m/broken",
	"ImportPath": "ex.com/m/broken",
	"Error": {
		"ImportStack": [
			"ex.com/m/broken"
		],
		"Pos": "broken/b.go:1:1",
		"Err": "expected 'package', found packag"
	}
}
{
	"Dir": "/m/syn",
	"ImportPath": "ex.com/m/syn",
	"Name": "syn"
}
{
	"Dir": "/m/windows",
	"ImportPath": "ex.com/m/windows",
	"Error": {
		"ImportStack": [
			"ex.com/m/windows"
		],
		"Pos": "",
		"Err": "build constraints exclude all Go files in /m/windows"
	}
}
`;

const ALL = ['a', 'nope', 'broken', 'syn', 'windows'].map((name) => `ex.com/m/${name}`);

describe('what go list says', () => {
  it('names the packages that are there, also those that will not build', () => {
    expect([...(readGoList(RECORDED, ALL) ?? [])]).toEqual([
      ['ex.com/m/a', { importPath: 'ex.com/m/a', directory: '/m/a' }],
      ['ex.com/m/broken', { importPath: 'ex.com/m/broken', directory: '/m/broken' }],
      ['ex.com/m/syn', { importPath: 'ex.com/m/syn', directory: '/m/syn' }],
    ]);
  });

  it('names only what was asked for', () => {
    expect([...(readGoList(RECORDED, ['ex.com/m/syn'])?.keys() ?? [])]).toEqual(['ex.com/m/syn']);
    expect(readGoList('', ALL)?.size).toBe(0);
  });

  it.each([
    RECORDED.slice(0, -20),
    `${RECORDED}{`,
    'warning: something\n',
    '{"ImportPath": "a"\n{"ImportPath": "b"}\n',
    'null',
    '42',
  ])('is not taken for an empty tree where it cannot be read: …%j', (text) => {
    expect(readGoList(text, ALL)).toBeUndefined();
  });

  it.each([
    '{}',
    '[]',
    '{"ImportPath": 1, "Dir": "/x", "Name": "x"}',
    '{"ImportPath": "ex.com/m/a", "Dir": "", "Name": "a"}',
  ])('holds no package: %s', (text) => {
    expect(readGoList(text, ALL)?.size).toBe(0);
  });
});
