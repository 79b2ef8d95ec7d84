/**
 * The machine that measures: its processor, and the toolchains that were found on it. Two runs whose descriptions
 * differ in anything get different fingerprints, and their numbers are never compared.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform } from 'node:os';
import type { Host, Probe } from '../model/ports.js';
import { watchConditions } from './machine-conditions.js';
import { taskEnvironment } from './process/task-environment.js';

const FINGERPRINT_DIGITS = 12;

interface Tool {
  readonly name: string;
  /** The question that only it answers with its version. */
  readonly question: readonly [string, ...string[]];
  /** Words of the commands that it runs. */
  readonly runs: RegExp;
}

const TOOLS: readonly Tool[] = [
  { name: 'c++', question: ['c++', '--version'], runs: /\b(?:cmake|ctest|make|meson|ninja)\b/ },
  { name: 'go', question: ['go', 'env', 'GOVERSION'], runs: /\bgo\b/ },
  { name: 'java', question: ['java', '--version'], runs: /\b(?:java|mvnw?|gradlew?)\b/ },
  { name: 'node', question: ['node', '--version'], runs: /\b(?:node|np[mx]|pnpm|yarn|vitest)\b/ },
  {
    name: 'python',
    question: ['python3', '--version'],
    runs: /\b(?:python[\d.]*|pytest|uv|poetry|asv)\b/,
  },
  { name: 'rustc', question: ['rustc', '--version'], runs: /\bcargo\b/ },
];

/** Variables that change what a benchmark measures without changing its command. */
const TUNING_VARIABLES = [
  'GOMAXPROCS',
  'GOGC',
  'GOMEMLIMIT',
  'GODEBUG',
  'GOEXPERIMENT',
  'GOFLAGS',
  'GOAMD64',
  'GOARM64',
  'NODE_OPTIONS',
  'RUSTFLAGS',
  'CARGO_ENCODED_RUSTFLAGS',
  'JAVA_TOOL_OPTIONS',
  'JDK_JAVA_OPTIONS',
  'PYTHONOPTIMIZE',
  'CFLAGS',
  'CXXFLAGS',
  'LDFLAGS',
];

/** Describes this machine: its processor, read once, and at each call of `conditions` what it does just then. */
export function createHost(): Host {
  const cores = availableParallelism();
  const cpuModel = readCpuModel();
  return {
    cores,
    environment(benchmarkCommand, toolchain) {
      const machine = { os: platform(), arch: arch(), cpuModel, cores };
      const sorted = Object.entries(toolchain).sort(([a], [b]) => (a < b ? -1 : 1));
      const all = JSON.stringify([...Object.values(machine), sorted, benchmarkCommand]);
      const fingerprint = createHash('sha256').update(all).digest('hex');
      return {
        ...machine,
        toolchain: Object.fromEntries(sorted),
        benchmarkCommand,
        fingerprint: fingerprint.slice(0, FINGERPRINT_DIGITS),
      };
    },
    conditions: watchConditions(),
  };
}

/**
 * Asks tools in `root`: some choose their version by the project's files, or run what these name, so that they see no
 * more of the environment than tasks do.
 */
export function createProbe(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Probe {
  const known = taskEnvironment(env);
  return {
    platform: { os: platform(), arch: arch() },
    async version(tool, args) {
      const { getExecOutput } = await import('@actions/exec');
      const options = { cwd: root, env: { ...known }, silent: true };
      try {
        const { exitCode, stdout } = await getExecOutput(tool, [...args], {
          ...options,
          ignoreReturnCode: true,
        });
        return exitCode === 0 ? stdout.trim() : undefined;
      } catch (error) {
        // The toolkit throws where there is no such program: an answer here. All else is a fault.
        if (error instanceof Error && error.message.includes('Unable to locate')) return undefined;
        throw error;
      }
    },
  };
}

/**
 * Versions of the tools that run `commands`, as far as they are there, and the settings in `env` that change numbers.
 * All known tools where a command does not tell its own, and where there is none.
 */
export async function probeToolchain(
  probe: Probe,
  env: Readonly<Record<string, string | undefined>>,
  commands: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const asked = toolsOf(commands);
  const answers = await Promise.all(
    asked.map(async ({ name, question: [tool, ...args] }) => {
      const answer = await probe.version(tool, args);
      return [name, answer?.split(/\r?\n/, 1)[0]] as const;
    }),
  );
  const settings = TUNING_VARIABLES.map((name) => [name, env[name]]);
  return Object.fromEntries([...answers, ...settings].filter(([, value]) => value));
}

function toolsOf(commands: readonly string[]): readonly Tool[] {
  const known = commands.map((command) => TOOLS.filter(({ runs }) => runs.test(command)));
  if (known.length === 0 || known.some((tools) => tools.length === 0)) return TOOLS;
  return TOOLS.filter((tool) => known.some((tools) => tools.includes(tool)));
}

/** Node knows no model on some ARM machines; the kernel does, under one of several names. */
function readCpuModel(): string {
  const named = clean(cpus()[0]?.model ?? '');
  if (named !== '' && named !== 'unknown') return named;
  if (platform() !== 'linux') return 'unknown';
  return cpuModelOf(readFileSync('/proc/cpuinfo', 'utf8'));
}

/** The processor that `/proc/cpuinfo` describes; `unknown` where it names none. */
export function cpuModelOf(cpuinfo: string): string {
  const field = (name: string) =>
    clean(new RegExp(`^${name}[ \\t]*:(.*)$`, 'mi').exec(cpuinfo)?.[1] ?? '');
  const part = [field('CPU implementer'), field('CPU part')].filter(Boolean).join(' ');
  return field('model name') || field('Hardware') || field('cpu model') || part || 'unknown';
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
