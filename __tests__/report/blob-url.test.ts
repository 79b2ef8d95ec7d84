import { describe, expect, it } from '@jest/globals';
import { blobUrl } from '../../src/report/blob-url.js';
import { toJson } from '../../src/report/json.js';
import { aReport } from '../support/report.js';

const { context } = toJson(aReport());
const at = `https://github.com/example/shop/blob/${context.headCommit}`;

describe('blobUrl', () => {
  it.each([
    [{ file: 'a/b c.go', line: 7 }, `${at}/a/b%20c.go#L7`],
    [{ file: 'a.go' }, `${at}/a.go`],
    [{ file: 'a)](x).go' }, `${at}/a%29%5D%28x%29.go`],
    [{ file: '../a.go' }, undefined],
    [{ file: '/etc/passwd' }, undefined],
  ])('%j is %s', (place, url) => {
    expect(blobUrl(context, place)).toBe(url);
  });

  it.each([
    ['serverUrl', 'javascript:alert(1)'],
    ['serverUrl', 'https://github.com/)[x](y'],
    ['serverUrl', ''],
    ['repository', 'a/b/c'],
    ['repository', '../x'],
    ['repository', ''],
    ['headCommit', 'main) '],
    ['headCommit', ''],
  ])('is none where %s is %j', (key, value) => {
    expect(blobUrl({ ...context, [key]: value }, { file: 'a.go' })).toBeUndefined();
  });
});
