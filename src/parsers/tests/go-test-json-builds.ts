/**
 * What the compiler, vet or the module loader said of packages that could not be built: as `build-output` events
 * (Go 1.24 and later), or as plain lines under a `# package` header (before, and on standard error).
 */
import type { TestFailure } from '../../model/measurement.js';
import { owned } from '../read/lines.js';

const MOST_LINES = 200;
const LONGEST = 2000;
const PLACED =
  /^(?:vet: )?(?:\.\/)?((?:[A-Za-z]:)?[^\s:][^:]{0,1000}):(\d{1,9})(?::(\d{1,9}))?: (.*)$/;

interface Build {
  readonly lines: string[];
  failed: boolean;
  claimed: boolean;
}

/** Outputs of builds by import path. */
export class BuildOutputs {
  readonly #byPath = new Map<string, Build>();
  #plain: Build | undefined;

  /** Output of a build event. */
  add(importPath: string, output: string): void {
    const build = this.#of(importPath);
    for (const line of output.split('\n')) keep(build, line);
  }

  markFailed(importPath: string): void {
    this.#of(importPath).failed = true;
  }

  /** A line that is no event: kept where it follows a `# package` header. */
  plain(line: string): void {
    const header = /^# (\S.{0,1000})$/.exec(line);
    if (header?.[1] !== undefined) this.#plain = this.#of(header[1]);
    if (this.#plain !== undefined) keep(this.#plain, line);
  }

  /** The next event ends what belongs to a header. */
  endPlain(): void {
    this.#plain = undefined;
  }

  /** The failure of a package whose build failed; each output explains one package at least. */
  failureOf(packagePath: string, failedBuild: string): TestFailure {
    const build =
      this.#byPath.get(failedBuild) ?? this.#byPath.get(packagePath) ?? this.#ofTests(packagePath);
    if (build !== undefined) build.claimed = true;
    return toFailure(packagePath, build?.lines ?? []);
  }

  /** Builds that failed without a package that says so (`go vet -json`, a stream that was cut). */
  unclaimed(): readonly TestFailure[] {
    return [...this.#byPath]
      .filter(([, build]) => build.failed && !build.claimed)
      .map(([importPath, build]) =>
        toFailure(importPath.split(' ', 1)[0] ?? importPath, build.lines),
      );
  }

  /** `pkg [pkg.test]`: the package as it is built for its tests. */
  #ofTests(packagePath: string): Build | undefined {
    for (const [importPath, build] of this.#byPath) {
      if (importPath.startsWith(`${packagePath} [`)) return build;
    }
    return undefined;
  }

  #of(importPath: string): Build {
    const known = this.#byPath.get(importPath);
    if (known !== undefined) return known;
    const build = { lines: [], failed: false, claimed: false };
    this.#byPath.set(owned(importPath), build);
    return build;
  }
}

function keep(build: Build, line: string): void {
  if (line.trim() === '' || build.lines.length >= MOST_LINES) return;
  build.lines.push(owned(line.slice(0, LONGEST)));
}

function toFailure(packagePath: string, lines: readonly string[]): TestFailure {
  const common = { suite: packagePath, name: '', status: 'errored', reason: 'build' } as const;
  const details = lines.join('\n');
  for (const text of lines) {
    const [, file, line, column, message] = PLACED.exec(text) ?? [];
    if (file === undefined || message === undefined) continue;
    const place = {
      file,
      line: Number(line),
      ...(column === undefined ? {} : { column: Number(column) }),
    };
    return { ...common, message, details, place };
  }
  return { ...common, message: tellingOf(lines) ?? 'the build failed', details };
}

/** The first line that is no header; with the indented ones below it, which end a message on import cycles. */
function tellingOf(lines: readonly string[]): string | undefined {
  const [first, ...rest] = lines.filter((line) => !line.startsWith('#'));
  if (first === undefined || !/^package \S+$/.test(first)) return first;
  const end = rest.findIndex((line) => !line.startsWith('\t'));
  const below = end < 0 ? rest : rest.slice(0, end);
  return [first, ...below.map((line) => line.trim())].join(' ').slice(0, LONGEST);
}
