// Writes a stream of `go test -json` as a large repository prints it: interleaved packages, sub-tests, logs, few failures.
// The same arguments give the same bytes. usage: node bench/generate-go-json.mjs FILE [EVENTS]
import { closeSync, openSync, writeSync } from 'node:fs';

const [path, wanted = '1000000'] = process.argv.slice(2);
if (path === undefined || path.startsWith('-')) {
  process.stderr.write('usage: node bench/generate-go-json.mjs FILE [EVENTS]\n');
  process.exit(2);
}
const total = Number(wanted);
const file = openSync(path, 'w');
let lines = [];
let events = 0;

function emit(fields) {
  const at = new Date(1_780_000_000_000 + events).toISOString().replace('Z', '123456Z');
  lines.push(`${JSON.stringify({ Time: at, ...fields })}\n`);
  events += 1;
  if (lines.length >= 5000) flush();
}

function flush() {
  writeSync(file, lines.join(''));
  lines = [];
}

function runTest(Package, Test, index) {
  const output = (Output) => emit({ Action: 'output', Package, Test, Output });
  const failed = index % 5000 === 4999;
  emit({ Action: 'run', Package, Test });
  output(`=== RUN   ${Test}\n`);
  if (index % 7 === 0) output(`    store_test.go:${(index % 300) + 1}: opened "db" in 3 ms\n`);
  if (failed) output(`    store_test.go:42: got ${index}, want ${index + 1}\n`);
  output(`--- ${failed ? 'FAIL' : 'PASS'}: ${Test} (0.00s)\n`);
  emit({ Action: failed ? 'fail' : 'pass', Package, Test, Elapsed: (index % 9) / 100 });
  return failed;
}

for (let group = 0; events < total; group++) {
  const packages = [0, 1, 2, 3].map((n) => `example.com/acme/p${group * 4 + n}`);
  const failures = new Set();
  for (const Package of packages) {
    emit({ Action: 'start', Package });
    emit({ Action: 'run', Package, Test: 'TestStore' });
  }
  for (let index = 0; index < 500 && events < total - 50; index++) {
    const Package = packages[index % packages.length];
    const Test = index % 3 === 0 ? `TestFile${index}` : `TestStore/case_${index}`;
    if (runTest(Package, Test, group * 500 + index)) failures.add(Package);
  }
  for (const Package of packages) {
    const failed = failures.has(Package);
    emit({ Action: failed ? 'fail' : 'pass', Package, Test: 'TestStore', Elapsed: 0.3 });
    const Output = failed ? `FAIL\t${Package}\t0.31s\n` : `ok  \t${Package}\t0.31s\n`;
    emit({ Action: 'output', Package, Output });
    emit({ Action: failed ? 'fail' : 'pass', Package, Elapsed: 0.31 });
  }
}
flush();
closeSync(file);
