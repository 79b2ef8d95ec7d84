/** What is read of the machine: recorded texts, damaged ones, and this machine. */
import { describe, expect, it } from '@jest/globals';
import { createHost } from '../../src/adapters/host.js';
import {
  clockOf,
  governorOf,
  loadOf,
  processorTimesOf,
  sharesBetween,
  sumTimes,
} from '../../src/adapters/machine-conditions.js';

describe('the load of /proc/loadavg', () => {
  it.each([
    ['0.15 0.03 0.01 2/88 7110\n', 0.15],
    ['128.00 96.12 40.00 130/2048 99\n', 128],
    ['', undefined],
    ['0.1', undefined],
    ['nan 0.03 0.01 2/88 7110\n', undefined],
    ['-1.00 0.03 0.01 2/88 7110\n', undefined],
    ['\0\0\0', undefined],
  ])('%j', (text, load) => {
    expect(loadOf(text)).toBe(load);
  });
});

describe('the times of /proc/stat', () => {
  it.each([
    {
      name: 'all columns; guests count once, waiting for disks is idle',
      text: 'cpu  100 10 50 800 20 5 5 10 70 7\ncpu0 1 1 1 1 1 1 1 1 1 1\nintr 5\n',
      times: { total: 1000, busy: 170, steal: 10 },
    },
    {
      name: 'an old kernel without steal',
      text: 'cpu  100 10 50 800\nbtime 1\n',
      times: { total: 960, busy: 160, steal: undefined },
    },
    { name: 'nothing', text: '', times: undefined },
    { name: 'one core alone', text: 'cpu0 100 10 50 800 20 5 5 10 0 0\n', times: undefined },
    { name: 'too few columns', text: 'cpu  100 10 50\n', times: undefined },
    { name: 'words', text: 'cpu  a b c d e f g h\n', times: undefined },
    { name: 'a negative column', text: 'cpu  100 10 50 -800 20 5 5 10\n', times: undefined },
    { name: 'bytes', text: 'cpu  \0\0 10 50 800', times: undefined },
  ])('$name', ({ text, times }) => {
    expect(processorTimesOf(text)).toEqual(times);
  });
});

describe('the times that Node.js knows', () => {
  it('are those of all cores', () => {
    const times = { user: 10, nice: 0, sys: 5, idle: 80, irq: 5 };
    const sum = { total: 200, busy: 40, steal: undefined };
    expect(sumTimes([{ times }, { times }])).toEqual(sum);
  });

  it('are unknown without cores', () => {
    expect(sumTimes([])).toBeUndefined();
  });
});

describe('the shares between two snapshots', () => {
  const before = { total: 1000, busy: 100, steal: 10 };
  it.each([
    { after: { total: 1200, busy: 150, steal: 20 }, shares: { busyShare: 0.25, stealShare: 0.05 } },
    { after: { total: 1100, busy: 200, steal: 10 }, shares: { busyShare: 1, stealShare: 0 } },
    { after: { total: 1100, busy: 210, steal: 9 }, shares: { busyShare: 1, stealShare: 0 } },
    { after: { total: 1200, busy: 150, steal: undefined }, shares: { busyShare: 0.25 } },
    { after: before, shares: {} },
    { after: { total: 10, busy: 5, steal: 0 }, shares: {} },
    { after: undefined, shares: {} },
  ])('$after', ({ after, shares }) => {
    expect(sharesBetween(before, after)).toEqual(shares);
  });

  it('are absent without a first one', () => {
    expect(sharesBetween(undefined, before)).toEqual({});
  });
});

describe('the clock of /proc/cpuinfo', () => {
  const core = (clock: string) => `processor\t: 0\ncpu MHz\t\t: ${clock}\ncache size\t: 1 KB\n\n`;
  it.each([
    ['one core', core('2596.124'), { low: 2596.124, high: 2596.124 }],
    ['several', core('3400') + core('800.5') + core('1200'), { low: 800.5, high: 3400 }],
    [
      'a damaged one among them',
      core('2000.0') + core('?') + core('2-'),
      { low: 2000, high: 2000 },
    ],
    ['a clock that stands still', core('0.000'), undefined],
    ['ARM', 'processor\t: 0\nBogoMIPS\t: 50.00\nCPU part\t: 0xd0c\n', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, text, clock) => {
    expect(clockOf(text)).toEqual(clock);
  });
});

describe('the governor', () => {
  it.each([
    ['performance\n', 'performance'],
    ['schedutil', 'schedutil'],
    ['', undefined],
    ['\n', undefined],
    ['<unsupported>\n', undefined],
    ['two words\n', undefined],
  ])('%j', (text, governor) => {
    expect(governorOf(text)).toBe(governor);
  });
});

describe('this machine', () => {
  it('tells no shares at first, then those since, to each observer its own', async () => {
    const host = createHost();
    expect(host.conditions()).not.toHaveProperty('busyShare');
    const end = performance.now() + 100;
    while (performance.now() < end);
    const { busyShare, stealShare = 0, load1 = 0, clockMhz } = host.conditions();
    // Absent where a sandbox shows counters that stand still.
    if (busyShare !== undefined) expect(busyShare).toBeGreaterThan(0);
    for (const share of [busyShare ?? 0, stealShare]) expect(share).toBeLessThanOrEqual(1);
    expect(load1).toBeGreaterThanOrEqual(0);
    if (clockMhz !== undefined) expect(clockMhz.high).toBeGreaterThanOrEqual(clockMhz.low);
    expect(createHost().conditions()).not.toHaveProperty('busyShare');
  });
});
