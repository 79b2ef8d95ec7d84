/** Which yields of a task one reader serves: all of the same format from the same place. */
import type { Measurement, MeasurementKind } from '../model/measurement.js';
import type { Reader } from '../model/parser.js';
import type { Yield } from '../model/task.js';
import { unreadMeasurement } from '../parsers/read/unread.js';

/**
 * Opens a reader for a format, or for whatever is detected where the format is `auto`.
 * `kind` narrows the choice where one id names formats of several kinds.
 */
export type OpenReader = (wanted: {
  readonly format: string;
  readonly source: string;
  readonly kind?: MeasurementKind;
}) => Reader;

export interface YieldGroup {
  readonly format: string;
  readonly file?: string;
  readonly kinds: readonly MeasurementKind[];
}

/** Groups in order of first appearance. What is to be detected is read once a kind: each may be found another format. */
export function groupYields(yields: readonly Yield[]): readonly YieldGroup[] {
  const groups = new Map<string, { first: Yield; kinds: Set<MeasurementKind> }>();
  for (const one of yields) {
    const { kind, format, file } = one;
    const key = JSON.stringify([file ?? null, format, format === 'auto' ? kind : null]);
    const group = groups.get(key) ?? { first: one, kinds: new Set() };
    group.kinds.add(kind);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first: { format, file }, kinds }) => ({
    format,
    ...(file === undefined ? {} : { file }),
    kinds: [...kinds],
  }));
}

/** A reader that answers with exactly the kinds of the group: others are left out, a missing one is a measurement too. */
export function openGroup(group: YieldGroup, source: string, openReader: OpenReader): Reader {
  const { format, kinds } = group;
  const [kind] = kinds;
  const narrowed = kinds.length === 1 && kind !== undefined ? { kind } : {};
  const reader = openReader({ format, source, ...narrowed });
  const nextFile = reader.nextFile?.bind(reader);
  return {
    write: (chunk) => reader.write(chunk),
    ...(nextFile === undefined ? {} : { nextFile }),
    end: () => pickKinds(reader.end(), group, source),
  };
}

function pickKinds(
  measured: readonly Measurement[],
  { format, kinds }: YieldGroup,
  source: string,
): readonly Measurement[] {
  return kinds.flatMap((kind) => {
    const found = measured.filter((measurement) => measurement.kind === kind);
    if (found.length > 0) return found;
    const problem = {
      code: 'yield-not-in-format',
      severity: 'error' as const,
      message: `${source}: the format "${format}" gave no ${kind}`,
      hint: `Name a format that holds ${kind}, or remove this yield.`,
    };
    return [unreadMeasurement({ kind, format, source }, [problem])];
  });
}
