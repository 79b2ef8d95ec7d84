/** The commits of a change, from real repositories. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { openGit } from '../../../src/adapters/git.js';
import { GIT_ENV, Repository, removeTemporary } from '../../support/git-repository.js';

afterEach(removeTemporary);

const open = ({ root }: Repository) => openGit({ root, env: GIT_ENV });

/** A branch that left `main` at its first commit. */
function branched(...messages: readonly string[]) {
  const repository = Repository.create();
  const base = repository.commit({ a: '1' }, 'first');
  repository.git('switch', '--quiet', '--create', 'work');
  const made = messages.map((message) => repository.commit({}, message));
  return { repository, base, made };
}

describe('commits of a change', () => {
  it('are told with their messages as they stand, newest first', async () => {
    const message = 'Ünicode: ✓ title\n\n  indented\n\nKey: value\n  folded';
    const { repository, base, made } = branched(message, 'second');
    const common = { authorEmail: 'a@example.com', committedAt: '2026-01-01T00:00:00.000Z' };
    expect(await open(repository).commits(base, 'work')).toEqual([
      { commit: made[1], message: 'second\n', ...common },
      { commit: made[0], message: `${message}\n`, ...common },
    ]);
  });

  it('are those of head alone, of both sides of its merges', async () => {
    const { repository, base, made } = branched('work');
    repository.git('switch', '--quiet', 'main');
    const main = repository.commit({}, 'main goes on');
    repository.git('switch', '--quiet', 'work');
    repository.git('merge', '--quiet', '--no-ff', '--message=merge', 'main');
    const found = await open(repository).commits(main, 'work');
    expect(found.map(({ message }) => message)).toEqual(['merge\n', 'work\n']);
    expect(await open(repository).commits('work', base)).toEqual([]);
    expect(made).toHaveLength(1);
  });

  it('are at most 200, the newest', async () => {
    const { repository, base } = branched('one');
    repository.commitMany(250, 'many');
    const found = await open(repository).commits(base, 'HEAD');
    expect(found).toHaveLength(200);
    expect(found[0]?.message).toBe('many 249');
  });

  it('are none where a commit is not in this clone', async () => {
    const { repository, base } = branched('one');
    expect(await open(repository).commits('d'.repeat(40), 'HEAD')).toEqual([]);
    expect(await open(repository).commits(base, 'd'.repeat(40))).toEqual([]);
  });

  it('do not change with what the machine configures for people', async () => {
    const { repository, base, made } = branched('one');
    repository.git('notes', 'add', '--message=a note', 'HEAD');
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['color.ui', 'always'],
      ['i18n.logOutputEncoding', 'ISO-8859-1'],
      ['notes.displayRef', '*'],
      ['log.decorate', 'full'],
      ['log.diffMerges', 'on'],
    ] as const)
      repository.git('config', key, value);
    expect(await open(repository).commits(base, 'HEAD')).toMatchObject([
      { commit: made[0], message: 'one\n' },
    ]);
  });

  it.each(['--all', 'a..b', ''])('refuses %j', async (name) => {
    const { repository, base } = branched('one');
    await expect(open(repository).commits(name, base)).rejects.toThrow(/is not the name/);
  });
});
