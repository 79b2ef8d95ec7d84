/** Test results of Visual Studio, as `dotnet test --logger trx` writes them. */
import type { Parser } from '../../model/parser.js';
import { ProblemList } from '../read/problem-list.js';
import { xmlReader } from '../read/xml.js';
import { TrxRun } from './trx-run.js';

export const trx: Parser = {
  id: 'trx',
  label: 'Visual Studio test results (TRX)',
  kinds: ['tests'],
  definition:
    'https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger',
  concatenable: true,
  folder: ['**/*.trx'],
  detect: (head) =>
    /<TestRun\s[^>]*\/TeamTest\/|<TestRun\b[^>]*>[\s\S]*<(?:UnitTestResult|ResultSummary)\b/.test(
      head,
    )
      ? 0.97
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const run = new TrxRun(problems);
    return xmlReader(problems, {
      expected: 'a TRX file: <TestRun> with <UnitTestResult>',
      open: (tag, parents) => run.open(tag, parents),
      text: (piece) => run.text(piece),
      close: (name) => run.close(name),
      end: (blank) => [run.finish(blank)],
    });
  },
};
