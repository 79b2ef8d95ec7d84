/** Messages of the commits of a change, with what identifies each. Parses no message. */
import type { CommitMessage } from '../../model/acceptance.js';
import { resolveCommit } from './revision.js';
import type { GitProcess } from './run-git.js';

const MOST_COMMITS = 200;
/** https://git-scm.com/docs/git-log#_pretty_formats: no field can hold a NUL, since no commit can. */
const FIELDS = ['%H', '%ae', '%ct', '%B'];
/** The configuration of the machine may add signatures, notes and colours, and choose another encoding. */
const PLAIN = ['--no-show-signature', '--no-notes', '--no-color', '--encoding=UTF-8'];

/** The newest commits of `head` that `base` has not; none where either is not in this clone. */
export async function listCommits(
  git: GitProcess,
  base: string,
  head: string,
): Promise<readonly CommitMessage[]> {
  const [from, to] = [await resolveCommit(git, base), await resolveCommit(git, head)];
  if (from === undefined || to === undefined) return [];
  const format = `--format=${FIELDS.join('%x00')}`;
  const count = `--max-count=${MOST_COMMITS}`;
  return parse(await git.text(['log', '-z', ...PLAIN, format, count, `${from}..${to}`, '--']));
}

function parse(log: string): readonly CommitMessage[] {
  const fields = log.split('\0');
  const commits: CommitMessage[] = [];
  for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) {
    const [commit = '', authorEmail = '', seconds, message = ''] = fields.slice(at);
    const time = new Date(Number(seconds) * 1000);
    // A year beyond 275760 can be committed, but is no time.
    const committedAt = (Number.isFinite(time.getTime()) ? time : new Date(0)).toISOString();
    commits.push({
      commit,
      committedAt,
      message,
      ...(authorEmail === '' ? {} : { authorEmail }),
    });
  }
  return commits;
}
