/** A real git repository in a temporary folder, filled from one of our examples. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const PROJECT = resolve(import.meta.dirname, '../../..');

export interface Repository {
  /** Absolute. */
  readonly root: string;
  git(...args: readonly string[]): string;
  read(path: string): string;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** Relative paths of all files below a folder. */
  filesBelow(path: string): readonly string[];
  /** Replaces the one place where `from` stands; throws where there is none, or more than one. */
  replace(path: string, from: string, to: string): void;
  /** The 1-based line of the one line that contains `text`. */
  lineOf(path: string, text: string): number;
  /** Commits all changes and returns the commit. */
  commit(message: string): string;
  /** Starts a branch at `main`. */
  branch(name: string): void;
  dispose(): void;
}

const ORIGIN = 'https://github.com/example/quotes.git';
const IDENTITY = ['-c', 'user.name=Example', '-c', 'user.email=example@example.com'];

/** Creates a folder that only this test knows; the caller removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tollgate-e2e-'));
}

/** A repository with one commit on `main` that holds the example as it is shipped. */
export function repositoryOf(
  example: 'cpp' | 'go' | 'java' | 'javascript' | 'python' | 'rust' | 'typescript',
): Repository {
  const root = temporaryFolder();
  const tracked = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: join(PROJECT, 'examples', example),
      encoding: 'utf8',
    },
  );
  for (const path of tracked.split('\0').filter((name) => name !== ''))
    cpSync(join(PROJECT, 'examples', example, path), join(root, path));
  const repository = openRepository(root);
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.git('remote', 'add', 'origin', ORIGIN);
  repository.commit('Start');
  return repository;
}

/** Another clone of the same repository, as a second runner would have. */
export function cloneOf(repository: Repository): Repository {
  const root = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', repository.root, root]);
  const clone = openRepository(root);
  clone.git('remote', 'remove', 'origin');
  clone.git('remote', 'add', 'origin', ORIGIN);
  return clone;
}

function openRepository(root: string): Repository {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...IDENTITY, ...args], { cwd: root, encoding: 'utf8' }).trim();
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  return {
    root,
    git,
    read,
    write,
    remove: (path) => rmSync(join(root, path)),
    filesBelow: (path) =>
      readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((name) => statSync(join(root, name)).isFile()),
    replace(path, from, to) {
      const parts = read(path).split(from);
      if (parts.length !== 2) throw new Error(`${path} holds "${from}" ${parts.length - 1} times`);
      write(path, parts.join(to));
    },
    lineOf(path, text) {
      const lines = read(path).split('\n');
      const found = lines.flatMap((line, i) => (line.includes(text) ? [i + 1] : []));
      const [line] = found;
      if (line === undefined || found.length > 1)
        throw new Error(`${path} has ${found.length} lines with "${text}"`);
      return line;
    },
    commit(message) {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    branch: (name) => void git('switch', '--quiet', '--create', name, 'main'),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}
