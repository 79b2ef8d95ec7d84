/**
 * One job of a workflow, in a process and a workspace of its own: opens the store as the action does and does what
 * its first argument says (JSON). Prints `RESULT` and the answer among all that the toolkit prints.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { openStore } from '../../../src/adapters/store/open.js';
import type { BaselineEntry } from '../../../src/model/baseline.js';
import type { BaselineQuery } from '../../../src/model/ports.js';

export type Work =
  | { readonly save: BaselineEntry }
  | { readonly find: BaselineQuery }
  /** Puts any text under a key, as somebody else's step might. */
  | { readonly forge: { readonly key: string; readonly text: string } };

// The test wrote it.
const work = JSON.parse(process.argv[2] ?? '') as Work;
const store = openStore({
  policy: { store: 'auto', directory: '.tollgate/baseline' },
  root: process.cwd(),
  repository: 'o/r',
  env: process.env,
  refs: [],
});
process.stdout.write(`\nRESULT ${JSON.stringify(await answer())}\n`);

async function answer(): Promise<unknown> {
  if ('save' in work) return await store.save(work.save);
  if ('find' in work) return await store.find(work.find);
  const { saveCache } = await import('@actions/cache');
  mkdirSync('.tollgate-cache', { recursive: true });
  writeFileSync('.tollgate-cache/entry.json', work.forge.text);
  return await saveCache(['.tollgate-cache/entry.json'], work.forge.key, undefined, true);
}
