// Fails where a package that can end up in dist/ has a licence that we have not agreed to ship.
// Reads the lockfile, where npm records the licence of every package.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
]);

/** SPDX expressions as npm packages use them: names joined by OR or by AND. */
function allows(expression) {
  const plain = String(expression).replace(/[()]/g, '');
  return plain.split(' OR ').some((all) => all.split(' AND ').every((name) => ALLOWED.has(name)));
}

const lockfile = resolve(import.meta.dirname, '../package-lock.json');
const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
const refused = shipped.filter(([, { license }]) => !allows(license));
for (const [path, { version, license }] of refused)
  console.error(`${path} ${version}: licence "${license ?? 'unknown'}" is not on the list`);
if (refused.length > 0) process.exit(1);
console.log(`licences: ${shipped.length} packages, all allowed`);
