// Proves that the committed dist/ is what the sources build: rebuilds into a folder of its own and
// compares whole trees, deleted and left-over files too. Leaves dist/ as it was.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const committed = join(root, 'dist');
const rebuilt = join(root, '.cache/dist');

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), rebuilt], { stdio: 'inherit' });
const expected = new Set(filesBelow(rebuilt));
const present = new Set(filesBelow(committed));
const differences = [
  ...[...expected].filter((file) => !present.has(file)).map((file) => `missing   dist/${file}`),
  ...[...present].filter((file) => !expected.has(file)).map((file) => `left over dist/${file}`),
  ...[...expected]
    .filter((file) => present.has(file))
    .filter(
      (file) => !readFileSync(join(rebuilt, file)).equals(readFileSync(join(committed, file))),
    )
    .map((file) => `differs   dist/${file}`),
];
rmSync(rebuilt, { recursive: true, force: true });
if (differences.length > 0) {
  console.error(`dist/ is not what the sources build:\n  ${differences.join('\n  ')}`);
  console.error('Run "npm run build" and commit dist/.');
  process.exit(1);
}
console.log(`dist/ is up to date: ${expected.size} files`);
