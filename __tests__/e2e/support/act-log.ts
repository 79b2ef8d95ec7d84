/** Reads what `act --json` prints: one record a line, of which only a few fields tell something. */

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

export interface WorkflowResult {
  /** By job id; a job that was skipped is not in it. */
  readonly jobs: ReadonlyMap<string, string>;
  readonly annotations: readonly Annotation[];
  /** Outputs that any step set. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** All messages, for people who read why a test failed. */
  readonly log: string;
}

interface ActRecord {
  readonly msg?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

const LEVELS = ['error', 'warning', 'notice'] as const;

/** Folds the records of one run of act into its result. Lines that are not JSON belong to the log alone. */
export function readActLog(output: string): WorkflowResult {
  const records = output.split('\n').map(readRecord);
  return {
    jobs: new Map(
      records.flatMap(({ jobID, jobResult }) =>
        jobID === undefined || jobResult === undefined ? [] : [[jobID, jobResult]],
      ),
    ),
    annotations: records.flatMap(readAnnotation),
    outputs: new Map(
      records.flatMap(({ command, name, arg }) =>
        command === 'set-output' && name !== undefined ? [[name, arg ?? '']] : [],
      ),
    ),
    summary: records.flatMap((r) => (r.command === 'summary' ? [r.content ?? ''] : [])).join('\n'),
    log: records.map(({ msg }) => msg?.trimEnd() ?? '').join('\n'),
  };
}

function readRecord(line: string): ActRecord {
  if (!line.startsWith('{')) return { msg: line };
  try {
    // act's own format: the fields read here were seen with the version that .ci/run installs.
    return JSON.parse(line) as ActRecord;
  } catch {
    return { msg: line };
  }
}

function readAnnotation({ command, kvPairs, arg }: ActRecord): readonly Annotation[] {
  const level = LEVELS.find((name) => name === command);
  if (level === undefined) return [];
  return [
    {
      level,
      file: kvPairs?.file ?? '',
      line: Number(kvPairs?.line ?? 0),
      title: kvPairs?.title ?? '',
      message: arg ?? '',
    },
  ];
}
