import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium or Chrome of this machine: .ci/install-tools sees to it that there is one. */
export function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = ['chromium', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(existsSync);
  if (found === undefined) throw new Error('no Chromium on PATH: .ci/install-tools installs it');
  return found;
}
