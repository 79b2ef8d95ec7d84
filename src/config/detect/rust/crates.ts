/**
 * Finds the Cargo workspaces of a tree, and what there is to run in each.
 * https://doc.rust-lang.org/cargo/reference/workspaces.html
 */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { isOutside, isWithin, topmost } from '../folders.js';
import { readManifest, type Table, tableOf, textsOf } from '../read-manifest.js';
import { startOfFile } from '../start-of-file.js';
import { type BenchTarget, findBenchTargets } from './bench-targets.js';

export interface CargoWorkspace {
  /** Of the topmost Cargo.toml. */
  readonly directory: string;
  /** There is a Cargo.lock, which no command is to change. */
  readonly isLocked: boolean;
  readonly hasTests: boolean;
  /** Code in comments, which `cargo test` runs and other runners do not. */
  readonly hasDocTests: boolean;
  readonly benches: readonly BenchTarget[];
}

interface Package {
  readonly directory: string;
  readonly manifest: Table;
}

const MAX_WORKSPACES = 50;
const MAX_FILES_READ = 1000;
/** What is built, vendored or only read by tests is no workspace of its own. */
const NOT_OWN = new Set(['target', 'vendor', 'node_modules', 'fixtures', 'testdata', 'templates']);
/** `#[test]`, those of other runtimes (`#[tokio::test]`), of rstest and of the usual property tests. */
const TEST = /#\[(?:\w+::)*(?:test|rstest|test_case)\b|\b(?:proptest|quickcheck)!/;
const FENCE = /^\s*\/\/[/!]\s*```(.*)$/gm;
/** What stands behind the fence of code that is compiled. https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html */
const COMPILED = /^(?:rust|should_panic|no_run|compile_fail|edition\d+|[\s,])*$/;

/** Topmost workspaces by directory: a Cargo.toml below another one is a member of it, or its business. */
export async function findWorkspaces(
  files: FileSystem,
  folder: string,
): Promise<readonly CargoWorkspace[]> {
  const all = await files.glob(['**/Cargo.toml'], folder);
  const manifests = all.filter((path) => isOutside(path, folder, NOT_OWN));
  const top = topmost(manifests.map((path) => posix.dirname(path)));
  const found: CargoWorkspace[] = [];
  for (const directory of top.slice(0, MAX_WORKSPACES)) {
    const below = manifests.filter((path) => isWithin(path, directory));
    found.push(await describe(files, directory, below));
  }
  return found;
}

async function describe(
  files: FileSystem,
  directory: string,
  manifests: readonly string[],
): Promise<CargoWorkspace> {
  const packages = await membersOf(files, directory, manifests);
  const benches: BenchTarget[] = [];
  for (const one of packages) {
    benches.push(...(await findBenchTargets(files, one.directory, one.manifest)));
  }
  return {
    directory,
    isLocked: await files.exists(posix.join(directory, 'Cargo.lock')),
    ...(await findTests(files, packages)),
    benches,
  };
}

/** The package of the topmost manifest and the members that it lists; the others have a lock file of their own. */
async function membersOf(
  files: FileSystem,
  directory: string,
  manifests: readonly string[],
): Promise<readonly Package[]> {
  const root = (await readManifest(files, posix.join(directory, 'Cargo.toml'))) ?? {};
  const workspace = tableOf(root.workspace);
  const globs = (key: string) =>
    textsOf(workspace[key])
      .filter((glob) => !/^[\\/]|\.\./.test(glob))
      .map((glob) => posix.join(glob, 'Cargo.toml'));
  const listed = globs('members');
  const members = listed.length === 0 ? [] : await files.glob(listed, directory);
  const left = globs('exclude');
  const excluded = left.length === 0 ? [] : await files.glob(left, directory);
  const packages: Package[] = root.package === undefined ? [] : [{ directory, manifest: root }];
  for (const path of members) {
    const isOwn = manifests.includes(path) && !excluded.includes(path);
    const manifest = isOwn ? await readManifest(files, path) : undefined;
    if (manifest?.package !== undefined)
      packages.push({ directory: posix.dirname(path), manifest });
  }
  return packages;
}

async function findTests(
  files: FileSystem,
  packages: readonly Package[],
): Promise<{ readonly hasTests: boolean; readonly hasDocTests: boolean }> {
  let hasTests = false;
  let hasDocTests = false;
  let read = 0;
  for (const one of packages) {
    for (const path of await files.glob(['{src,tests}/**/*.rs', 'lib.rs'], one.directory)) {
      if ((hasTests && hasDocTests) || read++ >= MAX_FILES_READ) break;
      const text = await startOfFile(files, path);
      hasTests ||= TEST.test(text);
      hasDocTests ||= hasExample(text);
    }
  }
  return { hasTests: hasTests || hasDocTests, hasDocTests };
}

/** Code between two fences of a comment, but what is text, another language, or to be ignored. */
function hasExample(text: string): boolean {
  return [...text.matchAll(FENCE)].some(
    ([, info = ''], at) => at % 2 === 0 && COMPILED.test(info.trim()),
  );
}
