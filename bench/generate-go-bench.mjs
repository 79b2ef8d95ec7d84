// Writes the output of `go test -bench -benchmem -count`, with noise but the same bytes for the same arguments.
// usage: node bench/generate-go-bench.mjs FILE [BENCHMARKS] [SAMPLES] [SEED]
import { closeSync, openSync, writeSync } from 'node:fs';

const [path, benchmarks = '20000', samples = '10', seed = '1'] = process.argv.slice(2);
if (path === undefined || path.startsWith('-')) {
  process.stderr.write(
    'usage: node bench/generate-go-bench.mjs FILE [BENCHMARKS] [SAMPLES] [SEED]\n',
  );
  process.exit(2);
}
const PER_PACKAGE = 500;
const file = openSync(path, 'w');
let state = Number(seed) * 2_654_435_761;

// mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

for (let index = 0; index < Number(benchmarks); index++) {
  const lines = [];
  if (index % PER_PACKAGE === 0) {
    const pkg = `example.com/acme/p${index / PER_PACKAGE}`;
    lines.push('goos: linux', 'goarch: amd64', `pkg: ${pkg}`, 'cpu: Example CPU @ 3.00GHz');
  }
  const typical = 100 + (index % 977) * 3;
  for (let sample = 0; sample < Number(samples); sample++) {
    const ns = (typical * (1 + random() * 0.08)).toFixed(1);
    lines.push(
      `BenchmarkParse/case=${index}-8         \t 1000000\t      ${ns} ns/op\t     ${index % 512} B/op\t       ${index % 7} allocs/op`,
    );
  }
  if (index % PER_PACKAGE === PER_PACKAGE - 1 || index === Number(benchmarks) - 1) {
    lines.push('PASS', `ok  \texample.com/acme/p${Math.floor(index / PER_PACKAGE)}\t12.345s`);
  }
  writeSync(file, `${lines.join('\n')}\n`);
}
closeSync(file);
