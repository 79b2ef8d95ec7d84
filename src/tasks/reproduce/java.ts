/** Maven's Surefire and Gradle choose by class and method; a method with parameters runs with all of them. */
import { calledIn, type Failed, fromDirectory, type Reproducer } from './reproducer.js';

/** Where the source of a class lies. */
interface Source {
  /** Folder of its module, from the working directory; empty for that itself. */
  readonly module: string;
  /** `test` of `src/test/java`. */
  readonly set: string;
}

/** https://maven.apache.org/surefire/maven-surefire-plugin/examples/single-test.html */
export const maven: Reproducer = (failed) => {
  const called = calledIn(failed, /(?:^|\/)mvnw?$/);
  const chosen = called && chosenBy(failed);
  // Failsafe runs them after a package was built, and has other options.
  if (
    called === undefined ||
    chosen === undefined ||
    /(?:^|\.)IT\w*$|IT(?:Case)?$/.test(chosen.type)
  )
    return undefined;
  const { type, method, source } = chosen;
  const module =
    source === undefined || source.module === ''
      ? []
      : ['-pl', source.module, '-am', '-Dsurefire.failIfNoSpecifiedTests=false'];
  const test = method === undefined ? type : `${type}#${method}`;
  return [...called.program, ...module, `-Dtest=${test}`, 'test'];
};

/** https://docs.gradle.org/current/userguide/java_testing.html#test_filtering */
export const gradle: Reproducer = (failed) => {
  const called = calledIn(failed, /(?:^|\/)gradlew?$/);
  const chosen = called && chosenBy(failed);
  if (called === undefined || chosen?.source === undefined) return undefined;
  const { type, method, source } = chosen;
  const task = [...source.module.split('/').filter((part) => part !== ''), source.set].join(':');
  const test = method === undefined ? type : `${type}.${method}`;
  return [...called.program, `:${task}`, '--tests', test];
};

function chosenBy(failed: Failed) {
  const { suite: type, name } = failed.failure;
  if (!/^[\p{L}_$][\p{L}\d_$]*(?:\.[\p{L}_$][\p{L}\d_$]*)*$/u.test(type)) return undefined;
  // `adds()`, `adds(int)[2]`, `[1] 2 + 2`
  const [, method] = /^([\p{L}_$][\p{L}\d_$]*)(?:$|[([{])/u.exec(name) ?? [];
  return { type, method, source: sourceOf(type, failed) };
}

/** Undefined where no file, or more than one, is called as the class. */
function sourceOf(type: string, { directory, files }: Failed): Source | undefined {
  const parts = (type.split('$', 1)[0] ?? '').split('.');
  const found = ['java', 'kt', 'groovy', 'scala'].flatMap((extension) => {
    const end = `/${parts.join('/')}.${extension}`;
    return files
      .named(`${parts.at(-1)}.${extension}`)
      .filter((path) => `/${path}`.endsWith(end))
      .flatMap((path) => fromDirectory(path, directory) ?? []);
  });
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return undefined;
  const [, module = '', set] = /^(?:(.+)\/)?src\/([A-Za-z]\w*)\//.exec(only) ?? [];
  return set === undefined ? undefined : { module, set };
}
