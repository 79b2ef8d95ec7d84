/** Trees of files for what looks at a repository, and a machine with the tools that a test names. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openFiles } from '../../src/adapters/files.js';
import type { FileSystem, Probe } from '../../src/model/ports.js';
import { temporaryDirectory } from './git-repository.js';

/** Writes `files` to a temporary directory and opens it. */
export function openTree(files: Readonly<Record<string, string>>): FileSystem {
  const root = temporaryDirectory();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return openFiles(root);
}

/** Answers by command line; every other question has none. */
export function fakeProbe(answers: Readonly<Record<string, string>>, os = 'linux'): Probe {
  return {
    platform: { os, arch: 'x64' },
    version: async (tool, args) => {
      const question = [tool, ...args].join(' ');
      return Object.hasOwn(answers, question) ? answers[question] : undefined;
    },
  };
}
