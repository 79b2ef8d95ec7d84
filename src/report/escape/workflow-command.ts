/**
 * Text from outside for the log of an Actions runner. `@actions/core` escapes what goes through it; these serve what is
 * written by hand (`::group::`), and foreign lines in the log that must not be read as commands.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
import { revealInvisible } from './invisible.js';

/** The message of a command, after the second `::`. Line ends stay, encoded; other invisible characters are shown. */
export function escapeCommandData(text: string): string {
  return text
    .split(/(\r?\n|\r)/)
    .map((part, index) => (index % 2 === 1 ? part : revealInvisible(part)))
    .join('')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

/**
 * A line (or a piece of one) that the runner will print and not obey. It takes `::name::` after any leading white space,
 * and the older `##[name]` anywhere in a line.
 */
export function neutraliseCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\:').replaceAll('##[', '#\\#[');
}
