// Writes JUnit XML as pytest and Surefire shape it; the same bytes for the same arguments.
// usage: node bench/generate-junit.mjs FILE [SUITES] [TESTS]
import { closeSync, openSync, writeSync } from 'node:fs';

const [path, suites = '1000', tests = '300'] = process.argv.slice(2);
if (path === undefined || path.startsWith('-')) {
  process.stderr.write('usage: node bench/generate-junit.mjs FILE [SUITES] [TESTS]\n');
  process.exit(2);
}
const file = openSync(path, 'w');
const stack = Array.from(
  { length: 12 },
  (_, n) => `\tat com.example.Case.run(Case.java:${n + 30})`,
);
writeSync(file, '<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n');
for (let suite = 0; suite < Number(suites); suite++) {
  const name = `com.example.suite${suite}.CaseTest`;
  const lines = [
    `<testsuite name="${name}" tests="${tests}" failures="1" errors="0" skipped="1" time="3.4">`,
  ];
  for (let test = 0; test < Number(tests); test++) {
    const start = `  <testcase classname="${name}" name="case ${test} &amp; more" time="0.0${test}"`;
    if (test === 7) {
      lines.push(
        `${start}>`,
        `    <failure message="expected 1 &lt; 2" type="AssertionError">${stack.join('\n')}</failure>`,
        '  </testcase>',
      );
    } else if (test === 8) lines.push(`${start}><skipped/></testcase>`);
    else lines.push(`${start}/>`);
  }
  lines.push('</testsuite>');
  writeSync(file, `${lines.join('\n')}\n`);
}
writeSync(file, '</testsuites>\n');
closeSync(file);
