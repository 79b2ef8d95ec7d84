/** Opens a file in the browser of whoever sits at this machine. */
import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'open',
  win32: 'explorer',
};

/** False where nothing could be started for it, as on a machine without a desktop. */
export function openPage(path: string): Promise<boolean> {
  const child = spawn(OPENERS[process.platform] ?? 'xdg-open', [path], {
    stdio: 'ignore',
    detached: true,
  });
  child.unref();
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
  });
}
