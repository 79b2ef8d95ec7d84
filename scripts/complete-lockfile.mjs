// Adds to package-lock.json the optional packages of other platforms that npm left out. A registry that mirrors
// only some platforms lets `npm install` write such a lockfile, and `npm ci` then refuses it as incomplete.
// Run after every `npm install`; an entry made here has no integrity until npm can fetch the package.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SYSTEM = /-(android|darwin|freebsd|linux|openharmony|sunos|win32)-(\w+)/;
const path = resolve(import.meta.dirname, '../package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));

/** What npm writes of a package that only one platform installs; the platform stands in its name. */
function entryOf(name, version, { dev, license }) {
  const [, os, cpu] = SYSTEM.exec(name) ?? [];
  if (os === undefined) return undefined;
  const libc = os === 'linux' && { gnu: 'glibc', musl: 'musl' }[name.split('-').pop()];
  return {
    version,
    cpu: [cpu],
    ...(dev === true ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    ...(license === undefined ? {} : { license }),
    optional: true,
    os: [os],
  };
}

const missing = Object.values(lock.packages).flatMap((parent) =>
  Object.entries(parent.optionalDependencies ?? {}).flatMap(([name, version]) => {
    const entry = entryOf(name, version, parent);
    const key = `node_modules/${name}`;
    return lock.packages[key] === undefined && entry !== undefined ? [[key, entry]] : [];
  }),
);
const [root, ...rest] = Object.entries(lock.packages);
const sorted = [...rest, ...missing].sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([root, ...sorted]);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} packages of other platforms added`);
