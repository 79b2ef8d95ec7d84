// Reading large results of other formats beside the tools that read them. Each file also ten times as large, to see
// whether memory grows with it.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareProcesses } from './measure.mjs';

const root = resolve(import.meta.dirname, '..');

/** Where a checkout of github-action-benchmark was compiled; without it, its rows are left out. */
const EXTRACTOR = process.env.GITHUB_ACTION_BENCHMARK;
const PYTHON = join(root, '.cache/tools/bench-python/bin/python');
const COUNT_JUNIT =
  'import sys\nfrom junitparser import JUnitXml\nprint(sum(s.tests for s in JUnitXml.fromfile(sys.argv[1])))';

/** The files, how we read them, and who else does; `small` and `large` are arguments of the generators. */
const FORMATS = [
  {
    format: 'lcov',
    generator: 'generate-lcov.mjs',
    small: [1000, 1000],
    large: [10_000, 1000],
    peers: (file) => ({ 'lcov --summary': ['lcov', '--summary', file] }),
  },
  {
    format: 'junit',
    generator: 'generate-junit.mjs',
    small: [500, 300],
    large: [5000, 300],
    peers: (file) => (existsSync(PYTHON) ? { junitparser: [PYTHON, '-c', COUNT_JUNIT, file] } : {}),
  },
  {
    format: 'google-benchmark',
    generator: 'generate-google-benchmark.mjs',
    small: [3000, 10],
    large: [30_000, 10],
    peers: extractor('googlecpp'),
  },
  {
    format: 'go-bench',
    generator: 'generate-go-bench.mjs',
    small: [3000, 10],
    large: [30_000, 10],
    peers: extractor('go'),
  },
];

function extractor(tool) {
  return (file) =>
    EXTRACTOR === undefined
      ? {}
      : {
          'github-action-benchmark': [
            process.execPath,
            join(root, 'bench/extract-peer.mjs'),
            EXTRACTOR,
            tool,
            file,
          ],
        };
}

/** Prints time and peak memory of each, for the small file and the large one. */
export async function readFormats(cli, { generated, printRuns, rounds, quick }) {
  for (const { format, generator, small, large, peers } of FORMATS) {
    for (const [size, args] of Object.entries(quick ? { small } : { small, large })) {
      const file = generated(`${format}-${size}`, generator, ...args);
      const others = Object.entries(peers(file)).map(([name, argv]) => [name, { argv }]);
      const ours = [process.execPath, cli, 'parse', file, '--format', format];
      const results = await compareProcesses(
        { tollgate: { argv: ours }, ...Object.fromEntries(others) },
        rounds,
      );
      const megabytes = (statSync(file).size / 1e6).toFixed(0);
      printRuns(`read ${format} (${megabytes} MB)`, results, others[0]?.[0] ?? 'tollgate');
    }
  }
}
