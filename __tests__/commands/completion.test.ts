/** Completion as a shell does it: the script is sourced by the real bash. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { completionScript } from '../../src/commands/completion-script.js';
import { buildProgram } from '../../src/commands/program.js';
import { recordedIo } from '../support/recorded-io.js';

const program = buildProgram(recordedIo('/'));

function complete(...words: readonly string[]): readonly string[] {
  const script = `${completionScript('bash', program)}
COMP_WORDS=(${words.map((word) => JSON.stringify(word)).join(' ')})
COMP_CWORD=${words.length - 1}
_tollgate
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, status } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.split('\n').filter((line) => line !== '');
}

describe('completion in bash', () => {
  const cases: readonly { typed: readonly string[]; offers: readonly string[] }[] = [
    { typed: ['tollgate', 'ru'], offers: ['run'] },
    { typed: ['tollgate', 'baseline', 'pr'], offers: ['prune'] },
    { typed: ['tollgate', 'completion', 'z'], offers: ['zsh'] },
    { typed: ['tollgate', 'run', '--json', '--ev'], offers: ['--events'] },
    { typed: ['tollgate', '--quiet', 'comp'], offers: ['compare', 'completion'] },
  ];
  it.each(cases)('of $typed', ({ typed, offers }) => {
    expect(complete(...typed)).toEqual(offers);
  });
});

describe('scripts for other shells', () => {
  it.each(['zsh', 'fish'] as const)('for %s name every command', (shell) => {
    const script = completionScript(shell, program);
    for (const command of program.commands) expect(script).toContain(command.name());
  });
});
