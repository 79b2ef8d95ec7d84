/**
 * The one list of the action's inputs and outputs: `action.yml`, the tables of the documentation and
 * the reading of inputs come from it. The names are the command line's options, too.
 */

/** One input of the action. */
interface InputDefinition {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

export const INPUTS = [
  {
    name: 'config',
    description:
      'Configuration file. Without it: `tollgate.yml`, `.yaml` or `.toml` in the root or in `.github/`.',
  },
  {
    name: 'mode',
    description:
      '`run` runs the tasks, `ingest` reads result files. Without it: `ingest` where files are named, else `run`.',
  },
  {
    name: 'tests',
    description:
      'Test results to read: globs, one a line or separated by commas, each with `FORMAT:` before it where needed.',
  },
  { name: 'coverage', description: 'Coverage reports to read, as `tests`.' },
  { name: 'benchmarks', description: 'Benchmark results to read, as `tests`.' },
  { name: 'coverage-minimum', description: 'Floor of the coverage, such as `80%`.' },
  {
    name: 'tolerance',
    description: 'Accepted change of a benchmark for the worse, such as `5%`, or `0`.',
  },
  { name: 'baseline', description: 'Store of past runs: `auto`, `cache` or `directory`.' },
  { name: 'baseline-directory', description: 'Folder of the directory store.' },
  {
    name: 'github-token',
    description:
      'Token to fetch history that the checkout left out, and to list the cache where the job has `actions: read`. Writes the comment of a pull request where the job has `pull-requests: write`.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions.
    default: '${{ github.token }}',
  },
  {
    name: 'working-directory',
    description:
      'Folder that holds the project. All paths in the configuration are written from it.',
  },
  {
    name: 'fail-on',
    description:
      'Verdicts that fail the step: some of `degraded`, `inconclusive` and `block`, separated by commas, or `none`.',
  },
  {
    name: 'name',
    description: 'Name of this leg of a matrix, put before the name of every suite.',
  },
  { name: 'report-json', description: 'File for the whole report as JSON.' },
  { name: 'report-html', description: 'File for the report as one page, with plots.' },
  {
    name: 'part',
    description:
      'Where several jobs measure and one judges: the file in which this job leaves what it measured, instead of judging it.',
  },
  {
    name: 'parts',
    description: 'Folder with the parts of all such jobs: they are judged, and nothing is run.',
  },
  {
    name: 'leg',
    description: 'Place of this job in its matrix, with `part`. Leave it as it is.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: expressions of GitHub Actions.
    default: '${{ strategy.job-index }}/${{ strategy.job-total }}',
  },
] as const satisfies readonly InputDefinition[];

export const OUTPUTS = [
  { name: 'verdict', description: '`pass`, `degraded`, `inconclusive` or `block`.' },
  {
    name: 'deploy',
    description: '`true` where the verdict allows a deploy: on pass and degraded.',
  },
  { name: 'degraded', description: '`true` where the verdict is `degraded`.' },
  {
    name: 'tests-passed',
    description: 'Number of tests that passed. Only set where test results were read.',
  },
  { name: 'tests-failed', description: 'Number of tests that failed, or did not finish.' },
  { name: 'tests-skipped', description: 'Number of tests that were skipped.' },
  {
    name: 'coverage',
    description: 'Coverage in percent, such as `87.6`. Only set where coverage was measured.',
  },
  {
    name: 'coverage-patch',
    description:
      'Coverage of the changed lines in percent. Only set where a change touches executable lines.',
  },
  {
    name: 'regressions',
    description: 'Number of metrics of benchmarks that became worse beyond their tolerance.',
  },
  { name: 'improvements', description: 'Number of metrics of benchmarks that became better.' },
  {
    name: 'report-json',
    description: 'Path of the report as JSON. Only set where one was written.',
  },
  {
    name: 'report-html',
    description: 'Path of the report as one page. Only set where one was written.',
  },
  {
    name: 'part',
    description: 'Path of what this job measured for the job that judges. Only set with the input.',
  },
  {
    name: 'baseline-hit',
    description:
      'State of the baseline, the worst of all suites: `exact`, `fallback`, `stale`, `other-environment`, `evicted`, `damaged` or `none`.',
  },
  {
    name: 'baseline-key',
    description:
      'Keys of the entries that this run recorded, one a line. Empty where it recorded none.',
  },
] as const satisfies readonly { readonly name: string; readonly description: string }[];

type InputName = Exclude<(typeof INPUTS)[number]['name'], 'github-token'>;
/** What was given for the inputs that configure the gate, as text; an empty one was not given. */
export type ConfigInputs = { readonly [Name in InputName]?: string };
