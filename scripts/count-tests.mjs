// Prints "PASSED FAILED" of a jest result file. A run in which nothing ran, or something was skipped, is no
// result: exit code 1.
import { readFileSync } from 'node:fs';

const result = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = result;
const brokenFiles = result.numRuntimeErrorTestSuites;
if (numPassedTests + numFailedTests === 0 || numPendingTests + numTodoTests > 0) {
  console.error(
    `${numPassedTests} passed, ${numPendingTests + numTodoTests} skipped: not a result`,
  );
  process.exit(1);
}
console.log(`${numPassedTests} ${numFailedTests + brokenFiles}`);
