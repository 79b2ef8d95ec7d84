// Who may import whom (docs/architecture.md). What is pure stays pure: no file system, no processes,
// no network and no toolkit outside src/adapters.

/** Layers that may import only `model`, their own folder, and what is named. */
const LAYERS = {
  model: [],
  statistics: [],
  words: [],
  parsers: ['model/', 'words/'],
  places: ['model/'],
  compare: ['model/', 'statistics/'],
  // What covers a change, how a benchmark or a test is named and how a number reads is one thing everywhere.
  judge: [
    'model/',
    'compare/coverage',
    'compare/benchmark-policy',
    'compare/test-name',
    'report/units',
  ],
  report: ['model/', 'statistics/change-point'],
  // Runs in the browser, inside the HTML report.
  page: ['report/html/page-data', 'report/units', 'statistics/change-point'],
  observers: ['model/', 'report/'],
  config: ['model/', 'words/', 'parsers/registry'],
  tasks: ['model/', 'words/', 'parsers/read/unread'],
  adapters: ['model/', 'compare/baseline-', 'report/annotations', 'report/check-run'],
};

const PURE = '^src/(model|words|statistics|parsers|places|compare|judge|report|observers|config|tasks|pipeline)/';
const IMPURE_MODULES =
  '^(node:)?(fs|fs/promises|child_process|os|process|net|http|https|http2|tls|dgram|dns|worker_threads|cluster)$';

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `${layer}-imports`,
  comment: `src/${layer} imports ${allowed.join(' and ') || 'nothing'} besides itself`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [`${layer}/`, ...allowed].map((start) => `^src/${start}`) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'no-io-outside-adapters',
      comment: 'Take a port from src/model/ports.ts; the adapters implement it',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'], path: IMPURE_MODULES },
    },
    {
      name: 'toolkit-only-in-adapters',
      comment: 'and where the inputs of an action are read: commands/action.ts and comment.ts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters/|commands/(action|comment)\\.)' },
      to: { path: 'node_modules/@actions/' },
    },
    {
      name: 'pipeline-imports',
      comment: 'runGate gets its adapters as ports',
      severity: 'error',
      from: { path: '^src/pipeline/' },
      to: { path: '^src/(adapters|commands|action|cli)' },
    },
    {
      name: 'formats-stand-alone',
      comment: 'What two formats share lives in src/parsers/read',
      severity: 'error',
      from: { path: '^src/parsers/(?:benchmark|coverage|tests|diagnostics)/(go-[a-z]+|[a-z]+)' },
      to: {
        path: '^src/parsers/(benchmark|coverage|tests|diagnostics)/',
        // A format of several files names them all after itself.
        pathNot: '^src/parsers/[a-z]+/$1',
      },
    },
    {
      name: 'commands-load-lazily',
      comment: 'Start-up pays for nothing that the command does not use: import() in the action',
      severity: 'error',
      from: { path: '^src/commands/', pathNot: '^src/commands/(program|completion|action)' },
      to: {
        path: ['^src/(?!commands/|model/|version)', 'node_modules/(?!commander/)'],
        dependencyTypesNot: ['type-only', 'dynamic-import'],
        dynamic: false,
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc', // TypeScript 7 has no API yet
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
