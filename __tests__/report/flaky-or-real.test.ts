/** Where the history of a failed test and the command that runs it alone are shown, and how. */
import { describe, expect, it, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.js';
import { legOf } from '../../src/report/comment.js';
import { fromJson } from '../../src/report/from-json.js';
import { toJson } from '../../src/report/json.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { aFinding, aReport } from '../support/report.js';

const reproduce = `go test example.com/shop/cart -run '^TestTotal$/^${'x'.repeat(90)}$' -count=1`;
const text = 'It never failed in the last 20 runs: it looks real.';
const history = { text, runs: 20, failed: 0, flaky: 0 };

const reportWith = (command: string) =>
  toJson(
    aReport({
      verdict: {
        kind: 'block',
        summary: 'Blocked.',
        findings: [aFinding({ reproduce: command, history })],
      },
    }),
  );
const report = reportWith(reproduce);
const markdown = renderMarkdown(report, 65_536);

describe('a failed test', () => {
  it('is shown in Markdown with its history, and its command to be copied', () => {
    expect(markdown).toContain(`<br>\n  ${text}<br>\n  → `);
    expect(markdown).toContain(`\n  To run it alone:\n\n  \`\`\`sh\n  ${reproduce}\n  \`\`\`\n`);
    expect(legOf(report).text).toContain(reproduce);
  });

  it('is shown on a terminal on one line, however narrow that is', () => {
    const lines = renderTerminal(report, { colour: false, columns: 60 }).split('\n');
    expect(lines).toContain(`    $ ${reproduce}`);
    expect(lines).toContain(`    ${text}`);
  });

  it('keeps both in the report that is read back', () => {
    const read = fromJson(JSON.stringify(report), 'r.json');
    expect('report' in read && read.report.findings[0]).toMatchObject({ reproduce, history });
  });

  it('is annotated without them, since a line of the code is no place to copy from', () => {
    expect(JSON.stringify(annotationsOf(report))).not.toMatch(/go test example|never failed/);
  });
});

test.each(['```\n</details>\n<script>', '\u001b[2J', '::error::x', '\u202ex'])(
  'a command of a foreign report, %j, stays text',
  (command) => {
    const foreign = reportWith(command);
    const shown = renderMarkdown(foreign, 65_536);
    const fence = /^ {2}(`{3,})sh$/m.exec(shown)?.[1] ?? '';
    expect(shown.split('\n').filter((line) => line.trim() === fence)).toHaveLength(1);
    const terminal = renderTerminal(foreign, { colour: false, columns: 80 });
    expect(terminal).not.toMatch(/\u001b|\u202e|^::/m);
  },
);
