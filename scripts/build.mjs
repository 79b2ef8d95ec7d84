// Builds both bundles from a clean start: tsc writes lib/, ncc packs lib/action.js and lib/cli.js
// below dist/ (or the folder given). The result depends on nothing but the sources and the lockfile.
// Usage: node scripts/build.mjs [OUTPUT_FOLDER]
import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const output = resolve(root, process.argv[2] ?? 'dist');
const TSC = 'node_modules/typescript/bin/tsc';
const NCC = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

/** Runs a Node program in the repository's root; rejects where it fails. */
function node(...args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`node ${args.join(' ')} ended with ${code}`)),
    );
  });
}

function checkVersion() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const source = readFileSync(join(root, 'src/version.ts'), 'utf8');
  if (!source.includes(`VERSION = '${version}'`))
    throw new Error(`src/version.ts must say VERSION = '${version}', as package.json does`);
}

function bundle(name) {
  const folder = join(output, name);
  return node(
    NCC,
    'build',
    `lib/${name}.js`,
    '--out',
    folder,
    '--license',
    'licenses.txt',
    '--quiet',
  );
}

checkVersion();
rmSync(join(root, 'lib'), { recursive: true, force: true });
await node(TSC, '-p', 'tsconfig.json');
rmSync(output, { recursive: true, force: true });
await Promise.all([bundle('action'), bundle('cli')]);
chmodSync(join(output, 'cli/index.js'), 0o755);
