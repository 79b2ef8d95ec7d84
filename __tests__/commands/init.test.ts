import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { initCommand } from '../../src/commands/init.js';
import { callGate } from '../support/loaded-gate.js';
import { recordedIo } from '../support/recorded-io.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PACKAGE = JSON.stringify({ name: 'sum', scripts: { test: 'node --test' } });

/** A folder with these files, and `tollgate init` in it. */
function setUp(files: Readonly<Record<string, string>>) {
  const cwd = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const init = async (...args: readonly string[]) => {
    const io = recordedIo(cwd);
    await initCommand(io).parseAsync(args, { from: 'user' });
    return io.printed();
  };
  return { cwd, init, read: (path: string) => readFileSync(join(cwd, path), 'utf8') };
}

describe('tollgate init', () => {
  it('writes what it found, and has stored runs ignored, once', async () => {
    const { init, read } = setUp({ 'package.json': PACKAGE, '.gitignore': 'out' });
    expect(await init()).toMatch(
      /^Wrote tollgate\.yml\.\n(?: {2}.*\n)+Added \.tollgate\/baseline\/ to \.gitignore\.\nNext: tollgate run\n$/,
    );
    expect(Object.keys(Object(parse(read('tollgate.yml'))).tasks)).toEqual(['test']);
    expect(await init('--force')).not.toContain('.gitignore');
    expect(read('.gitignore')).toBe('out\n.tollgate/baseline/\n');
  });

  it('sends nobody to run a gate that has no task', async () => {
    const { init } = setUp({});
    expect(await init()).toContain('\nNext: write tasks into it, then tollgate run\n');
  });

  it('looks and writes only in the folder that is named', async () => {
    const { cwd, init, read } = setUp({
      'package.json': '{"name":"root"}',
      'go.mod': 'module example.com/root\n',
      'services/api/package.json': PACKAGE,
    });
    const said = await init('-C', 'services/api', '--format', 'toml');
    expect(said).toContain(`Wrote ${join('services/api', 'tollgate.toml')}.\n  package.json:`);
    expect(said).toContain('Next: tollgate run -C services/api\n');
    expect(read('services/api/tollgate.toml')).toContain('[tasks.test]');
    expect(read('services/api/.gitignore')).toBe('.tollgate/baseline/\n');
    expect(readdirSync(cwd).sort()).toEqual(['go.mod', 'package.json', 'services']);
  });

  it.each([
    ['tollgate.yml', [], 'there is a configuration already: "tollgate.yml"'],
    ['.github/tollgate.toml', ['--force'], 'there is a configuration already: ".github/'],
  ])('leaves %s alone', async (path, args, message) => {
    const { init, read } = setUp({ 'package.json': PACKAGE, [path]: '# mine\n' });
    await expect(init(...args)).rejects.toMatchObject({
      problems: [{ code: 'config-exists', message: expect.stringContaining(message) }],
    });
    expect(read(path)).toBe('# mine\n');
  });
});

describe('a folder that is none', () => {
  it.each([
    ['nowhere', 'does not exist'],
    ['package.json', 'is not a directory'],
    ['package.json/x', 'does not exist'],
  ])('%s is told by its name', async (folder, reason) => {
    const { cwd, init } = setUp({ 'package.json': PACKAGE });
    const told = {
      problems: [
        { code: 'directory-missing', message: `${JSON.stringify(join(cwd, folder))} ${reason}` },
      ],
    };
    await expect(init('-C', folder)).rejects.toMatchObject(told);
    const call = { env: {}, events: () => undefined, signal: new AbortController().signal };
    const asRoot = callGate({ ...call, root: join(cwd, folder), inputs: {} });
    await expect(asRoot).rejects.toMatchObject(told);
    const below = callGate({ ...call, root: cwd, inputs: { 'working-directory': folder } });
    await expect(below).rejects.toMatchObject(told);
  });
});
