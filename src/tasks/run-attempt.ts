/** One attempt of one task: the process, its lines for people, its bytes for the readers, its files. */
import type { UnstampedEvent } from '../model/event.js';
import type { Measurement } from '../model/measurement.js';
import type { ProcessExit, ProcessRunner } from '../model/ports.js';
import type { Problem } from '../model/problem.js';
import type { TaskSpec, TaskStatus } from '../model/task.js';
import { commandText } from './command-text.js';
import { attemptProblems, cutOutput } from './exit-problems.js';
import { prepareTask } from './kinds.js';
import { createLineSplitter } from './lines.js';
import { createOutputTail } from './output-tail.js';
import { type FileReading, noteFileTimes, readFileYields } from './read-files.js';
import { openOutputReader } from './read-output.js';
import { readableLine } from './readable-line.js';
import { measurementParsed } from './summary.js';
import { asIncomplete } from './unread.js';
import { makeWorkFolder } from './work-folder.js';

/** All that running a task needs of the world. */
export interface TaskWorld extends FileReading {
  readonly processes: ProcessRunner;
  readonly emit: (event: UnstampedEvent) => void;
  readonly signal: AbortSignal;
}

export interface Attempt {
  readonly status: Exclude<TaskStatus, 'skipped'>;
  readonly exit: ProcessExit;
  readonly measurements: readonly Measurement[];
  readonly problems: readonly Problem[];
  readonly outputTail: string;
}

/** Runs the command once and reads all that it yields. A failure is a value. */
export async function runAttempt(
  spec: TaskSpec,
  attempt: number,
  world: TaskWorld,
): Promise<Attempt> {
  const prepared = prepareTask(spec, world.files.root);
  const before = await noteFileTimes(spec, world);
  const output = openOutput(spec, world);
  const { command } = prepared;
  world.emit({ type: 'task.started', task: spec.name, attempt, command: commandText(command) });
  const unready = await makeWorkFolder(spec, world.files);
  const exit =
    unready === undefined
      ? await world.processes.run({
          ...prepared,
          timeoutMs: spec.timeoutMs,
          signal: world.signal,
          onOutput: output.write,
        })
      : notStarted(unready);
  const outputTail = output.finish();
  const status = statusOf(exit);
  const problems = attemptProblems(spec, exit);
  if (status === 'cancelled') return { status, exit, measurements: [], problems, outputTail };

  const fromFiles = await readFileYields(spec, before, world);
  const measurements = [...output.measure(exit), ...fromFiles];
  for (const one of measurements) world.emit(measurementParsed(spec.name, one));
  return { status, exit, measurements, problems, outputTail };
}

/** Shows the output line by line, keeps its tail, and feeds the readers. */
function openOutput(spec: TaskSpec, { emit, openReader }: TaskWorld) {
  const reader = openOutputReader(spec, openReader);
  const readable = readableLine(spec);
  const tail = createOutputTail();
  const show = (stream: 'stdout' | 'stderr') => (raw: string) => {
    const line = stream === 'stdout' ? readable(raw) : raw;
    if (line === undefined) return;
    tail.add(line);
    emit({ type: 'task.output', task: spec.name, stream, line });
  };
  const lines = {
    stdout: createLineSplitter(show('stdout')),
    stderr: createLineSplitter(show('stderr')),
  };
  return {
    write(stream: 'stdout' | 'stderr', chunk: Uint8Array): void {
      if (stream === 'stdout') reader.write(chunk);
      lines[stream].write(chunk);
    },
    finish(): string {
      lines.stdout.end();
      lines.stderr.end();
      return tail.text();
    },
    measure(exit: ProcessExit): readonly Measurement[] {
      const cut = cutOutput(spec, exit);
      const measured = reader.end();
      return cut === undefined ? measured : measured.map((one) => asIncomplete(one, cut));
    },
  };
}

function notStarted(startError: string): ProcessExit {
  return { startError, timedOut: false, cancelled: false, durationMs: 0 };
}

function statusOf(exit: ProcessExit): Attempt['status'] {
  if (exit.cancelled) return 'cancelled';
  if (exit.timedOut) return 'timed-out';
  return exit.startError === undefined && exit.exitCode === 0 ? 'passed' : 'failed';
}
