/**
 * Ends a process and all that came from it: its group, its descendants, and on Linux also what left both (a daemon that
 * forked twice), known by a mark in its environment. First asked by SIGTERM, after a grace by SIGKILL.
 */
import { execFile } from 'node:child_process';
import { kill } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { hasInEnvironment, listProcesses, type ProcessEntry } from './process-list.js';

export interface Tree {
  /** The process that was started; on POSIX the leader of its own group. */
  readonly leader: number;
  /** A name in the environment that all of the tree have inherited and no other process has. */
  readonly mark: string;
  readonly platform: NodeJS.Platform;
}

const GRACE_MS = 2000;
/** After SIGKILL only the kernel can delay the end; what stays longer cannot be ended by us. */
const KILL_WAIT_MS = 2000;
const POLL_MS = 25;

type Members = Map<string, ProcessEntry>;

/** Resolves when nothing of the tree lives any more, or nothing more can be done about it. */
export async function stopTree(tree: Tree): Promise<void> {
  if (tree.platform === 'win32') return stopOnWindows(tree.leader);
  const members: Members = new Map();
  try {
    await signalUntilGone(tree, members, 'SIGTERM', GRACE_MS);
    await signalUntilGone(tree, members, 'SIGKILL', KILL_WAIT_MS);
  } catch {
    // No list of processes on this system: the group at least can be ended unseen.
    sendSignal(-tree.leader, 'SIGKILL');
  }
}

async function stopOnWindows(leader: number): Promise<void> {
  // It fails where the process has ended by itself meanwhile, and that is all we want.
  await promisify(execFile)('taskkill', ['/T', '/F', '/PID', String(leader)]).catch(
    () => undefined,
  );
}

/** Signals each member once, also those that appear while waiting. */
async function signalUntilGone(
  tree: Tree,
  members: Members,
  signal: NodeJS.Signals,
  waitMs: number,
): Promise<void> {
  const signalled = new Set<string>();
  const until = performance.now() + waitMs;
  // At once: to list the processes takes long where we are busy reading what they write.
  sendSignal(-tree.leader, signal);
  // Some programs take a second SIGTERM for impatience; a second SIGKILL hurts nobody.
  let hasGroup = signal === 'SIGTERM';
  while (performance.now() < until) {
    const living = await findLiving(tree, members);
    if (living.length === 0) return;
    const unsignalled = living.filter((entry) => !signalled.has(idOf(entry)));
    // The group in one call: one by one, a group that keeps forking would stay ahead.
    if (!hasGroup && unsignalled.some(({ group }) => group === tree.leader)) {
      sendSignal(-tree.leader, signal);
    }
    hasGroup = false;
    for (const entry of unsignalled) {
      if (entry.group !== tree.leader) sendSignal(entry.pid, signal);
      signalled.add(idOf(entry));
    }
    await delay(POLL_MS);
  }
}

/** Members that live. Adds those it finds: once its parent is gone, nothing else tells that a process was one. */
async function findLiving(tree: Tree, members: Members): Promise<readonly ProcessEntry[]> {
  const entries = await listProcesses(tree.platform);
  const marked = await Promise.all(
    entries.map(({ pid }) => tree.platform === 'linux' && hasInEnvironment(pid, tree.mark)),
  );
  for (const [index, entry] of entries.entries()) {
    if (marked[index] === true || entry.group === tree.leader) members.set(idOf(entry), entry);
  }
  addDescendants(members, entries);
  return entries.filter((entry) => members.has(idOf(entry)));
}

function addDescendants(members: Members, entries: readonly ProcessEntry[]): void {
  const children = new Map<number, ProcessEntry[]>();
  for (const entry of entries) {
    const siblings = children.get(entry.parent);
    if (siblings === undefined) children.set(entry.parent, [entry]);
    else siblings.push(entry);
  }
  const living = entries.filter((entry) => members.has(idOf(entry)));
  // The array grows while it is walked, by the children of each.
  for (const { pid } of living) {
    for (const child of children.get(pid) ?? []) {
      if (members.has(idOf(child))) continue;
      members.set(idOf(child), child);
      living.push(child);
    }
  }
}

function idOf({ pid, startedAt }: ProcessEntry): string {
  return `${pid} ${startedAt}`;
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    kill(pid, signal);
  } catch {
    // ESRCH: it ended by itself. EPERM: another user's (sudo); waiting for it is bounded.
  }
}
