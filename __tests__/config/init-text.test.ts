import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openFiles } from '../../src/adapters/files.js';
import { detectProject } from '../../src/config/detect/detect.js';
import { INIT_FORMATS, initText } from '../../src/config/init-text.js';
import { loadGateConfig } from '../../src/config/load.js';
import type { DetectedProject, GateConfig } from '../../src/model/config.js';
import type { Probe } from '../../src/model/ports.js';
import type { TaskSpec } from '../../src/model/task.js';
import { PARSERS } from '../../src/parsers/registry.js';
import { FORMATS } from '../support/config-formats.js';
import { MemoryFiles } from '../support/memory-files.js';

const TASK: TaskSpec = {
  name: 'test',
  suite: 'default',
  kind: 'run',
  command: { argv: ['go', 'test', '-json', '-coverprofile=coverage.out', './...'] },
  workingDirectory: '.',
  env: {},
  needs: [],
  exclusive: false,
  timeoutMs: 600_000,
  retries: 0,
  yields: [
    { kind: 'tests', format: 'go-test-json' },
    { kind: 'coverage', format: 'go-coverprofile', file: 'coverage.out' },
  ],
  action: 'block',
};
const PROJECT: DetectedProject = {
  sources: ['go.mod: Go 1.26 module example.com/service'],
  missing: [],
  tasks: [
    { ...TASK, notices: ['The race detector is not supported here.'] },
    {
      ...TASK,
      name: 'bench:services/api',
      suite: 'api',
      workingDirectory: 'services/api',
      command: { shell: 'go test -run="^$" -bench=. ./... # all: of them' },
      needs: ['test'],
      exclusive: true,
      timeoutMs: 1_800_000,
      env: { GOFLAGS: '-mod=readonly', YES: 'yes', EMPTY: '' },
      yields: [{ kind: 'benchmarks', format: 'go-bench' }],
    },
    {
      ...TASK,
      name: 'format',
      command: { argv: ['gofmt', '-l', '.'] },
      fix: { argv: ['gofmt', '-w', '.'] },
      timeoutMs: 90_000,
      action: 'degrade',
      retries: 1,
      yields: [{ kind: 'diagnostics', format: 'gofmt-list' }],
    },
  ],
};

async function load(
  files: Readonly<Record<string, string>>,
  project = PROJECT,
): Promise<GateConfig> {
  const { config } = await loadGateConfig({
    files: new MemoryFiles(files),
    inputs: {},
    formats: [...FORMATS, ...PARSERS],
    detect: async () => project,
  });
  return config;
}

/** Without what says where it came from. */
function essence(config: GateConfig): unknown {
  const tasks = config.tasks.map(({ notices: _, ...task }) => task);
  return { ...config, tasks, sources: [] };
}

describe.each(INIT_FORMATS)('as %s', (format) => {
  const file = `tollgate.${format}`;

  it('loads back to the gate that was detected', async () => {
    const text = initText(PROJECT, format);
    expect(essence(await load({ [file]: text }))).toEqual(essence(await load({})));
  });

  it('shows every default as it is: with the "# " away it is the same gate', async () => {
    const written = initText(PROJECT, format);
    const [before = '', after = ''] = written.split('# What is accepted.');
    const uncommented = after.split('\n').slice(2).join('\n').replace(/^# ?/gm, '');
    const config = await load({ [file]: `${before}\n${uncommented}` });
    const detected = await load({});
    expect(config.policy.coverage.totalConfigured).toBe(true);
    expect(essence({ ...config, policy: detected.policy })).toEqual(essence(detected));
    expect({
      ...config.policy,
      coverage: { ...config.policy.coverage, totalConfigured: false },
    }).toEqual(detected.policy);
  });

  it('says where the tasks come from, and what was said of them', () => {
    const text = initText(PROJECT, format);
    expect(text).toContain('# go.mod: Go 1.26 module example.com/service\n');
    expect(text).toContain('# test: The race detector is not supported here.\n');
  });

  it('keeps strange names, commands and variables', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    const name = text.filter((one) => /^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u.test(one));
    const tasks = fc.uniqueArray(fc.record({ name, shell: text, suite: name, variable: text }), {
      selector: (task) => task.name,
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(tasks, async (drafts) => {
        const project = { ...PROJECT, tasks: drafts.map(toTask) };
        const loaded = await load({ [file]: initText(project, format) });
        const byName = (config: GateConfig) =>
          new Map(config.tasks.map((task) => [task.name, task]));
        expect(byName(loaded)).toEqual(byName(await load({}, project)));
      }),
      { numRuns: 25 },
    );
  });

  it('without tasks still is a configuration', async () => {
    const empty = { tasks: [], sources: [], missing: [] };
    const config = await load({ [file]: initText(empty, format) });
    expect(config.tasks).toEqual(PROJECT.tasks);
  });
});

it.each(INIT_FORMATS)('reads as a person would write %s', (format) => {
  const project = { ...PROJECT, tasks: PROJECT.tasks.slice(0, 2) };
  expect(initText(project, format)).toMatchSnapshot();
});

function toTask(draft: { name: string; shell: string; suite: string; variable: string }): TaskSpec {
  const { name, shell, suite, variable } = draft;
  return { ...TASK, name, suite, command: { shell }, env: { VARIABLE: variable } };
}

describe.each(['examples/go', 'examples/javascript'])('%s', (folder) => {
  it.each(INIT_FORMATS)('is detected to a gate that %s keeps', async (format) => {
    const probe: Probe = {
      version: async (tool) => `${tool} 1.99.0`,
      platform: { os: 'linux', arch: 'x64' },
    };
    const project = await detectProject(openFiles(folder), probe);
    expect(project.tasks.length).toBeGreaterThan(1);
    const written = await load({ [`tollgate.${format}`]: initText(project, format) });
    expect(essence(written)).toEqual(essence(await load({}, project)));
  });
});
