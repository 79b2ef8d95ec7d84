/** The package manager of a tree, by its `packageManager` field or lock file, and the shell words that call it. */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';

export interface PackageManager {
  readonly id: 'npm' | 'pnpm' | 'yarn' | 'bun';
  /** Before the name of a script. */
  readonly run: string;
  /** Between the name of a script and what is appended to it. */
  readonly appends: string;
  /** Before a program of the dependencies. */
  readonly exec: string;
  /** Installs exactly what the lock file says. */
  readonly install: string;
  /** Fails where the lock file does not fit the manifests, and changes nothing. */
  readonly checkLock?: string;
  /** Brings the lock file up to date, and nothing else. */
  readonly writeLock?: string;
}

/** https://docs.npmjs.com/cli/commands/npm-ci */
const NPM: PackageManager = {
  id: 'npm',
  run: 'npm run --silent',
  appends: ' -- ',
  exec: 'npm exec --no --',
  install: 'npm ci',
  checkLock: 'npm ci --dry-run --ignore-scripts --no-audit --no-fund',
  writeLock: 'npm install --package-lock-only',
};
/** https://pnpm.io/cli/install#--frozen-lockfile */
const PNPM: PackageManager = {
  id: 'pnpm',
  run: 'pnpm --silent run',
  appends: ' ',
  exec: 'pnpm exec',
  install: 'pnpm install --frozen-lockfile',
  checkLock: 'pnpm install --frozen-lockfile --lockfile-only --ignore-scripts',
  writeLock: 'pnpm install --lockfile-only',
};
const YARN_CLASSIC: PackageManager = {
  id: 'yarn',
  run: 'yarn --silent run',
  appends: ' ',
  exec: 'yarn --silent run',
  install: 'yarn install --frozen-lockfile',
};
/** Yarn 2 and later say nothing beside the script, and know no `--silent`. https://yarnpkg.com/cli/run */
const YARN: PackageManager = {
  ...YARN_CLASSIC,
  run: 'yarn run',
  exec: 'yarn run',
  install: 'yarn install --immutable',
};
const BUN: PackageManager = {
  id: 'bun',
  run: 'bun run --silent',
  appends: ' ',
  exec: 'bun run --silent',
  install: 'bun install --frozen-lockfile',
};

const LOCK_FILES: readonly (readonly [string, PackageManager['id']])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

export interface FoundManager extends PackageManager {
  readonly hasLock: boolean;
}

/** @param named the `packageManager` field: `pnpm@9.1.0+sha512…` */
export async function findManager(
  files: FileSystem,
  folder: string,
  named: string | undefined,
): Promise<FoundManager> {
  const locks = await files.glob(
    [...LOCK_FILES.map(([file]) => file), '.yarnrc.yml', 'pnpm-workspace.yaml'],
    folder,
  );
  const names = new Set(locks.map((path) => posix.basename(path)));
  const [, said, major] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(named ?? '') ?? [];
  const byLock = LOCK_FILES.find(([file]) => names.has(file))?.[1];
  const id = said ?? byLock ?? (names.has('pnpm-workspace.yaml') ? 'pnpm' : 'npm');
  const hasLock = LOCK_FILES.some(([file, owner]) => owner === id && names.has(file));
  const isClassic = major === undefined ? !names.has('.yarnrc.yml') : major === '1';
  const yarn = isClassic ? YARN_CLASSIC : YARN;
  const manager = id === 'pnpm' ? PNPM : id === 'yarn' ? yarn : id === 'bun' ? BUN : NPM;
  return { ...manager, hasLock };
}
