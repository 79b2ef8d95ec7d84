/** Python: functions, named with their file (pytest-benchmark) or their module (asv). https://docs.pytest.org/en/stable/how-to/usage.html */
import { type BenchmarkSyntax, isSamePath } from './syntax.js';

const FUNCTION = /^\s*(?:async\s+)?def\s+(\w+)\s*\(/;
/** `tests/test_a.py::TestA::test_b[1-x]` */
const NODE_ID = /^([^[\]]{1,500}?\.py)::(?:\w+::){0,20}(\w+)(?=\[|$)/;
/** `benchmarks.module.Class.time_it(10)`: https://asv.readthedocs.io/en/stable/writing_benchmarks.html */
const ASV = /^([\w.]{0,500}?)\.?((?:time|timeraw|mem|peakmem|track)_\w+)(?=\(|$)/;

export const python: BenchmarkSyntax = {
  id: 'python',
  files(benchmarks) {
    const some = benchmarks.some((benchmark) => python.spellings(benchmark).length > 0);
    return some ? ['**/*.py'] : [];
  },
  defined: (line) => FUNCTION.exec(line)?.slice(1, 2) ?? [],
  spellings({ name }) {
    const found = NODE_ID.exec(name)?.[2] ?? ASV.exec(name)?.[2];
    return found === undefined ? [] : [found];
  },
  likeness:
    async () =>
    (path, { name }) => {
      const file = NODE_ID.exec(name)?.[1];
      if (file !== undefined) return isSamePath(path, file) ? 1 : -1;
      const module = path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
      const qualified = ASV.exec(name)?.[1] ?? '';
      // The folder of the benchmarks itself is not part of their names.
      return parents(qualified).some((part) => module === part || module.endsWith(`.${part}`))
        ? 1
        : 0;
    },
};

/** `a.b.C`: itself, `a.b` and `a`. */
function parents(qualified: string): readonly string[] {
  const parts = qualified.split('.').filter((part) => part !== '');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'));
}
