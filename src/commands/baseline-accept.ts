/** `tollgate baseline accept`: takes a stored run on as it is. The run stays; a further entry of it says who and why. */
import type { Acceptance } from '../model/acceptance.js';
import type { BaselineEntry } from '../model/baseline.js';
import type { StoredEntry } from '../model/ports.js';
import { type OnDirectory, oneOf, openStore, usage, warnOf } from './baseline-verbs.js';
import type { CommandIo } from './io.js';

export interface AcceptOptions extends OnDirectory {
  readonly reason: string;
  readonly subject: string;
  /** ISO date. */
  readonly until?: string;
  readonly by?: string;
}

const HINT = 'tollgate baseline accept 1f3a9c --reason "checks more" --until 2027-01-31';

/** Writes the run once more as accepted. Throws a ProblemError where it cannot be told which run, who or until when. */
export async function acceptRun(
  part: string,
  options: AcceptOptions,
  io: CommandIo,
): Promise<void> {
  const store = await openStore(options, io);
  const stored = await store.list();
  const { entry } = oneOf(newestAttempts(stored, part), part);
  const acceptance = await describe(entry, options, io);
  const attempt = 1 + Math.max(...attemptsOf(entry, stored).map((one) => one.attempt));
  const acceptances = [...(entry.acceptances ?? []), acceptance];
  const saved = await store.save({ ...entry, attempt, accepted: true, acceptances });
  if (saved.problems.length > 0) {
    await warnOf(saved.problems, io);
    io.exitCode = 2;
    return;
  }
  const { escapeTerminal } = await import('../report/escape/terminal.js');
  const { subject, by, until } = acceptance;
  io.print(`${escapeTerminal(`accepted ${subject} by ${by} until ${until}: ${saved.key}`)}\n`);
}

async function describe(
  { commit }: BaselineEntry,
  { subject, reason, until, by }: AcceptOptions,
  io: CommandIo,
): Promise<Acceptance> {
  const { acceptanceError, defaultUntil } = await import('../config/acceptances.js');
  const day = until ?? defaultUntil(Date.now());
  const why = reason.trim();
  const wrong = acceptanceError(subject, why, day);
  if (wrong !== undefined) throw usage(wrong, HINT);
  if (day < new Date().toISOString().slice(0, 10)) throw usage(`${day} is over`, HINT);
  const name = by?.trim() || (await configuredName(io));
  if (name === undefined) throw usage('nobody says who accepts it', 'Give --by NAME.');
  return { subject, by: name.slice(0, 200), reason: why, until: day, how: 'command', commit };
}

async function configuredName(io: CommandIo): Promise<string | undefined> {
  const { createProbe } = await import('../adapters/host.js');
  const name = await createProbe(io.cwd, io.env).version('git', ['config', 'user.name']);
  return name || undefined;
}

/** Attempts of one run are one answer to `part`, which is the newest of them, unless a whole key is given. */
function newestAttempts(stored: readonly StoredEntry[], part: string): readonly StoredEntry[] {
  if (stored.some(({ key }) => key === part)) return stored;
  return stored.filter(({ entry }) => {
    if (entry === undefined) return true;
    return attemptsOf(entry, stored).every(({ attempt }) => attempt <= entry.attempt);
  });
}

function attemptsOf(entry: BaselineEntry, stored: readonly StoredEntry[]) {
  const isSame = (other: BaselineEntry) =>
    other.suite === entry.suite &&
    other.commit === entry.commit &&
    other.runId === entry.runId &&
    other.environment.fingerprint === entry.environment.fingerprint;
  return stored.flatMap(({ entry: other }) => (other && isSame(other) ? [other] : []));
}
