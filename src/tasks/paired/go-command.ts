/**
 * What a `go test -bench` command asks for, so that the same can be built once and run many times.
 * https://pkg.go.dev/cmd/go#hdr-Testing_flags
 */
import type { TaskSpec } from '../../model/task.js';
import { splitCommand } from './split-command.js';

export interface GoBenchCommand {
  readonly env: Readonly<Record<string, string>>;
  /** For `go list` and `go test -c`. */
  readonly buildFlags: readonly string[];
  /** For the test binary, each beginning with `-test.`. */
  readonly runFlags: readonly string[];
  readonly bench: string;
}

const BUILD_SWITCHES = new Set(
  'race msan asan a trimpath modcacherw linkshared buildvcs cover'.split(' '),
);
const BUILD_VALUES = new Set(
  'tags gcflags ldflags asmflags gccgoflags mod modfile overlay pgo buildmode compiler installsuffix pkgdir covermode coverpkg vet p'.split(
    ' ',
  ),
);
/** Those that decide how often, how long and what are ours to choose. */
const OURS = new Set('run bench benchtime count timeout json v c skip list'.split(' '));
const OUR_SWITCHES = new Set(['json', 'v', 'c']);
const RUN_SWITCHES = new Set(['benchmem', 'short', 'failfast']);
const RUN_VALUES = new Set(['cpu', 'parallel']);

/** Undefined where the command is none, or says something that is not understood here. */
export function readGoBench(spec: TaskSpec): GoBenchCommand | undefined {
  const simple = splitCommand(spec.command);
  if (simple === undefined) return undefined;
  const [program, verb, ...words] = simple.words;
  if (program !== 'go' || verb !== 'test') return undefined;
  const read = { build: [] as string[], run: [] as string[], bench: '' };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) continue;
    const [, name = '', value] = /^--?(?:test\.)?([\w.]+)(?:=(.*))?$/s.exec(word) ?? [];
    const isSwitch = BUILD_SWITCHES.has(name) || RUN_SWITCHES.has(name) || OUR_SWITCHES.has(name);
    const given = value ?? (isSwitch ? undefined : words[++at]);
    if (!takeFlag(read, name, given)) return undefined;
  }
  if (read.bench === '') return undefined;
  return {
    env: { ...spec.env, ...simple.env },
    buildFlags: read.build,
    runFlags: read.run,
    bench: read.bench,
  };
}

/** False for a flag that is not known here. */
function takeFlag(
  read: { readonly build: string[]; readonly run: string[]; bench: string },
  name: string,
  value: string | undefined,
): boolean {
  const written = value === undefined ? '' : `=${value}`;
  if (name === 'bench') read.bench = value ?? '';
  if (OURS.has(name)) return true;
  if (BUILD_SWITCHES.has(name) || BUILD_VALUES.has(name)) read.build.push(`-${name}${written}`);
  else if (RUN_SWITCHES.has(name) || RUN_VALUES.has(name)) read.run.push(`-test.${name}${written}`);
  else return false;
  return true;
}
