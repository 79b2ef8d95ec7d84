import { describe, expect, it } from '@jest/globals';
import { detectParser, PARSERS, parserFor } from '../../src/parsers/registry.js';

describe('the registry', () => {
  it('has ids that differ, kinds and a definition for each format', () => {
    const ids = PARSERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, label, kinds, definition } of PARSERS) {
      expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
      expect(label).not.toBe('');
      expect(kinds.length).toBeGreaterThan(0);
      expect(definition).toMatch(/^https:\/\/|^docs\//);
    }
  });

  it('finds a format by its id', () => {
    expect(parserFor('lcov')?.label).toBe('LCOV tracefile');
    expect(parserFor('toString')).toBeUndefined();
  });
});

describe('detection', () => {
  const compilerError = 'a/b.go:3:23: cannot use "x"\n';

  it.each([
    ['go-bench', `# example.com/a\n${compilerError}FAIL\texample.com/a [build failed]\nFAIL\n`],
    ['go-bench', 'BenchmarkA   \t1000\t 5.0 ns/op\n'],
    ['go-test-json', `# example.com/a\n${compilerError}{"Action":"start","Package":"a"}\n`],
    ['go-test-json', '{"ImportPath":"a","Action":"build-fail"}\n'],
    ['go-coverprofile', 'mode: atomic\r\na.go:1.1,2.2 1 1\r\n'],
    ['lcov', 'TN:\nSF:a.js\nend_of_record\n'],
    ['tap', 'some output first\nTAP version 14\n'],
    ['tap', '1..1\nok 1\n'],
    ['tollgate-json', '{"benchmarks":[{"name":"a","metrics":{"ms":{"samples":[1]}}}]}'],
    ['file-line', compilerError],
    ['path-list', 'cmd/main.go\ninternal/a_b.go\n'],
    ['unified-diff', 'diff a b\n--- a\n+++ b\n@@ -1 +1 @@\n-a\n+b\n'],
  ])('%s', (id, head) => {
    expect(detectParser(head, 'output')).toMatchObject({ parser: { id } });
  });

  it('looks only at formats of the wanted kind', () => {
    const events = '{"Action":"start","Package":"a"}\n';
    expect(detectParser(events, 'out', 'benchmarks')).toMatchObject({
      parser: { id: 'go-test-json' },
    });
    const problem = detectParser(events, 'out', 'coverage');
    expect(problem).toMatchObject({ code: 'format-not-detected', place: { file: 'out' } });
    expect(problem).toHaveProperty(
      'hint',
      expect.stringMatching(/: go-coverprofile, lcov, [^:]*\.$/),
    );
  });

  it('names the candidates where several fit', () => {
    const both = 'mode: set\na.go:1.1,2.2 1 1\nTAP version 13\n1..1\nok 1\n';
    expect(detectParser(both, 'out')).toMatchObject({
      code: 'format-ambiguous',
      message: 'the input may be of several formats: go-coverprofile, tap',
    });
    expect(detectParser(both, 'out', 'tests')).toMatchObject({ parser: { id: 'tap' } });
  });
});
