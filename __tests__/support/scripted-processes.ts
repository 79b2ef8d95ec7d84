import type { ProcessExit, ProcessRequest, ProcessRunner } from '../../src/model/ports.js';

/** What one run of a command does; the commands are known by their shell line. */
export interface Script {
  readonly stdout?: readonly (string | Uint8Array)[];
  readonly stderr?: readonly (string | Uint8Array)[];
  readonly exit?: Partial<ProcessExit>;
  /** Awaited before the command ends; an abort ends it before that. */
  readonly until?: Promise<unknown>;
  readonly effect?: () => void;
}

/**
 * One script an attempt, the last one for all further ones. A command that is not in the table passes without a word.
 * `/base: bench` is the command in one tree alone.
 */
export type Scripts = Readonly<Record<string, Script | readonly Script[]>>;

/** Commands that run as told, in no time, without a process. */
export class ScriptedProcesses implements ProcessRunner {
  readonly requests: ProcessRequest[] = [];
  readonly #scripts: Scripts;
  readonly #runs = new Map<string, number>();

  constructor(scripts: Scripts) {
    this.#scripts = scripts;
  }

  async run(request: ProcessRequest): Promise<ProcessExit> {
    this.requests.push(request);
    const script = this.#next(request);
    for (const stream of ['stdout', 'stderr'] as const) {
      for (const part of script[stream] ?? []) {
        request.onOutput(stream, typeof part === 'string' ? new TextEncoder().encode(part) : part);
      }
    }
    const cancelled = await endOrAbort(script.until ?? Promise.resolve(), request.signal);
    script.effect?.();
    const common = { timedOut: false, cancelled, durationMs: 1000 };
    return cancelled ? common : { ...common, exitCode: 0, ...script.exit };
  }

  #next({ command, cwd }: ProcessRequest): Script {
    const plain = 'shell' in command ? command.shell : command.argv.join(' ');
    const inTree = `${cwd}: ${plain}`;
    const name = Object.hasOwn(this.#scripts, inTree) ? inTree : plain;
    const run = this.#runs.get(name) ?? 0;
    this.#runs.set(name, run + 1);
    const scripts = [Object.hasOwn(this.#scripts, name) ? this.#scripts[name] : undefined].flat();
    return scripts[Math.min(run, scripts.length - 1)] ?? {};
  }
}

/** True where the abort came first. */
async function endOrAbort(
  end: Promise<unknown>,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (signal?.aborted === true) return true;
  const aborted = new Promise<true>((resolve) =>
    signal?.addEventListener('abort', () => resolve(true), { once: true }),
  );
  return Promise.race([end.then(() => false), aborted]);
}
