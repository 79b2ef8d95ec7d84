import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { cpuModelOf, createHost, createProbe, probeToolchain } from '../../src/adapters/host.js';

describe('the environment of a measurement', () => {
  const host = createHost();
  const toolchain = { go: 'go1.26.8', node: 'v20.20.2' };
  const one = host.environment('go test -bench=.', toolchain);

  it('describes this machine', () => {
    expect(one).toMatchObject({
      os: process.platform,
      arch: process.arch,
      cores: host.cores,
      toolchain,
      benchmarkCommand: 'go test -bench=.',
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(host.cores).toBeGreaterThan(0);
    expect(one.cpuModel).toMatch(/^\S(?:.*\S)?$/);
  });

  it('has the same fingerprint whatever the order of the tools', () => {
    const turned = { node: 'v20.20.2', go: 'go1.26.8' };
    expect(createHost().environment('go test -bench=.', turned)).toEqual(one);
  });

  it.each([
    ['another command', 'go test -bench=X', toolchain],
    ['another version', 'go test -bench=.', { ...toolchain, go: 'go1.26.9' }],
    ['another setting', 'go test -bench=.', { ...toolchain, GOMAXPROCS: '2' }],
    ['a tool less', 'go test -bench=.', { go: 'go1.26.8' }],
    ['values in other places', 'go test -bench=.', { go: 'v20.20.2', node: 'go1.26.8' }],
  ])('has another fingerprint for %s', (_, command, tools) => {
    expect(host.environment(command, tools).fingerprint).not.toBe(one.fingerprint);
  });
});

describe('the processor of /proc/cpuinfo', () => {
  it.each([
    ['processor\t: 0\nmodel name\t: Intel(R)  Xeon(R)   CPU\nflags\t: a\n', 'Intel(R) Xeon(R) CPU'],
    ['processor\t: 0\nCPU implementer\t: 0x41\nCPU part\t: 0xd0c\n', '0x41 0xd0c'],
    ['processor\t: 0\nHardware\t: BCM2835\n', 'BCM2835'],
    ['cpu model\t\t: MIPS 74Kc\n', 'MIPS 74Kc'],
    ['processor : 0\n', 'unknown'],
    ['', 'unknown'],
  ])('%j', (text, model) => {
    expect(cpuModelOf(text)).toBe(model);
  });
});

describe('the tools of this machine', () => {
  const probe = createProbe(tmpdir(), process.env);

  it('tell their version', async () => {
    expect(await probe.version('node', ['--version'])).toMatch(/^v\d+\.\d+\.\d+$/);
    expect(probe.platform).toEqual({ os: process.platform, arch: process.arch });
  });

  it.each([
    ['that is missing', 'no-such-tool-at-all', ['--version']],
    ['that fails', 'node', ['--no-such-option']],
  ])('a tool %s is an absence', async (_, tool, args) => {
    expect(await probe.version(tool, args)).toBeUndefined();
  });

  const { platform } = probe;

  it('that are missing, and settings that are not made, are left out', async () => {
    const version = async (tool: string) => (tool === 'go' ? 'go1.26.8' : undefined);
    const env = { GOMAXPROCS: '4', GOFLAGS: '', PATH: '/bin' };
    expect(await probeToolchain({ platform, version }, env, [])).toEqual({
      go: 'go1.26.8',
      GOMAXPROCS: '4',
    });
  });

  it.each([
    [['go test -bench=. ./...'], ['go']],
    [
      ['cargo bench --locked', 'npm run bench'],
      ['node', 'rustc'],
    ],
    [['mvn -q package && java -jar a.jar'], ['java']],
    [['.venv/bin/python -m pytest'], ['python']],
    [['cmake --build build && build/bench'], ['c++']],
    [
      ['go test -bench=.', './measure'],
      ['c++', 'go', 'java', 'node', 'python', 'rustc'],
    ],
    [[], ['c++', 'go', 'java', 'node', 'python', 'rustc']],
  ])('are those that the commands name: %j', async (commands, tools) => {
    const version = async () => '1.2.3 \nmore';
    const found = await probeToolchain({ platform, version }, {}, commands);
    expect(found).toEqual(Object.fromEntries(tools.map((name) => [name, '1.2.3 '])));
  });
});
