// Checks who imports whom (rules: .dependency-cruiser.cjs). Calls dependency-cruiser from here, since its
// command refuses Node 20, which we support, though the library runs there.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';

process.chdir(resolve(import.meta.dirname, '..'));
const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const result = await cruise(['src'], { ...options, ruleSet, validate: true, outputType: 'err' });
// What follows the mark is advice to install TypeScript 6; swc, which the rules name, reads our sources.
console.log(result.output.split('‼')[0].trim());
process.exit(result.exitCode);
