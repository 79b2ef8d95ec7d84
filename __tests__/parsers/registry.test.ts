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
    ['cobertura', '<?xml version="1.0"?>\n<coverage version="5.5" line-rate="1"><packages/>'],
    ['cobertura', '<coverage><packages><package><classes><class name="a" filename="a.c">'],
    ['clover', '<coverage generated="1"><project timestamp="1"><file name="/a.php">'],
    ['jacoco', '<report name="x"><package name="p"><counter type="INSTRUCTION" missed="1"/>'],
    ['istanbul-json', '{\n "/a.js": {"path": "/a.js", "statementMap": {'],
    ['istanbul-json-summary', '{"total": {"lines":{"total":1,"covered":1'],
    ['coveragepy-json', '{"meta": {"version": "5.5"}, "files": {"a.py": {"executed_lines": ['],
    ['llvm-cov-json', '{"data":[{"files":[{"filename":"a.c","segments":['],
    ['llvm-cov-json', '{"type": "llvm.coverage.json.export", "data": ['],
    ['simplecov', '{"RSpec \\"1\\"": {\n "coverage": {\n "/a.rb": [null, 1'],
    ['simplecov', '{"meta": {"simplecov_version": "0.22.0"}, "coverage": {"/a.rb": {"lines": ['],
    ['simplecov', '{"timestamp":1,"files":[{"filename":"a.rb","covered_strength":1,"coverage":[1'],
    ['tap', 'some output first\nTAP version 14\n'],
    ['tap', '1..1\nok 1\n'],
    ['tollgate-json', '{"benchmarks":[{"name":"a","metrics":{"ms":{"samples":[1]}}}]}'],
    ['file-line', compilerError],
    ['path-list', 'cmd/main.go\ninternal/a_b.go\n'],
    ['rustfmt', 'Diff in /src/lib.rs:1:\n fn a() {\n-  b();\n'],
    ['unified-diff', 'diff a b\n--- a\n+++ b\n@@ -1 +1 @@\n-a\n+b\n'],
    ['junit', '<?xml version="1.0"?>\n<testsuite name="a">'],
    ['trx', '<TestRun id="1" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">'],
    ['jest-json', '{"numFailedTestSuites":0,"numFailedTests":0,'],
    ['ctrf', '{"results":{"tool":{"name":"x"},"summary":{}}}'],
    ['pytest-json-report', '{"created": 1.5, "exitcode": 1, "summary": {"total": 1}}'],
    ['cargo-test', `error[E0308]: mismatched types\n --> src/lib.rs:1:2\n  |\n`],
    ['libtest-json', '     Running x\n{ "type": "suite", "event": "started", "test_count": 1 }\n'],
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
