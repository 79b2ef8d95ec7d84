/**
 * The command that is shown below a failed test, with the real tools: it runs that test and no other, whatever it is
 * called. Each test writes down that it ran.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { callGate } from '../../support/loaded-gate.js';
import { PROJECT, temporaryFolder } from '../support/repository.js';
import { plainEnvironment } from '../support/tollgate.js';

/** A folder that a shell must be told of in quotes. */
const FOLDER = "the app's";
const RAN = 'RAN_FILE';

interface Project {
  readonly tool: string;
  readonly task: object;
  readonly files: Readonly<Record<string, string>>;
  /** Each failed test by what it writes when it runs; all others pass, and would write too. */
  readonly failed: readonly string[];
  readonly prepare?: (folder: string) => void;
}

/** Names that mean something to a shell, to a pattern, or to both. */
const NAMES = ["it's $HOME; `id`", 'a (b|c) [d]* + 1?', 'plain', 'plain 2', '"quoted" \\ back'];
const FAILING = NAMES.filter((name) => name !== 'plain 2');

const list = JSON.stringify(NAMES);
const record = (name: string) =>
  `require('node:fs').appendFileSync(process.env.${RAN}, ${name} + '\\n')`;

const PROJECTS: readonly Project[] = [
  {
    tool: 'go test',
    task: { run: ['go', 'test', '-race', '-json', './...'], yields: [{ tests: 'go-test-json' }] },
    files: {
      'go.mod': 'module example.com/app\n\ngo 1.21\n',
      'cart/cart_test.go': `package cart

import (
	"fmt"
	"os"
	"testing"
)

func ran(name string) {
	file, _ := os.OpenFile(os.Getenv("${RAN}"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	defer file.Close()
	fmt.Fprintln(file, name)
}

func TestCart(t *testing.T) {
	for _, name := range []string{${NAMES.map((name) => JSON.stringify(name)).join(', ')}} {
		t.Run(name, func(t *testing.T) {
			ran(name)
			if name != "plain 2" {
				t.Error("wrong")
			}
		})
	}
}

func TestCartToo(t *testing.T) { ran("TestCartToo") }
`,
    },
    failed: FAILING,
  },
  {
    tool: 'node --test',
    task: { run: ['node', '--test', '--test-reporter=tap'], yields: [{ tests: 'tap' }] },
    files: {
      'test/cart.test.cjs': `const { describe, test } = require('node:test');
const run = (name) => () => { ${record('name')}; if (name !== 'plain 2') throw new Error('wrong'); };
describe('cart', () => { for (const name of ${list}) test(name, run(name)); });
test('cart', run('plain 2'));
`,
      'test/other.test.cjs': `require('node:test')('other', () => { ${record("'other'")}; });\n`,
    },
    failed: FAILING,
  },
  {
    tool: 'vitest',
    task: {
      run: 'npx vitest --run --reporter=junit --outputFile.junit=tests.xml',
      yields: [{ tests: 'junit', file: 'tests.xml' }],
    },
    files: {
      'package.json': '{ "type": "module" }\n',
      'test/cart.test.ts': `import { appendFileSync } from 'node:fs';
import { describe, test } from 'vitest';
const run = (name: string) => () => {
  appendFileSync(process.env.${RAN} ?? '', name + '\\n');
  if (name !== 'plain 2') throw new Error('wrong');
};
describe('a > b', () => { for (const name of ${list}) test(name, run(name)); });
test('plain 2', run('plain 2'));
`,
    },
    failed: FAILING,
    prepare: (folder) =>
      cpSync(join(PROJECT, 'examples/typescript/node_modules'), join(folder, 'node_modules'), {
        recursive: true,
        verbatimSymlinks: true,
      }),
  },
  {
    tool: 'jest',
    task: {
      run: 'node --no-warnings node_modules/jest/bin/jest.js --ci --json --outputFile=tests.jest',
      yields: [{ tests: 'jest-json', file: 'tests.jest' }],
    },
    files: {
      'package.json': '{}\n',
      'cart.test.js': `const run = (name) => () => { ${record('name')}; if (name !== 'plain 2') throw new Error('wrong'); };
describe('cart', () => { for (const name of ${list}) test(name, run(name)); });
`,
    },
    failed: FAILING,
    prepare: (folder) => symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules')),
  },
  {
    tool: 'cargo test',
    task: { run: 'cargo test --no-fail-fast 2>&1', yields: [{ tests: 'cargo-test' }] },
    files: {
      'Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/lib.rs': `#[cfg(test)]
mod tests {
    use std::io::Write;
    fn ran(name: &str) {
        let path = std::env::var("${RAN}").unwrap();
        let mut file = std::fs::OpenOptions::new().append(true).create(true).open(path).unwrap();
        writeln!(file, "{name}").unwrap();
    }
    #[test]
    fn adds() { ran("adds"); panic!("wrong"); }
    #[test]
    fn adds_more() { ran("adds_more"); }
}
`,
    },
    failed: ['adds'],
  },
  {
    tool: 'pytest',
    task: {
      run: '.venv/bin/python -m pytest --junitxml=tests.xml',
      yields: [{ tests: 'junit', file: 'tests.xml' }],
    },
    files: {
      'tests/test_cart.py': `import os
import pytest

NAMES = ${list}


class TestCart:
    @pytest.mark.parametrize("name", NAMES, ids=NAMES)
    def test_total(self, name):
        with open(os.environ["${RAN}"], "a") as file:
            file.write(name + "\\n")
        assert name == "plain 2"
`,
    },
    failed: FAILING,
    prepare(folder) {
      spawnSync('python3', ['-m', 'venv', '.venv'], { cwd: folder });
      const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'pytest'];
      const python = join(folder, '.venv/bin/python');
      const { status, stderr } = spawnSync(python, install, { cwd: folder });
      if (status !== 0) throw new Error(stderr.toString());
    },
  },
  {
    tool: 'ctest',
    task: {
      run: 'cmake -S . -B build && ctest --test-dir build --output-junit tests.xml',
      yields: [{ tests: 'junit', file: 'build/tests.xml' }],
    },
    files: {
      'CMakeLists.txt': `cmake_minimum_required(VERSION 3.22)
project(app NONE)
enable_testing()
foreach(name IN ITEMS "a+b" "a+b more" "(c)")
  add_test(NAME "\${name}" COMMAND sh -c "echo '\${name}' >> \\"$${RAN}\\"; test '\${name}' = 'a+b more'")
endforeach()
`,
    },
    failed: ['a+b', '(c)'],
  },
];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function lay({ files, task, prepare }: Project): string {
  const root = temporaryFolder();
  folders.push(root);
  const config = { tasks: { unit: { ...task, workingDirectory: FOLDER } } };
  const all = { ...files, '../tollgate.yml': JSON.stringify(config) };
  for (const [path, text] of Object.entries(all)) {
    const file = join(root, FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  prepare?.(join(root, FOLDER));
  return root;
}

describe.each(PROJECTS)('$tool', (project) => {
  it('runs each failed test alone by the command that is shown', async () => {
    const root = lay(project);
    const ran = join(root, 'ran.txt');
    const env = { ...plainEnvironment(process.execPath), [RAN]: ran };
    const result = await callGate({
      root,
      inputs: { baseline: 'directory' },
      env,
      events: () => undefined,
      signal: new AbortController().signal,
    });
    if ('leg' in result) throw new Error('a leg has no report');
    const commands = result.report.findings.flatMap(({ reproduce }) => reproduce ?? []);
    expect(commands).toHaveLength(project.failed.length);
    const alone = commands.map((command) => {
      rmSync(ran, { force: true });
      const { status } = spawnSync('sh', ['-c', command], { cwd: root, env });
      const names = existsSync(ran) ? readFileSync(ran, 'utf8').trimEnd().split('\n') : [];
      return { names, failed: status !== 0 };
    });
    const expected = project.failed.map((name) => ({ names: [name], failed: true }));
    const byName = (a: { names: string[] }, b: { names: string[] }) =>
      a.names.join() < b.names.join() ? -1 : 1;
    expect(alone.sort(byName)).toEqual(expected.sort(byName));
  });
});
