/** The patterns that select benchmarks, and the way from a command to rounds, with the real `go`. */
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openFiles } from '../../../src/adapters/files.js';
import { createProcessRunner } from '../../../src/adapters/process.js';
import type { Benchmark } from '../../../src/model/measurement.js';
import type { TaskSpec } from '../../../src/model/task.js';
import { openReader } from '../../../src/parsers/parse.js';
import { openGoSide } from '../../../src/tasks/paired/go.js';
import { readGoBench } from '../../../src/tasks/paired/go-command.js';
import type { Failure, PairedSide } from '../../../src/tasks/paired/paired-side.js';
import { targetOf } from '../../support/confirmations.js';
import { BENCH } from '../../support/gate.js';
import { temporaryFolder } from '../support/repository.js';

/** Names as a program gives them; Go writes a space as an underscore. */
const SUBS = [
  'plain',
  'plain2',
  'a|b',
  'b',
  'a/b',
  'a/b/c',
  'n=1.5',
  'n=1x5',
  '[x]',
  'x',
  '(g)',
  '$end',
  '^top',
  'star*',
  'starr',
  'back\\slash',
  'size=1,000+{y}?',
  'with space',
  'ünï',
];

const SOURCE = `package p

import "testing"

var names = []string{
${SUBS.map((name) => `	${JSON.stringify(name)},`).join('\n')}
}

func work(b *testing.B) {
	for i := 0; i < b.N; i++ {
	}
}

func BenchmarkTop(b *testing.B)   { work(b) }
func BenchmarkTop2(b *testing.B)  { work(b) }
func BenchmarkOther(b *testing.B) { work(b) }

func BenchmarkSubs(b *testing.B) {
	for _, name := range names {
		b.Run(name, work)
	}
}

// The same names below another one.
func BenchmarkDeep(b *testing.B) {
	b.Run("inner", func(b *testing.B) {
		for _, name := range names {
			b.Run(name, work)
		}
	})
	b.Run("leaf", work)
}
`;

const PRINTED = SUBS.map((name) => name.replace(' ', '_'));
const ALL = [
  'BenchmarkTop',
  'BenchmarkTop2',
  'BenchmarkOther',
  ...PRINTED.map((name) => `BenchmarkSubs/${name}`),
  ...PRINTED.map((name) => `BenchmarkDeep/inner/${name}`),
  'BenchmarkDeep/leaf',
];

let root = '';
let side: PairedSide;

const processes = createProcessRunner(process.env);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function open(packages: readonly string[], shell = 'go test -bench=. ./...') {
  const task: TaskSpec = { ...BENCH, command: { shell } };
  const command = readGoBench(task);
  if (command === undefined) throw new Error('not a go command');
  const scratch = join(root, 'scratch');
  mkdirSync(scratch, { recursive: true });
  let names = 0;
  const targets = packages.map((name) => targetOf('BenchmarkTop', { package: name }));
  return openGoSide(task, command, targets, {
    processes,
    signal: new AbortController().signal,
    openReader,
    scratch,
    nextName: () => `${process.hrtime.bigint()}-${names++}`,
    exists: (path) => openFiles(scratch).exists(path.slice(scratch.length + 1)),
  })(root);
}

