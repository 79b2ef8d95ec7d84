/**
 * The machine that measures: its processor, and the toolchains that were found on it. Two runs whose descriptions
 * differ in anything get different fingerprints, and their numbers are never compared.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform } from 'node:os';
import type { Host, Probe } from '../model/ports.js';
import { watchConditions } from './machine-conditions.js';

const FINGERPRINT_DIGITS = 12;

/** Tool name → the question that only it answers with its version. */
const VERSION_QUESTIONS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  go: ['go', 'env', 'GOVERSION'],
  node: ['node', '--version'],
};

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

/** Asks tools in `root`: some choose their version by the project's files. */
export function createProbe(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Probe {
  const known = Object.entries(env).filter(
    (variable): variable is [string, string] => variable[1] !== undefined,
  );
  return {
    platform: { os: platform(), arch: arch() },
    async version(tool, args) {
      const { getExecOutput } = await import('@actions/exec');
      const options = { cwd: root, env: Object.fromEntries(known), silent: true };
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

/** Versions of the known tools that are there, and the settings in `env` that change numbers. */
export async function probeToolchain(
  probe: Probe,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Readonly<Record<string, string>>> {
  const questions = Object.entries(VERSION_QUESTIONS);
  const answers = await Promise.all(
    questions.map(async ([name, [tool, ...args]]) => [name, await probe.version(tool, args)]),
  );
  const settings = TUNING_VARIABLES.map((name) => [name, env[name]]);
  return Object.fromEntries([...answers, ...settings].filter(([, value]) => value));
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
