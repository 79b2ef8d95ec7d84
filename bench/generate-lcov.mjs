// Writes an LCOV tracefile; the same bytes for the same arguments.
// usage: node bench/generate-lcov.mjs FILE [FILES] [LINES]
import { closeSync, openSync, writeSync } from 'node:fs';

const [path, files = '2000', lines = '500'] = process.argv.slice(2);
if (path === undefined || path.startsWith('-')) {
  process.stderr.write('usage: node bench/generate-lcov.mjs FILE [FILES] [LINES]\n');
  process.exit(2);
}
const file = openSync(path, 'w');
for (let index = 0; index < Number(files); index++) {
  const records = ['TN:', `SF:src/module${index % 97}/file${index}.c`];
  const functions = Math.ceil(Number(lines) / 25);
  for (let n = 0; n < functions; n++) records.push(`FN:${25 * n + 1},f${index}_${n}`);
  for (let n = 0; n < functions; n++) records.push(`FNDA:${(index + n) % 5},f${index}_${n}`);
  const called = Array.from({ length: functions }, (_, n) => (index + n) % 5).filter(
    Boolean,
  ).length;
  records.push(`FNF:${functions}`, `FNH:${called}`);
  let hit = 0;
  for (let line = 1; line <= Number(lines); line++) {
    const hits = (index * 31 + line * 7) % 11;
    hit += hits > 0 ? 1 : 0;
    records.push(`DA:${line},${hits}`);
  }
  records.push(`LF:${lines}`, `LH:${hit}`, 'end_of_record');
  writeSync(file, `${records.join('\n')}\n`);
}
closeSync(file);
