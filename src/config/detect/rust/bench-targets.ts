/**
 * The benchmarks of a package, and what measures them.
 * https://doc.rust-lang.org/cargo/reference/cargo-targets.html#benches
 */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { type Table, tableOf } from '../read-manifest.js';
import { startOfFile } from '../start-of-file.js';

export type BenchTool = 'criterion' | 'divan' | 'libtest';

export interface BenchTarget {
  readonly name: string;
  /** Undefined where nothing that is known here measures it. */
  readonly tool: BenchTool | undefined;
}

/** By what the source names, the first that fits: many wrappers of Criterion print what it prints. */
const TOOLS: readonly (readonly [BenchTool, RegExp])[] = [
  ['divan', /\bdivan\b/],
  ['criterion', /\bcriterion\b|\bcriterion_main!/],
  ['libtest', /#\[bench\]/],
];

/** Those that are written down, and those that Cargo finds by itself. */
export async function findBenchTargets(
  files: FileSystem,
  directory: string,
  manifest: Table,
): Promise<readonly BenchTarget[]> {
  const sources = new Map<string, string>();
  if (tableOf(manifest.package).autobenches !== false) {
    for (const path of await files.glob(['benches/*.rs', 'benches/*/main.rs'], directory)) {
      const name = posix.basename(path) === 'main.rs' ? posix.dirname(path) : path;
      sources.set(posix.basename(name, '.rs'), path);
    }
  }
  const written: unknown = manifest.bench;
  for (const target of Array.isArray(written) ? written.map(tableOf) : []) {
    if (typeof target.name !== 'string' || target.bench === false) continue;
    const path = typeof target.path === 'string' ? target.path : `benches/${target.name}.rs`;
    if (!sources.has(target.name) || typeof target.path === 'string')
      sources.set(target.name, posix.join(directory, path));
  }
  const targets: BenchTarget[] = [];
  for (const [name, path] of sources) {
    // It becomes a word of a command.
    if (!/^\w[\w-]*$/.test(name) || posix.join(path, '.').startsWith('..')) continue;
    if (await files.exists(path))
      targets.push({ name, tool: toolOf(await startOfFile(files, path)) });
  }
  return targets;
}

function toolOf(source: string): BenchTool | undefined {
  return TOOLS.find(([, names]) => names.test(source))?.[0];
}
