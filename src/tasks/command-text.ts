import type { Command } from '../model/task.js';

/** The command as people write it; arguments with blanks are quoted for reading, not for a shell. */
export function commandText(command: Command): string {
  if ('shell' in command) return command.shell;
  return command.argv.map((word) => (/\s|^$/.test(word) ? JSON.stringify(word) : word)).join(' ');
}
