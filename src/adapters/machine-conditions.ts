/**
 * What the machine does while it measures: load, processor time, clock. Linux tells by its files, other systems what
 * Node.js knows of them. A text that is not understood is an absence: these numbers explain, they decide nothing alone.
 */
import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform } from 'node:os';
import type { MachineConditions } from '../model/ports.js';

const GOVERNOR_FILE = '/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor';

/** Processor time since the start of the machine, in any unit. */
interface ProcessorTimes {
  readonly total: number;
  readonly busy: number;
  /** Time in which the hypervisor ran another machine; undefined where the system does not count it. */
  readonly steal: number | undefined;
}

/** Gives the snapshots of one observer: each call's shares are since its call before. */
export function watchConditions(): () => MachineConditions {
  let before: ProcessorTimes | undefined;
  const isLinux = platform() === 'linux';
  return () => {
    const times = isLinux ? processorTimesOf(read('/proc/stat')) : sumTimes(cpus());
    const shares = sharesBetween(before, times);
    before = times;
    return { ...(isLinux ? readLinux() : readElsewhere()), ...shares };
  };
}

function readLinux(): MachineConditions {
  const load1 = loadOf(read('/proc/loadavg'));
  const clockMhz = clockOf(read('/proc/cpuinfo'));
  const governor = governorOf(read(GOVERNOR_FILE));
  return {
    ...(load1 === undefined ? {} : { load1 }),
    ...(clockMhz === undefined ? {} : { clockMhz }),
    ...(governor === undefined ? {} : { governor }),
  };
}

/** Windows has no such load: Node.js says 0 there. The clock that Node.js knows is the nominal one, not the current. */
function readElsewhere(): MachineConditions {
  const [load1] = loadavg();
  return platform() === 'win32' || load1 === undefined ? {} : { load1 };
}

/** Empty where the file is not there or not ours to read, as in many containers. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Load over one minute of `/proc/loadavg`. */
export function loadOf(loadavgText: string): number | undefined {
  const first = /^(\d+\.\d+) \d/.exec(loadavgText)?.[1];
  return first === undefined ? undefined : Number(first);
}

/**
 * All cores of `/proc/stat`. Guests are counted in `user` already, hence only the first eight columns;
 * waiting for a disk is idling. https://man7.org/linux/man-pages/man5/proc_stat.5.html
 */
export function processorTimesOf(statText: string): ProcessorTimes | undefined {
  const line = /^cpu +(\d+(?: \d+){3,})\s*$/m.exec(statText)?.[1];
  if (line === undefined) return undefined;
  const columns = line.split(' ').map(Number).slice(0, 8);
  const [, , , idle = 0, iowait = 0, , , steal] = columns;
  const total = columns.reduce((sum, column) => sum + column, 0);
  return { total, busy: total - idle - iowait - (steal ?? 0), steal };
}

/** The same of what Node.js tells on any system; empty lists, as in some sandboxes, tell nothing. */
export function sumTimes(
  cores: readonly { readonly times: Readonly<Record<string, number>> }[],
): ProcessorTimes | undefined {
  if (cores.length === 0) return undefined;
  const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);
  const total = sum(cores.flatMap(({ times }) => Object.values(times)));
  const idle = sum(cores.map(({ times }) => times.idle ?? 0));
  return { total, busy: total - idle, steal: undefined };
}

/** Absent without a snapshot before, or where no time has passed on the counters. */
export function sharesBetween(
  before: ProcessorTimes | undefined,
  after: ProcessorTimes | undefined,
): Pick<MachineConditions, 'busyShare' | 'stealShare'> {
  if (before === undefined || after === undefined || after.total <= before.total) return {};
  // Some counters of the kernel run backwards at times, so a share may lie a little outside.
  const share = (ticks: number) => Math.min(1, Math.max(0, ticks / (after.total - before.total)));
  const busyShare = share(after.busy - before.busy);
  if (before.steal === undefined || after.steal === undefined) return { busyShare };
  return { busyShare, stealShare: share(after.steal - before.steal) };
}

/** Lowest and highest current clock of `/proc/cpuinfo`; undefined where it names none, as on ARM. */
export function clockOf(cpuinfo: string): MachineConditions['clockMhz'] {
  const lines = cpuinfo.matchAll(/^cpu MHz[ \t]*:[ \t]*(\d+(?:\.\d+)?)[ \t]*$/gm);
  const clocks = [...lines].map(([, clock]) => Number(clock)).filter((clock) => clock > 0);
  if (clocks.length === 0) return undefined;
  return { low: Math.min(...clocks), high: Math.max(...clocks) };
}

/** The name in `scaling_governor`. */
export function governorOf(text: string): string | undefined {
  return /^([a-z][a-z_-]*)\s*$/.exec(text)?.[1];
}
