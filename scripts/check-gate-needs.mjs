// Proves that the job "all-passed" of ci.yml waits for every other job and fails with each:
// it is the one check that branch protection requires, so a job that it forgets guards nothing.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const GATE = 'all-passed';
const file = resolve(import.meta.dirname, '../.github/workflows/ci.yml');
const { jobs } = parse(readFileSync(file, 'utf8'));
const gate = jobs[GATE];
const forgotten = Object.keys(jobs).filter((job) => job !== GATE && !gate?.needs?.includes(job));
const problems = forgotten.map((job) => `job "${job}" is missing from the needs of "${GATE}"`);
if (gate?.if !== 'always()')
  problems.push(`"${GATE}" needs "if: always()": a skipped job counts as passed`);
for (const problem of problems) console.error(`.github/workflows/ci.yml: ${problem}`);
if (problems.length > 0) process.exit(1);
console.log(`"${GATE}" waits for all of ${Object.keys(jobs).length - 1} jobs`);
