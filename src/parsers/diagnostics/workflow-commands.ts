/** `::error file=a.ts,line=1,col=2,title=rule::message`, as many linters write for workflows. Nothing at all is clean. */
import type { Diagnostic } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';

const COMMAND = /^::(?:error|warning|notice)(?: ([^:\n]{0,4000}))?::(.{0,4000})/;
/** Groups and the like, and what Biome says at its end. */
const ASIDE = /^::|^(?:Checked|Skipped|Fixed) \d+ files?\b|^No fixes /;

interface OddLine {
  readonly text: string;
  readonly line: number;
}

export const workflowCommands: Parser = {
  id: 'workflow-commands',
  label: 'Workflow commands (`::error file=…`)',
  kinds: ['diagnostics'],
  definition:
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message',
  concatenable: true,
  detect: (head) => (/^::(?:error|warning) [^\n]*\bfile=/m.test(head) ? 0.96 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const diagnostics: Diagnostic[] = [];
    let odd: OddLine | undefined;
    return lineReader(problems, {
      line(text, line) {
        const found = readCommand(text);
        if (found !== undefined) diagnostics.push(found);
        else if (text.trim() !== '' && !ASIDE.test(text))
          odd ??= { text: owned(text.slice(0, 200)), line };
      },
      end() {
        if (odd !== undefined) noteOdd(odd, diagnostics.length > 0, problems);
        const { complete } = problems;
        const told = { source, complete, problems: problems.list(), diagnostics };
        return [{ kind: 'diagnostics', format: workflowCommands.id, ...told }];
      },
    });
  },
};

/** What is no command may be a summary; alone it may as well be the tool's own failure. */
function noteOdd({ text, line }: OddLine, isAside: boolean, problems: ProblemList): void {
  const message = `not a line of "::error file=path,line=1::message": ${quote(text)}`;
  if (isAside) problems.warning('diagnostics-other-lines', message, { line });
  else problems.error('input-not-understood', message, { line });
}

/** What names no file is no place to point at: the exit code still says that the tool failed. */
function readCommand(text: string): Diagnostic | undefined {
  const [, written, message] = COMMAND.exec(text) ?? [];
  const properties = new Map(
    (written ?? '').split(',').flatMap((pair): readonly (readonly [string, string])[] => {
      const [, key, value] = /^\s*(\w+)=(.*)$/.exec(pair) ?? [];
      return key === undefined || value === undefined ? [] : [[key, unescaped(value)]];
    }),
  );
  const file = properties.get('file');
  if (file === undefined || file === '' || message === undefined) return undefined;
  const line = placeNumber(properties.get('line'));
  const column = line === undefined ? undefined : placeNumber(properties.get('col'));
  const rule = properties.get('title');
  return {
    place: {
      file: owned(file),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    },
    message: owned(unescaped(message).trim() || rule || 'no message'),
    ...(rule ? { rule: owned(rule) } : {}),
  };
}

function placeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function unescaped(text: string): string {
  const letters: Record<string, string> = {
    '25': '%',
    '0D': '\r',
    '0A': '\n',
    '3A': ':',
    '2C': ',',
  };
  return text.replace(
    /%(25|0D|0A|3A|2C)/gi,
    (_, code: string) => letters[code.toUpperCase()] ?? '',
  );
}
