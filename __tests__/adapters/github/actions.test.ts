import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActionsCore, publishToActions } from '../../../src/adapters/github/actions.js';
import { HOSTILE_TEXTS } from '../../support/hostile-text.js';

/** A runner's end of `@actions/core` that keeps what it is told. */
function fakeCore(summaryError?: Error) {
  const calls: unknown[][] = [];
  const core: ActionsCore = {
    setOutput: (name, value) => void calls.push(['output', name, value]),
    error: (message, properties) => void calls.push(['error', message, properties]),
    warning: (message, properties) => void calls.push(['warning', message, properties]),
    summary: {
      addRaw: (text) => ({
        write: async () => {
          if (summaryError !== undefined) throw summaryError;
          calls.push(['summary', text]);
        },
      }),
    },
  };
  return { core, calls };
}

const nothing = { outputs: {}, annotations: [], summary: '' };

describe('publishToActions', () => {
  it('sets outputs, then annotates, then writes the summary', async () => {
    const { core, calls } = fakeCore();
    const publication = {
      outputs: { verdict: 'block', deploy: 'false' },
      annotations: [
        {
          level: 'error' as const,
          title: 't',
          message: 'm',
          place: { file: 'a.go', line: 3, column: 7 },
        },
        {
          level: 'warning' as const,
          title: 't',
          message: 'm',
          place: { file: 'a.go', line: 3, column: 7, endLine: 5 },
        },
        { level: 'warning' as const, title: 't', message: 'm', place: { file: 'a.go', column: 7 } },
        { level: 'error' as const, title: 't', message: 'm' },
      ],
      summary: '# x',
    };
    await publishToActions(publication, core);
    expect(calls).toEqual([
      ['output', 'verdict', 'block'],
      ['output', 'deploy', 'false'],
      ['error', 'm', { title: 't', file: 'a.go', startLine: 3, startColumn: 7 }],
      ['warning', 'm', { title: 't', file: 'a.go', startLine: 3, endLine: 5 }],
      ['warning', 'm', { title: 't', file: 'a.go' }],
      ['error', 'm', { title: 't' }],
      ['summary', '# x'],
    ]);
  });

  it('warns where the summary cannot be written, and goes on', async () => {
    const { core, calls } = fakeCore(new Error('disk full'));
    await publishToActions(nothing, core);
    expect(calls).toEqual([['warning', 'The job summary could not be written: disk full']]);
  });

  it('fails where an output cannot be set', async () => {
    const { core } = fakeCore();
    const broken: ActionsCore = {
      ...core,
      setOutput: () => {
        throw new Error('no file');
      },
    };
    const publication = { ...nothing, outputs: { verdict: 'pass' } };
    await expect(publishToActions(publication, broken)).rejects.toThrow('no file');
  });
});

describe('publishToActions through the real toolkit', () => {
  const saved = { ...process.env };
  const write = process.stdout.write;
  let folder = '';
  let printed = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tollgate-actions-'));
    process.env.GITHUB_OUTPUT = join(folder, 'output');
    process.env.GITHUB_STEP_SUMMARY = join(folder, 'summary');
    await writeFile(join(folder, 'output'), '');
    await writeFile(join(folder, 'summary'), '');
    printed = '';
    process.stdout.write = (chunk: string | Uint8Array) => {
      printed += String(chunk);
      return true;
    };
  });

  afterEach(async () => {
    process.stdout.write = write;
    process.env = saved;
    await rm(folder, { recursive: true });
  });

  it('lets no text start a command, end a property or forge an output', async () => {
    const annotations = HOSTILE_TEXTS.map((text) => ({
      level: 'error' as const,
      title: text,
      message: text,
      place: { file: text, line: 1 },
    }));
    const outputs = Object.fromEntries(
      HOSTILE_TEXTS.map((text, index) => [`o${index}`, `${text}\no0=forged`]),
    );
    await publishToActions({ outputs, annotations, summary: '# whole\n' });
    const lines = printed.trimEnd().split(/\r?\n/);
    expect(lines).toHaveLength(HOSTILE_TEXTS.length);
    for (const line of lines) {
      expect(line).toMatch(/^::error (title=[^:,]*,)?(file=[^:,]*,)?line=1::[^\r\n]*$/);
    }
    const file = await readFile(join(folder, 'output'), 'utf8');
    const opened = [...file.matchAll(/^o\d+<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\1$/gm)];
    expect(opened).toHaveLength(HOSTILE_TEXTS.length);
    expect(await readFile(join(folder, 'summary'), 'utf8')).toBe('# whole\n');
  });
});
