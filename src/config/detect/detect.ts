/**
 * The configuration of who wrote none: looks at the tree, asks the toolchains of this machine for their versions,
 * and says what was found and why. Runs nothing of the project.
 */
import { posix } from 'node:path';
import type { DetectedProject } from '../../model/config.js';
import type { FileSystem, Probe } from '../../model/ports.js';
import type { TaskSpec } from '../../model/task.js';
import { cpp } from './cpp/cpp.js';
import { deno } from './deno/deno.js';
import { go } from './go/go.js';
import { gradle } from './java/gradle.js';
import { maven } from './java/maven.js';
import { make } from './make/make.js';
import { meson } from './meson/meson.js';
import { node } from './node/node.js';
import { python } from './python/python.js';
import { rust } from './rust/rust.js';
import {
  DEFAULT_SUITE,
  type DetectOptions,
  type Search,
  type SuiteDraft,
  type TaskDraft,
  type Toolchain,
} from './toolchain.js';

const TOOLCHAINS = [
  go,
  rust,
  python,
  cpp,
  meson,
  maven,
  gradle,
  node,
  deno,
] as const satisfies readonly Toolchain[];

/** Asked where all others find nothing to run: many a Makefile only calls what they know. */
const FALLBACKS = [make] as const satisfies readonly Toolchain[];

const MANIFESTS =
  'go.mod, Cargo.toml, pyproject.toml, package.json, deno.json, pom.xml, build.gradle, CMakeLists.txt, meson.build or a Makefile';

const TASK_TIMEOUT_MS = 10 * 60_000;
const EXCLUSIVE_TIMEOUT_MS = 30 * 60_000;

/**
 * Finds what there is to test and measure. A suite for each module or package; tasks are called `test`, `bench`…
 * where there is one suite, else `test:<suite>`.
 * @throws ProblemError for options that cannot be met.
 */
export async function detectProject(
  files: FileSystem,
  probe: Probe,
  options: DetectOptions = {},
): Promise<DetectedProject> {
  const search = { files, probe, folder: posix.normalize(options.folder ?? '.'), options };
  const known = await detectAll(TOOLCHAINS, search);
  const isFound = known.some(({ suites }) => suites.length > 0);
  const found = isFound ? known : [...known, ...(await detectAll(FALLBACKS, search))];
  const suites = withNames(found, search.folder);
  const missing = found.flatMap((findings) => findings.missing);
  return {
    tasks: suites.flatMap((suite) => suite.tasks.map((t) => toTask(t, suite, suites.length > 1))),
    sources: found.flatMap((findings) => findings.sources),
    missing: suites.length > 0 || missing.length > 0 ? missing : [nothingFound(search.folder)],
  };
}

async function detectAll(toolchains: readonly Toolchain[], search: Search) {
  return Promise.all(
    toolchains.map(async (toolchain) => ({
      id: toolchain.id,
      ...(await toolchain.detect(search)),
    })),
  );
}

interface NamedSuite extends SuiteDraft {
  readonly name: string;
}

/**
 * Suites are named by their directory, never by what a file in it calls itself: a change that renames a module must
 * not get rid of its past. A Go module and a Node package in one directory keep baselines of their own.
 */
function withNames(
  found: readonly { readonly id: string; readonly suites: readonly SuiteDraft[] }[],
  folder: string,
): readonly NamedSuite[] {
  const taken = new Set<string>();
  return found.flatMap(({ id, suites }) =>
    suites.map((suite) => {
      const wanted = posix.relative(folder, suite.workingDirectory) || DEFAULT_SUITE;
      const name = taken.has(wanted) ? `${wanted}-${id}` : wanted;
      taken.add(name);
      return { ...suite, name };
    }),
  );
}

function toTask(draft: TaskDraft, suite: NamedSuite, isOneOfMany: boolean): TaskSpec {
  const named = (name: string) => (isOneOfMany ? `${name}:${suite.name}` : name);
  const exclusive = draft.exclusive ?? false;
  return {
    kind: 'run',
    env: {},
    timeoutMs: exclusive ? EXCLUSIVE_TIMEOUT_MS : TASK_TIMEOUT_MS,
    retries: 0,
    action: 'block',
    ...draft,
    exclusive,
    name: named(draft.name),
    needs: (draft.needs ?? []).map(named),
    suite: suite.name,
    workingDirectory: suite.workingDirectory,
  };
}

function nothingFound(folder: string): string {
  const where = folder === '.' ? 'the repository' : `'${folder}'`;
  return `Nothing to test was found in ${where}, by ${MANIFESTS}: write the commands to run under \`tasks:\` in tollgate.yml.`;
}
