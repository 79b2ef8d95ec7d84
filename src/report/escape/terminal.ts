/**
 * Text from outside for a terminal or a log: no byte moves the cursor, changes colour, sets a title or hides text,
 * and none is taken for a workflow command where the log is that of a runner.
 */
import { revealInvisible } from './invisible.js';
import { neutraliseCommands } from './workflow-command.js';

/**
 * One line of text for a terminal: control characters, ESC, bidirectional and zero-width marks become visible
 * (`\u001b`), line ends `\n`.
 */
export function escapeTerminal(text: string): string {
  return neutraliseCommands(revealInvisible(text));
}
