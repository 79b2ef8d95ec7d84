/**
 * Java, Kotlin, Scala and C#: a benchmark is a method, named with its class, which its file is called after.
 * https://github.com/openjdk/jmh
 */
import { posix } from 'node:path';
import type { BenchmarkSyntax } from './syntax.js';

/** `com.example.ReaderBenchmark.read`, before parameters. */
const QUALIFIED = /^(?:[\w$]+\.){0,40}([A-Z][\w$]*)\.([\w$]+)(?=$|[^\w$.])/;
const METHOD = /\b(?:public|internal|fun|def)\b[^=;("]{0,300}?\b([\w$]+)\s*\(/;

export const jvm: BenchmarkSyntax = {
  id: 'jvm',
  files: (benchmarks) => {
    const classes = benchmarks.flatMap(({ name }) => QUALIFIED.exec(name)?.[1] ?? []);
    return [...new Set(classes)].map((name) => `**/${name}.{java,kt,scala,cs}`);
  },
  defined(line, path) {
    const method = METHOD.exec(line)?.[1];
    if (method === undefined) return [];
    return [`${posix.basename(path, posix.extname(path))}.${method}`];
  },
  spellings({ name }) {
    const [, type, method] = QUALIFIED.exec(name) ?? [];
    return type === undefined ? [] : [`${type}.${method}`];
  },
  likeness:
    async () =>
    (path, { name }) => {
      const folders = posix.dirname(path).split('/').reverse();
      const packages =
        name
          .split(/[^\w$.]/, 1)[0]
          ?.split('.')
          .slice(0, -2)
          .reverse() ?? [];
      const different = packages.findIndex((element, i) => element !== folders[i]);
      return different < 0 ? packages.length : different;
    },
};
