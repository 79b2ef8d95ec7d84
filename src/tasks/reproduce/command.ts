/** The line that runs one failed test again, for a person to paste into a POSIX shell: names in it come from the code. */
import { cargo } from './cargo.js';
import { ctest, googleTest } from './cpp.js';
import { dotnet } from './dotnet.js';
import { go } from './go.js';
import { gradle, maven } from './java.js';
import { jest, mocha, vitest } from './javascript.js';
import { nodeTest } from './node-test.js';
import { pytest } from './pytest.js';
import { type Failed, PLAIN, type Reproducer } from './reproducer.js';

/** The first that knows the tool. */
const REPRODUCERS: readonly Reproducer[] = [
  go,
  cargo,
  pytest,
  vitest,
  jest,
  mocha,
  nodeTest,
  maven,
  gradle,
  ctest,
  googleTest,
  dotnet,
];
/** Names of variables that a shell can set; those that only say how results are written are left out. */
const SETTABLE = /^(?!NEXTEST_EXPERIMENTAL_)[A-Za-z_]\w*$/;
/** Longer ones are no help; cut they would be another command. */
const LONGEST = 1000;
/** What a reader does not see in a line, but a shell or a terminal obeys, and what no copy keeps. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * From the root of the repository. `env` is that of the task. Undefined where no tool is known that could run it alone, and
 * for names that could not be pasted as they are.
 */
export function reproduceCommand(
  failed: Failed,
  env: Readonly<Record<string, string>>,
): string | undefined {
  const words = firstAnswer(failed);
  if (words === undefined) return undefined;
  const { directory } = failed;
  const from = directory.startsWith('-') ? `./${directory}` : directory;
  const set = Object.entries(env).filter(([name]) => SETTABLE.test(name));
  const call = [...set.map(([name, value]) => `${name}=${quote(value)}`), ...words.map(quote)];
  const line = [...(directory === '.' ? [] : ['cd', quote(from), '&&']), ...call].join(' ');
  return line.length > LONGEST || UNSEEN.test(line) ? undefined : line;
}

function firstAnswer(failed: Failed): readonly string[] | undefined {
  for (const reproducer of REPRODUCERS) {
    const words = reproducer(failed);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** Inside of single quotes nothing means anything but their end. */
function quote(word: string): string {
  // A shell may look for a program behind a leading `=`.
  return PLAIN.test(word) && !word.startsWith('=') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
