// A writer of its own process: saves runs into a directory and prints one line for each that was told to be safe.
// `same` gives every writer the same keys; `dies` ends it by SIGKILL after the third run is written, before it has
// its name.
import { link } from 'node:fs/promises';
import { openDirectoryStore } from '../../src/adapters/store/directory.js';
import { entryOf } from './baseline-entries.js';

const [directory = '', writer = '', count = '0', size = '1', mode = ''] = process.argv.slice(2);
let published = 0;
const store = openDirectoryStore({
  directory,
  makeLink: async (existing, name) => {
    published += 1;
    if (mode === 'dies' && published === 3) process.kill(process.pid, 'SIGKILL');
    await link(existing, name);
  },
});
const padding = { padding: writer.repeat(Number(size)) };
for (let index = 0; index < Number(count); index++) {
  const runId = mode === 'same' ? `${index}` : `${writer}.${index}`;
  const environment = { ...entryOf().environment, toolchain: padding };
  const { key, problems } = await store.save(entryOf({ runId, environment }));
  process.stdout.write(`${problems[0]?.code ?? 'saved'} ${key}\n`);
}
