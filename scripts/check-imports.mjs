// Checks who imports whom (rules: .dependency-cruiser.cjs). Calls dependency-cruiser from here, since its
// command refuses Node 20, which we support, though the library runs there. It reads a copy of src in which
// `await using` is `const`, a statement that its walker does not know yet.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';

const root = resolve(import.meta.dirname, '..');
const copy = join(root, '.cache/imports');
rmSync(copy, { recursive: true, force: true });
cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
for (const name of readdirSync(join(copy, 'src'), { recursive: true }).filter((n) =>
  n.endsWith('.ts'),
)) {
  const path = join(copy, 'src', name);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/\b(?:await )?using (?=\w+ =)/g, 'const '),
  );
}

process.chdir(copy);
const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const result = await cruise(['src'], { ...options, ruleSet, validate: true, outputType: 'err' });
rmSync(copy, { recursive: true });
// What follows the mark is advice to install TypeScript 6; swc, which the rules name, reads our sources.
console.log(result.output.split('‼')[0].trim());
process.exit(result.exitCode);
