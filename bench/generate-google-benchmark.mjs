// Writes Google Benchmark's JSON; the same bytes for the same arguments.
// usage: node bench/generate-google-benchmark.mjs FILE [BENCHMARKS] [REPETITIONS]
import { closeSync, openSync, writeSync } from 'node:fs';

const [path, benchmarks = '10000', repetitions = '10'] = process.argv.slice(2);
if (path === undefined || path.startsWith('-')) {
  process.stderr.write(
    'usage: node bench/generate-google-benchmark.mjs FILE [BENCHMARKS] [REPETITIONS]\n',
  );
  process.exit(2);
}
const file = openSync(path, 'w');
writeSync(
  file,
  '{\n  "context": {"executable": "./bench", "num_cpus": 2, "mhz_per_cpu": 3000},\n  "benchmarks": [\n',
);
for (let index = 0; index < Number(benchmarks); index++) {
  const results = [];
  for (let repetition = 0; repetition < Number(repetitions); repetition++) {
    const realTime = 100 + (index % 977) * 3 + ((index * 7 + repetition * 13) % 29) / 3;
    results.push(
      JSON.stringify({
        name: `BM_Parse/${index}`,
        family_index: index,
        per_family_instance_index: 0,
        run_name: `BM_Parse/${index}`,
        run_type: 'iteration',
        repetitions: Number(repetitions),
        repetition_index: repetition,
        threads: 1,
        iterations: 1_000_000,
        real_time: realTime,
        cpu_time: realTime - 0.5,
        time_unit: 'ns',
        bytes_per_second: 1e9 / realTime,
      }),
    );
  }
  writeSync(file, `${index === 0 ? '' : ',\n'}    ${results.join(',\n    ')}`);
}
writeSync(file, '\n  ]\n}\n');
closeSync(file);
