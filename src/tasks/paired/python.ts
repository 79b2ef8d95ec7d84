/**
 * Python by turns: before the first round each tree is asked whether it would run its own code, since a package that is
 * installed in place would be imported by both. pytest-benchmark is started for the wanted benchmarks, a short time each;
 * any other command as it stands.
 */
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { Command } from '../../model/task.js';
import { commandText } from '../command-text.js';
import type { PairedTool, RoundCommands } from './command.js';
import { type SimpleCommand, splitCommand } from './split-command.js';

const PYTHON = /(?:^|[\s/\\])(?:python[\d.]*|py|pytest|asv)(?:\.exe)?(?=\s|$)/;
/** https://pytest-benchmark.readthedocs.io/en/latest/usage.html */
const TIMES =
  /^--benchmark-(?:min-time|max-time|min-rounds|warmup\S*|calibration-precision)(?:=|$)/;
const ROUND = '--benchmark-min-time=0.002 --benchmark-max-time=0.02 --benchmark-min-rounds=3';
const SURVEY = '--benchmark-min-time=0.000005 --benchmark-max-time=0.0001 --benchmark-min-rounds=1';
/** What of the tree's top can be imported, here or in `src`, has to come from this tree. */
const OWN_CODE = `import importlib.util, os, sys
root = os.path.realpath(".") + os.sep
names = [n for b in ("src", ".") if os.path.isdir(b) for n in sorted(os.listdir(b))
         if os.path.isfile(os.path.join(b, n, "__init__.py")) or n.endswith(".py")]
for name in names:
    name = name.removesuffix(".py")
    if not name.isidentifier() or name in ("setup", "conftest", "noxfile"): continue
    try: spec = importlib.util.find_spec(name)
    except (ImportError, ValueError, AttributeError): continue
    where = spec and spec.origin
    if where and os.path.isabs(where) and not os.path.realpath(where).startswith(root):
        sys.exit(f"{name} is imported from another tree: set PYTHONPATH for the task, so that its own comes first")`;

export const python: PairedTool = {
  id: 'python',
  read(spec) {
    if (!PYTHON.test(commandText(spec.command))) return undefined;
    const simple = splitCommand(spec.command);
    const check = ownCodeCheck(simple);
    const isPytest = spec.yields.some(({ format }) => format === 'pytest-benchmark');
    const own = simple === undefined || !isPytest ? undefined : pytestRounds(simple);
    const whole: RoundCommands = { round: () => spec.command, survey: spec.command };
    return { ...(own ?? whole), prepare: check };
  },
};

/** The same Python, run by the same manager. */
function ownCodeCheck(simple: SimpleCommand | undefined): Command {
  const words = simple?.words ?? [];
  const at = words.findIndex((word) => PYTHON.test(word));
  const program = words[at] ?? 'python3';
  const isPython = /python[\d.]*(?:\.exe)?$|(?:^|[\\/])py$/.test(program);
  const before = withoutSync(words.slice(0, Math.max(0, at)));
  return { argv: [...before, isPython ? program : 'python3', '-c', OWN_CODE] };
}

/** Undefined where it is not pytest that is called, or it chooses by itself. */
function pytestRounds({ words, env }: SimpleCommand): RoundCommands | undefined {
  const at = words.findIndex((word) => /(?:^|[\\/])pytest(?:\.exe)?$/.test(word));
  const options = words.slice(at + 1);
  if (at < 0 || Object.keys(env).length > 0) return undefined;
  if (options.some((word) => /^-[km]|::/.test(word))) return undefined;
  const start = [...withoutSync(words.slice(0, at + 1)), ...options.filter((w) => !TIMES.test(w))];
  const run = (more: readonly string[]): Command => ({ argv: [...start, ...more] });
  return {
    round: (targets) => run([...ROUND.split(' '), '-k', expressionOf(targets)]),
    survey: run(SURVEY.split(' ')),
  };
}

/** The first run has brought the environment up to date; each further one would install the tree that it is run in. */
function withoutSync(words: readonly string[]): readonly string[] {
  const at = words.indexOf('run');
  return words[0] === 'uv' && at === 1 ? ['uv', 'run', '--no-sync', ...words.slice(2)] : words;
}

/** By the names of functions, which it looks for in the names of tests: those that contain one are run too. */
function expressionOf(targets: readonly ConfirmationTarget[]): string {
  const names = targets.flatMap(({ name, formerNames }) => [name, ...formerNames]);
  const functions = names.map((name) => /(\w+)(?:\[.*)?$/s.exec(name)?.[1] ?? name);
  return [...new Set(functions)].filter((name) => /^\w+$/.test(name)).join(' or ');
}