beforeAll(async () => {
  root = realpathSync(temporaryFolder());
  write('go.mod', 'module ex.com/m\n\ngo 1.20\n');
  write('p/p.go', 'package p\n');
  write('p/p_test.go', SOURCE);
  write('notests/n.go', 'package notests\n');
  write('broken/b.go', 'packag broken\n');
  write('wrong/w.go', 'package wrong\n\nvar X int = "no"\n');
  write('wrong/w_test.go', 'package wrong\n');
  write(
    'fails/f_test.go',
    'package fails\n\nimport "testing"\n\nfunc BenchmarkTop(b *testing.B) { b.Fatal("boom") }\n',
  );
  const opened = await open(['ex.com/m/p']);
  if ('failed' in opened) throw new Error(opened.failed);
  side = opened;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const inOrder = (names: readonly string[]) => [...names].sort((a, b) => (a < b ? -1 : 1));
const namesOf = (result: readonly Benchmark[] | Failure) =>
  'failed' in result ? result.failed : inOrder(result.map(({ name }) => name));

/** Only the time of one operation decides how long a sample is: so long that each runs once. */
const wanted = (names: readonly string[]) =>
  names.map((name) => {
    const target = targetOf(name, { package: 'ex.com/m/p' });
    return { ...target, metrics: target.metrics.map((metric) => ({ ...metric, typical: 1e9 })) };
  });

describe('a real test binary', () => {
  it('has all these benchmarks', async () => {
    expect(namesOf(await side.survey())).toEqual(inOrder(ALL));
  });

  // Go has no way to name `a` without what lies below it; of these two the deeper ones are run as well.
  const prefixes = ['a/b'];
  it.each(ALL.filter((name) => !prefixes.some((prefix) => name.endsWith(`/${prefix}`))))(
    'runs %s alone',
    async (name) => {
      expect(namesOf(await side.measure(wanted([name])))).toEqual([name]);
    },
  );

  it.each<[string, string[]]>([
    ['of one depth', ['BenchmarkTop', 'BenchmarkOther']],
    [
      'of several depths',
      ['BenchmarkDeep/inner/b', 'BenchmarkTop', 'BenchmarkDeep/leaf', 'BenchmarkSubs/a|b'],
    ],
    ['with bars', ['BenchmarkSubs/a|b', 'BenchmarkDeep/inner/a|b']],
    ['of which one is the beginning of the other', ['BenchmarkSubs/a/b', 'BenchmarkSubs/a/b/c']],
    ['with all that patterns are made of', PRINTED.map((name) => `BenchmarkSubs/${name}`)],
    ['all', ALL],
    ['and one that is not there', ['BenchmarkTop', 'BenchmarkSubs/none', 'BenchmarkNone/x']],
  ])('runs exactly those %s', async (_, names) => {
    const there = names.filter((name) => ALL.includes(name));
    expect(namesOf(await side.measure(wanted(names)))).toEqual(inOrder(there));
  });

  it('runs what lies below as well, where the name does not end: never less than was asked for', async () => {
    expect(namesOf(await side.measure(wanted(['BenchmarkSubs/a/b'])))).toEqual([
      'BenchmarkSubs/a/b',
      'BenchmarkSubs/a/b/c',
    ]);
  });

  it('runs short ones for some milliseconds', async () => {
    const result = await side.measure([targetOf('BenchmarkTop', { package: 'ex.com/m/p' })]);
    expect(namesOf(result)).toEqual(['BenchmarkTop']);
  });
});

describe('a tree in which something is wrong', () => {
  const failure = async (name: string) => {
    const opened = await open([`ex.com/m/${name}`]);
    if ('failed' in opened) return opened.failed;
    const result = await opened.measure(
      wanted(['BenchmarkTop']).map((target) => ({ ...target, package: `ex.com/m/${name}` })),
    );
    return namesOf(result);
  };

  it.each<[string, string, string | RegExp | readonly string[]]>([
    ['that does not exist has nothing to measure', 'nope', []],
    ['without tests has nothing to measure', 'notests', []],
    [
      'whose package clause is broken does not build',
      'broken',
      /^ex\.com\/m\/broken does not build: /,
    ],
    [
      'that has an error of types does not build',
      'wrong',
      /^ex\.com\/m\/wrong does not build: wrong\/w\.go:3/,
    ],
    ['whose benchmark fails says so', 'fails', /^a benchmark fails: /],
  ])('a package %s', async (_, name, expected) => {
    const result = await failure(name);
    if (expected instanceof RegExp) expect(result).toMatch(expected);
    else expect(result).toEqual(expected);
  });
});
