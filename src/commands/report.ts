/** `tollgate report`: renders a JSON report again, for people or for another step; judges nothing. */
import { Argument, Command, Option } from 'commander';
import { REPORT_FILES } from '../model/config.js';
import type { ReportJson } from '../report/report-schema.js';
import type { CommandFactory, CommandIo } from './io.js';

const FORMATS = ['terminal', 'summary', 'markdown', ...REPORT_FILES] as const;
type Format = (typeof FORMATS)[number];

/** More than any report of ours; a file from elsewhere must not fill the memory. */
const LIMIT_BYTES = 64 * 2 ** 20;

const EXAMPLES = `
Formats:
  terminal     as after a run (default)
  summary      Markdown for a job summary, up to 960 KiB
  markdown     Markdown for a comment, up to 64 KiB
  html         one page with plots, to be opened in a browser
  json         the report itself, checked and indented
  junit        the findings as JUnit XML
  sarif        the findings as SARIF 2.1.0, for code scanning
  csv          the benchmarks, a row a metric
  openmetrics  the figures as OpenMetrics text
  badge        the verdict for a badge by shields.io

Examples:
  tollgate report tollgate-report.json
  tollgate report tollgate-report.json --to summary >> "$GITHUB_STEP_SUMMARY"
  tollgate report tollgate-report.json --to markdown --out comment.md
  tollgate report tollgate-report.json --to html --out report.html
  curl -s https://example.com/report.json | tollgate report -

Exit codes: 0 rendered, whatever the verdict in it; 2 not a report.
`;

export const reportCommand: CommandFactory = (io: CommandIo) =>
  new Command('report')
    .description('render a JSON report for people or another program')
    .addArgument(new Argument('<file>', 'the JSON report, or - for standard input'))
    .addOption(new Option('--to <format>', 'what to render').choices(FORMATS).default('terminal'))
    .option('--out <file>', 'write it there and not to standard output')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: { readonly to: Format; readonly out?: string }) => {
      const text = await render(await readReport(file, io), options, io);
      if (options.out === undefined) {
        io.print(text);
        return;
      }
      const [{ resolve }, { writePath }] = await Promise.all([
        import('node:path'),
        import('../adapters/write-path.js'),
      ]);
      await writePath(resolve(io.cwd, options.out), text);
    });

async function readReport(file: string, io: CommandIo): Promise<ReportJson> {
  const { openInput, readInput } = await import('./named-input.js');
  const { fromJson } = await import('../report/from-json.js');
  const { ProblemError } = await import('../model/problem.js');
  const input = await openInput(file, io);
  const message = `the report is larger than ${LIMIT_BYTES} bytes`;
  const text = await readInput(input, LIMIT_BYTES, { code: 'report-too-large', message });
  const read = fromJson(text, input.source);
  if ('problem' in read) throw new ProblemError([read.problem]);
  return read.report;
}

async function render(
  report: ReportJson,
  { to, out }: { readonly to: Format; readonly out?: string },
  io: CommandIo,
): Promise<string> {
  if (to === 'terminal') {
    const { renderTerminal } = await import('../report/terminal.js');
    return renderTerminal(report, {
      colour: io.colour && out === undefined,
      columns: io.columns(),
    });
  }
  const { RENDERERS } = await import('../report/renderers.js');
  const renderAs = await RENDERERS[to]();
  return renderAs(report);
}
