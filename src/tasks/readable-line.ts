/** What people want to see of output that was made for machines; the readers get the bytes as they are. */
import type { TaskSpec } from '../model/task.js';

/** One line as text, or undefined where there is nothing to see in it. */
type ReadableLine = (line: string) => string | undefined;

/**
 * Lines of `go test -json` that say no more than that a test goes on.
 * https://pkg.go.dev/cmd/test2json
 */
const GO_TEST_NOISE = /^=== (?:RUN|PAUSE|CONT|NAME) |^\s*--- PASS: /;

function readableGoTest(line: string): string | undefined {
  if (!line.startsWith('{"')) return line;
  // Most events carry no output: they are not worth parsing.
  if (!line.includes('"Output":"')) return line.endsWith('}') ? undefined : line;
  const output = outputOf(line);
  if (output === undefined) return line;
  const text = output.replace(/\r?\n$/, '');
  return text === '' || GO_TEST_NOISE.test(text) ? undefined : text;
}

function outputOf(line: string): string | undefined {
  try {
    const event: unknown = JSON.parse(line);
    const isEvent = typeof event === 'object' && event !== null && 'Output' in event;
    return isEvent && typeof event.Output === 'string' ? event.Output : undefined;
  } catch {
    // A line that was cut for its length, or is no event at all: shown as it stands.
    return undefined;
  }
}

const READABLE: ReadonlyMap<string, ReadableLine> = new Map([['go-test-json', readableGoTest]]);

/** How to show a task's standard output: by the formats that it yields there. */
export function readableLine(spec: TaskSpec): ReadableLine {
  const format = spec.yields.find(
    (one) => one.file === undefined && READABLE.has(one.format),
  )?.format;
  return READABLE.get(format ?? '') ?? ((line) => line);
}
