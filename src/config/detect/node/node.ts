/**
 * Node.js packages in JavaScript and TypeScript: tests by the framework that their script calls, benchmarks, and the
 * checks that they are set up for. A suite for the root and for each workspace.
 */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { installCommand } from '../install-hint.js';
import type { Findings, Search, SuiteDraft, Toolchain } from '../toolchain.js';
import { findBenchmarks } from './bench.js';
import { findChecks, lockTask } from './checks.js';
import { findManager } from './manager.js';
import { findNodePackages, type NodePackage } from './packages.js';
import type { Scope } from './scope.js';
import { findTests } from './tests.js';

export const node: Toolchain = {
  id: 'node',
  async detect(search) {
    const { files, folder, probe } = search;
    const { packages, manager: named } = await findNodePackages(files, folder);
    const [root] = packages;
    if (root === undefined) return { suites: [], sources: [], missing: [] };
    const version = await probe.version('node', ['--version']);
    const manager = await findManager(files, folder, named);
    const tree = { root, hasMembers: packages.length > 1, files, manager, version };
    const found = await detectAll(packages, tree);
    const suites = found.flatMap((findings) => findings.suites);
    return {
      suites,
      sources: found.flatMap(({ sources }) => sources),
      missing: [
        ...found.flatMap(({ missing }) => missing),
        ...(suites.length > 0 && version === undefined ? [lacksNode(search)] : []),
        ...(suites.length > 0 ? await lacksModules(tree, packages) : []),
      ],
    };
  },
};

/** What the tests of the root find, the workspaces do not run again. */
async function detectAll(
  packages: readonly NodePackage[],
  tree: Omit<Scope, 'own'>,
): Promise<readonly Findings[]> {
  const found: Findings[] = [];
  let covering: string | undefined;
  for (const own of packages) {
    const scope = { ...tree, own, hasMembers: tree.hasMembers && own === tree.root };
    const { findings, searchesTree } = await detectPackage(scope, covering);
    if (own === tree.root) covering = searchesTree;
    found.push(findings);
  }
  return found;
}

async function detectPackage(
  scope: Scope,
  covering: string | undefined,
): Promise<{ readonly findings: Findings; readonly searchesTree: string | undefined }> {
  const file = posix.join(scope.own.directory, 'package.json');
  const checks = await findChecks(scope);
  const tests = await findTests(scope, checks.checked);
  const isCovered = 'task' in tests && covering !== undefined && tests.runner === covering;
  const testTasks = 'task' in tests && !isCovered ? [tests.task] : [];
  const bench = await findBenchmarks(
    scope,
    testTasks.map(({ name }) => name),
  );
  const tasks = [...testTasks, ...(bench?.tasks ?? []), ...checks.tasks];
  const missing = [...('missing' in tests ? tests.missing : []), ...checks.missing];
  const suite: SuiteDraft = {
    workingDirectory: scope.own.directory,
    tasks: [...tasks, ...lockTask(scope)],
  };
  const runtime =
    scope.version === undefined ? '' : ` (Node.js ${scope.version.replace(/^v/, '')})`;
  const why = [
    ...('task' in tests ? [isCovered ? 'tests are run by the root' : tests.why] : []),
    ...(bench === undefined ? [] : [bench.why]),
    ...checks.tasks.map(({ name }) => name),
  ];
  const findings = {
    suites: tasks.length === 0 ? [] : [suite],
    sources: tasks.length === 0 ? [] : [`${file}: ${why.join(', ')}${runtime}`],
    missing,
  };
  return { findings, searchesTree: 'task' in tests && tests.covers ? tests.runner : undefined };
}

function lacksNode({ probe }: Search): string {
  const command = installCommand('node', probe.platform.os);
  return `Node.js is not on the PATH: use actions/setup-node in a workflow, else \`${command}\`.`;
}

/** Said before the tasks fail for it. */
async function lacksModules(
  { files, root, manager }: Omit<Scope, 'own'>,
  packages: readonly NodePackage[],
): Promise<readonly string[]> {
  if (packages.every(({ dependencies }) => dependencies.size === 0)) return [];
  for (const name of ['node_modules', '.pnp.cjs'])
    if (await isThere(files, posix.join(root.directory, name))) return [];
  const hint = manager.hasLock ? manager.install : `${manager.id} install`;
  return [
    `The dependencies are not installed (no node_modules): run \`${hint}\` in an earlier step.`,
  ];
}

/** A link that leads out of the repository is there, too. */
async function isThere(files: FileSystem, path: string): Promise<boolean> {
  return files.exists(path).catch(() => true);
}
