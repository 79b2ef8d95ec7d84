import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import type { Command } from 'commander';
import { configCommand } from '../../src/commands/config.js';
import { initCommand } from '../../src/commands/init.js';
import type { CommandFactory, CommandIo } from '../../src/commands/io.js';
import { ProblemError } from '../../src/model/problem.js';
import { recordedIo } from '../support/recorded-io.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PROJECT = { 'package.json': '{"name":"demo","scripts":{"test":"node --test"}}\n' };

/** A folder with these files, and a way to run commands there. */
function setUp(texts: Readonly<Record<string, string>>) {
  const cwd = temporaryFolder();
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const said = { printed: '' };
  const run = async (factory: CommandFactory, ...args: readonly string[]) => {
    const io = recordedIo(cwd, '', { env: process.env });
    try {
      await prepared(factory(io), io).parseAsync(args, { from: 'user' });
    } finally {
      said.printed = io.printed();
    }
    return said.printed;
  };
  const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
  return { cwd, run, read, said };
}

function prepared(command: Command, io: CommandIo): Command {
  command.exitOverride().configureOutput({ writeOut: io.print, writeErr: io.warn });
  for (const child of command.commands) prepared(child, io);
  return command;
}

async function messages(work: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemError)) throw error;
  return error.problems.map(({ place, message }) =>
    place === undefined ? message : `${place.file}:${place.line}:${place.column}: ${message}`,
  );
}

describe('tollgate config check', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    [
      'nothing',
      {},
      [],
      'No configuration file: every default holds, no tasks of its own, 0 waivers\n',
    ],
    [
      'a file that is found',
      { '.github/tollgate.toml': 'tasks.a.run = "x"\n', '.tollgate/waivers.yml': '[]\n' },
      [],
      '.github/tollgate.toml is valid, 1 task, 0 waivers\n',
    ],
    [
      'a file that is named',
      { 'a/gate.yml': 'coverage: { total: 80% }\n', 'tollgate.yml': 'broken: [' },
      ['a/gate.yml'],
      'a/gate.yml is valid, no tasks of its own, 0 waivers\n',
    ],
  ])('accepts %s', async (_, texts, args, said) => {
    expect(await setUp(texts).run(configCommand, 'check', ...args)).toBe(said);
  });

  it('tells what is wrong in the configuration and in the waivers', async () => {
    const { run } = setUp({
      'tollgate.yml': 'coverage:\n  total: 80\n',
      '.tollgate/waivers.yml': '- subject: x\n',
    });
    expect(await messages(run(configCommand, 'check'))).toEqual([
      'tollgate.yml:2:10: coverage.total: expected a percentage such as "80%", found the number 80',
      '.tollgate/waivers.yml:1:3: [0]: the keys "owner", "reason", "link", "expires" are missing',
    ]);
  });

  it('knows the formats that there are', async () => {
    const { run } = setUp({
      'tollgate.yml':
        'tasks: { a: { run: x, yields: [{ tests: go-test-json }, { benchmarks: go-bnch }] } }\n',
    });
    expect(await messages(run(configCommand, 'check'))).toEqual([
      'tollgate.yml:1:71: tasks.a.yields[1].benchmarks: unknown format "go-bnch"',
    ]);
  });

  it('refuses a file that is not there or not below', async () => {
    const { run } = setUp({});
    expect(await messages(run(configCommand, 'check', 'no.yml'))).toEqual([
      'there is no configuration file "no.yml"',
    ]);
    expect(await messages(run(configCommand, 'check', '../no.yml'))).toHaveLength(1);
  });
});

describe('tollgate config schema', () => {
  test.each(['config', 'waivers'])('prints the schema of %s', async (name) => {
    const schema: unknown = JSON.parse(await setUp({}).run(configCommand, 'schema', name));
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});

describe('tollgate init', () => {
  test.each(['yml', 'toml'])('writes %s that is valid, and ignores stored runs', async (format) => {
    const { run, read } = setUp(PROJECT);
    const said = await run(initCommand, '--format', format);
    expect(said).toContain(`Wrote tollgate.${format}.\n`);
    expect(said).toContain('Added .tollgate/baseline/ to .gitignore.\n');
    expect(read('.gitignore')).toBe('.tollgate/baseline/\n');
    expect(await run(configCommand, 'check')).toContain(`tollgate.${format} is valid`);
  });

  it('adds to .gitignore once, and only what is missing', async () => {
    const { run, read } = setUp({ ...PROJECT, '.gitignore': 'node_modules' });
    await run(initCommand);
    await run(initCommand, '--force');
    expect(read('.gitignore')).toBe('node_modules\n.tollgate/baseline/\n');
  });

  test.each(['.tollgate/baseline', '/.tollgate/baseline/', '.tollgate/'])(
    'leaves .gitignore with %s alone',
    async (line) => {
      const { run, read } = setUp({ ...PROJECT, '.gitignore': `${line}\r\n` });
      await run(initCommand);
      expect(read('.gitignore')).toBe(`${line}\r\n`);
    },
  );

  it('does not write over a configuration unless told so', async () => {
    const { run, read } = setUp({ ...PROJECT, 'tollgate.yml': '# mine\n' });
    expect(await messages(run(initCommand))).toEqual([
      'there is a configuration already: "tollgate.yml"',
    ]);
    expect(read('tollgate.yml')).toBe('# mine\n');
    await run(initCommand, '--force');
    expect(read('tollgate.yml')).toContain('version: 1');
  });

  it('makes no second configuration, not even by force', async () => {
    const { cwd, run } = setUp({ ...PROJECT, '.github/tollgate.yaml': '' });
    expect(await messages(run(initCommand, '--force', '--format', 'toml'))).toEqual([
      'there is a configuration already: ".github/tollgate.yaml"',
    ]);
    expect(existsSync(join(cwd, 'tollgate.toml'))).toBe(false);
  });
});

test.each<[string, CommandFactory, readonly string[]]>([
  ['init', initCommand, []],
  ['config', configCommand, []],
  ['config check', configCommand, ['check']],
  ['config schema', configCommand, ['schema']],
])('the help of %s has examples', async (_, factory, args) => {
  const { run, said } = setUp({});
  await expect(run(factory, ...args, '--help')).rejects.toMatchObject({ exitCode: 0 });
  expect(said.printed).toContain('\nExamples:\n  tollgate ');
});
