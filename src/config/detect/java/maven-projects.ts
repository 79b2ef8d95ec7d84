/** Finds the Maven builds of a tree. https://maven.apache.org/guides/introduction/introduction-to-the-pom.html */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { isOutside, isWithin, topmost } from '../folders.js';

export interface MavenBuild {
  /** Of the topmost pom.xml; modules lie below. */
  readonly directory: string;
  readonly hasTests: boolean;
  /** A pom of the build names the plugin, by its artifact. */
  readonly plugins: ReadonlySet<string>;
  readonly hasWrapper: boolean;
  /** The module whose jar runs its benchmarks; undefined where none uses JMH. */
  readonly jmh: JmhModule | undefined;
}

export interface JmhModule {
  /** Below the directory of the build, `.` for itself. */
  readonly module: string;
  /** Below the directory of the build; undefined where no plugin makes a jar that runs by itself. */
  readonly jar: string | undefined;
}

const MAX_BUILDS = 50;
/** What a build copies, and what tests only read, is no build of its own. */
const NOT_OWN = new Set(['target', 'build', 'node_modules', 'resources']);
const TESTS = ['**/src/test/**/*.{java,kt,groovy,scala}'];

/** Topmost builds by directory: a pom.xml below another one is a module of it, or its business. */
export async function findMavenBuilds(
  files: FileSystem,
  folder: string,
): Promise<readonly MavenBuild[]> {
  const all = await files.glob(['**/pom.xml'], folder);
  const poms = all.filter((path) => isOutside(path, folder, NOT_OWN));
  const top = topmost(poms.map((path) => posix.dirname(path)));
  const builds: MavenBuild[] = [];
  for (const directory of top.slice(0, MAX_BUILDS)) {
    const own = poms.filter((path) => isWithin(path, directory));
    builds.push(await describe(files, directory, own));
  }
  return builds;
}

async function describe(
  files: FileSystem,
  directory: string,
  poms: readonly string[],
): Promise<MavenBuild> {
  const texts = new Map<string, string>();
  for (const path of poms) texts.set(path, withoutComments((await files.readText(path)) ?? ''));
  const plugins = new Set([...texts.values()].flatMap(artifactsOf));
  const jmh = [...texts].find(([, text]) => artifactsOf(text).includes('jmh-core'));
  const tests = await files.glob(TESTS, directory);
  return {
    directory,
    hasTests: tests.length > 0,
    plugins,
    hasWrapper: (await files.glob(['mvnw', 'mvnw.cmd'], directory)).length > 0,
    jmh: jmh && jmhModule(posix.relative(directory, posix.dirname(jmh[0])) || '.', jmh[1]),
  };
}

/** The archetype of JMH packs all into one jar by the shade plugin. https://github.com/openjdk/jmh#preferred-usage-command-line */
function jmhModule(module: string, pom: string): JmhModule {
  const name = /<finalName>\s*([\w.-]+)\s*<\/finalName>/.exec(pom)?.[1];
  // It becomes a word of a command.
  const isPlain = /^[\w.][\w./-]*$/.test(module);
  const packs = artifactsOf(pom).includes('maven-shade-plugin');
  const jar =
    packs && isPlain && name !== undefined
      ? posix.join(module, 'target', `${name}.jar`)
      : undefined;
  return { module, jar };
}

function artifactsOf(pom: string): readonly string[] {
  return [...pom.matchAll(/<artifactId>\s*([\w.-]+)\s*<\/artifactId>/g)].map(([, id = '']) => id);
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, '');
}
