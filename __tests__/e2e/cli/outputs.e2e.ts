/** The files for other programs, of a run that blocks and of a hostile report, as independent readers understand them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECT, type Repository, repositoryOf } from '../support/repository.js';
import { runGate, tollgate } from '../support/tollgate.js';

const HOSTILE = join(PROJECT, '__tests__/corpus/report/hostile.report.json');

/** Reads the three files that are named and prints what it made of them as JSON. */
const READERS = `
import csv, json, sys, xml.etree.ElementTree
from prometheus_client.openmetrics.parser import text_string_to_metric_families
metrics, junit, table = sys.argv[1:]
with open(metrics, encoding="utf-8", newline="") as file:
    families = list(text_string_to_metric_families(file.read()))
with open(table, encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file, strict=True))
root = xml.etree.ElementTree.parse(junit).getroot()
print(json.dumps({
    "types": {family.name: family.type for family in families},
    "verdict": [s.labels["tollgate_verdict"] for f in families for s in f.samples
                if f.name == "tollgate_verdict" and s.value == 1],
    "failed": [case.get("name") for case in root.iter("testcase") if case.find("failure") is not None],
    "rows": [[row["verdict"], row["name"], float(row["head_median"])] for row in rows],
}))
`;

interface Read {
  readonly types: Readonly<Record<string, string>>;
  readonly verdict: readonly string[];
  readonly failed: readonly string[];
  readonly rows: readonly (readonly [string, string, number])[];
}

const BENCHMARKS = JSON.stringify({ name: 'sum', metrics: { ns: { samples: [12.5] } } });

let repository: Repository;
let python = '';

beforeAll(() => {
  repository = repositoryOf('javascript');
  python = join(repository.root, '.venv/bin/python');
  execFileSync('python3', ['-m', 'venv', '.venv'], { cwd: repository.root });
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  execFileSync(python, [...install, 'prometheus-client==0.26.0'], { cwd: repository.root });
  const script = `console.log('1..1\\nnot ok 1 - adds'); require('fs').writeFileSync('bench.json', ${JSON.stringify(BENCHMARKS)})`;
  const yields = [{ tests: 'tap' }, { benchmarks: 'tollgate-json', file: 'bench.json' }];
  const report = { openmetrics: 'out/m.txt', junit: 'out/j.xml', csv: 'out/b.csv' };
  repository.write(
    'tollgate.yml',
    JSON.stringify({ tasks: { unit: { run: ['node', '-e', script], yields } }, report }),
  );
  repository.commit('Leave files for other programs');
});

afterAll(() => repository.dispose());

function readBack(...paths: readonly string[]): Read {
  const text = execFileSync(python, ['-c', READERS, ...paths], { cwd: repository.root });
  // What the script above prints.
  return JSON.parse(text.toString()) as Read;
}

describe('the files of a run', () => {
  it('are there after a block, and say so', async () => {
    const { report } = await runGate(repository.root);
    expect(report.verdict.kind).toBe('block');
    const read = readBack('out/m.txt', 'out/j.xml', 'out/b.csv');
    expect(read.verdict).toEqual(['block']);
    expect(read.types).toMatchObject({
      tollgate_run: 'info',
      tollgate_verdict: 'stateset',
      tollgate_tests: 'gauge',
    });
    expect(read.failed).toEqual(['verdict', expect.stringContaining('adds')]);
    expect(read.rows).toEqual([['block', 'sum', 12.5]]);
  });
});

describe('the files of a report whose every text is hostile', () => {
  it('are read, and say block', async () => {
    for (const [kind, path] of [
      ['openmetrics', 'hostile.txt'],
      ['junit', 'hostile.xml'],
      ['csv', 'hostile.csv'],
    ] as const) {
      const args = ['report', HOSTILE, '--to', kind, '--out', path];
      expect(await tollgate(args, { cwd: repository.root })).toMatchObject({ exitCode: 0 });
    }
    const read = readBack('hostile.txt', 'hostile.xml', 'hostile.csv');
    expect(read.verdict).toEqual(['block']);
    expect(read.failed).toHaveLength(32);
    expect(read.rows).toHaveLength(31);
  });
});
