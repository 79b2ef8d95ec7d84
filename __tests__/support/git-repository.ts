/** Real repositories in temporary directories, untouched by this machine's own git configuration. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** No waiting for the disk, and no tidying up behind each commit: nothing here outlives its test. */
const CONFIG = join(mkdtempSync(join(tmpdir(), 'tollgate-gitconfig-')), 'gitconfig');
writeFileSync(CONFIG, '[core]\n\tfsync = none\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n');
process.once('exit', () => rmSync(dirname(CONFIG), { recursive: true, force: true }));

/** What git sees of the machine: nobody's configuration, one name, one date. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  // No sample hooks: a third of the time of a new repository.
  GIT_TEMPLATE_DIR: '',
  GIT_CONFIG_GLOBAL: CONFIG,
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

const made: string[] = [];

/** A new empty directory; `removeTemporary` removes all of them. */
export function temporaryDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'tollgate-test-')));
  made.push(directory);
  return directory;
}

export function removeTemporary(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}

export class Repository {
  readonly root: string;
  constructor(root: string) {
    this.root = root;
  }

  static create(branch = 'main'): Repository {
    const repository = new Repository(temporaryDirectory());
    repository.git('init', '--quiet', `--initial-branch=${branch}`);
    return repository;
  }

  get url(): string {
    return pathToFileURL(this.root).href;
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, env: GIT_ENV, stdio: 'pipe' })
      .toString('utf8')
      .trim();
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Commits everything that is there; returns the commit. */
  commit(files: Readonly<Record<string, string | Uint8Array>> = {}, message = 'change'): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', `--message=${message}`);
    return this.git('rev-parse', 'HEAD');
  }

  /** `count` empty commits on the branch that is checked out, in one process. */
  commitMany(count: number, message: string): void {
    if (count === 0) return;
    const branch = this.git('symbolic-ref', 'HEAD');
    const commits = Array.from({ length: count }, (_, i) => {
      const text = `${message} ${i}`;
      const who = 'committer A <a@example.com> 1767225600 +0000';
      return `commit ${branch}\n${who}\ndata ${text.length}\n${text}\n`;
    });
    const parent = this.git('for-each-ref', '--format=%(objectname)', branch);
    if (parent !== '') commits[0] = `${commits[0]}from ${parent}\n`;
    const input = commits.join('\n');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: this.root, env: GIT_ENV, input });
    this.git('reset', '--quiet', '--hard');
  }

  clone(...options: string[]): Repository {
    const root = temporaryDirectory();
    execFileSync('git', ['clone', '--quiet', ...options, this.url, root], {
      env: GIT_ENV,
      stdio: 'pipe',
    });
    return new Repository(root);
  }
}
