/** Shell completion, generated from the tree of commands itself so that it cannot fall behind. */
import { Argument, Command } from 'commander';
import type { CommandFactory, CommandIo } from './io.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const completionCommand: CommandFactory = (io: CommandIo) =>
  new Command('completion')
    .description('print a completion script for your shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .addHelpText(
      'after',
      `
Examples:
  source <(tollgate completion bash)            in ~/.bashrc
  source <(tollgate completion zsh)             in ~/.zshrc, after compinit
  tollgate completion fish > ~/.config/fish/completions/tollgate.fish
`,
    )
    .action(async (shell: (typeof SHELLS)[number], _options: object, command: Command) => {
      const { completionScript } = await import('./completion-script.js');
      io.print(completionScript(shell, command.parent ?? command));
    });
