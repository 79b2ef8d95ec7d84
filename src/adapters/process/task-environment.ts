/**
 * The environment that tasks inherit. They run code under judgement, often a stranger's, so what speaks for the gate or
 * for the job is left out by name: its inputs, the tokens of caches and artifacts, the GitHub token, and the files by
 * which a step sets outputs, variables and the summary. This is no sandbox: a task runs as the same user.
 */

/** `ACTIONS_RUNTIME_TOKEN` writes caches; `ACTIONS_ID_TOKEN_REQUEST_TOKEN` speaks to clouds in the job's name. */
const WITHHELD_PREFIXES = ['INPUT_', 'ACTIONS_'];

const WITHHELD = new Set([
  'GITHUB_TOKEN',
  'GH_TOKEN',
  // Who writes these writes the verdict: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]);

/** The gate's own environment without what is withheld; names are compared without case, as Windows does. */
export function taskEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const kept: [string, string][] = [];
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !isWithheld(name.toUpperCase())) kept.push([name, value]);
  }
  return Object.fromEntries(kept);
}

function isWithheld(name: string): boolean {
  return WITHHELD.has(name) || WITHHELD_PREFIXES.some((prefix) => name.startsWith(prefix));
}
