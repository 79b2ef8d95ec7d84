/** Reads what a task yields on its standard output, while it runs. */
import type { Measurement } from '../model/measurement.js';
import type { Reader } from '../model/parser.js';
import type { TaskSpec } from '../model/task.js';
import { groupYields, type OpenReader, openGroup } from './yield-groups.js';

/** One reader for all yields without a file; each chunk goes to every format that wants it. */
export function openOutputReader(spec: TaskSpec, openReader: OpenReader): Reader {
  const readers = groupYields(spec.yields)
    .filter((group) => group.file === undefined)
    .map((group) => openGroup(group, `output of ${spec.name}`, openReader));
  return {
    write(chunk) {
      for (const reader of readers) reader.write(chunk);
    },
    end: (): readonly Measurement[] => readers.flatMap((reader) => reader.end()),
  };
}
