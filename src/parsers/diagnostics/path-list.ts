/** One path a line, as `gofmt -l` lists files that want formatting. Nothing at all is a clean result. */
import type { Diagnostic } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { readDiagnosticLine } from '../read/diagnostic-line.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList } from '../read/problem-list.js';

export const pathList: Parser = {
  id: 'path-list',
  label: 'List of paths',
  kinds: ['diagnostics'],
  definition: 'https://pkg.go.dev/cmd/gofmt',
  concatenable: true,
  detect(head) {
    const lines = head.split('\n').filter((line) => line.trim() !== '');
    const fitting = lines.filter((line) => /^[\w@./\\-]+\.\w{1,8}$/.test(line.trimEnd()));
    return lines.length > 0 && fitting.length === lines.length ? 0.5 : 0;
  },
  open(source) {
    const problems = new ProblemList(source);
    const diagnostics: Diagnostic[] = [];
    return lineReader(problems, {
      line(text) {
        if (text.trim() !== '') diagnostics.push(listed(text));
      },
      end: () => [
        {
          kind: 'diagnostics',
          format: pathList.id,
          source,
          complete: problems.complete,
          problems: problems.list(),
          diagnostics,
        },
      ],
    });
  },
};

/** Every line is a finding: also the syntax error that the tool met, which has a place of its own. */
function listed(text: string): Diagnostic {
  const error = readDiagnosticLine(text);
  if (error !== undefined) return error;
  const file = owned(text.slice(0, 4000).trim());
  return { place: { file }, message: `${file} is listed` };
}
