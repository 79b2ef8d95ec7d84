/**
 * C++: functions that a macro registers for Google Benchmark, strings for Catch2 and nanobench.
 * https://github.com/google/benchmark/blob/main/docs/user_guide.md
 */
import { type BenchmarkSyntax, stringsIn } from './syntax.js';

const FUNCTION = /\b(\w+)\s*\(\s*(?:::)?(?:benchmark\s*::\s*)?State\s*&/;
const MACRO = /\bBENCHMARK(?:_TEMPLATE\d?|_CAPTURE)?\s*\(\s*(\w+)/;
const FIXTURE = /\bBENCHMARK(?:_TEMPLATE\d?)?(?:_DEFINE|_REGISTER)?_F\s*\(\s*(\w+)\s*,\s*(\w+)/;
const NAMING = /\bBENCHMARK(?:_ADVANCED)?\s*\(\s*"|\.run\s*\(|RegisterBenchmark\s*\(|->Name\s*\(/;

export const cpp: BenchmarkSyntax = {
  id: 'cpp',
  files: () => ['**/*.{c,cc,cpp,cxx,c++,h,hh,hpp,ipp}'],
  defined(text) {
    const [, fixture, method] = FIXTURE.exec(text) ?? [];
    if (fixture !== undefined) return [`fn ${fixture}/${method}`];
    const defined = FUNCTION.exec(text)?.[1];
    if (defined !== undefined) return [`fn ${defined}`];
    const registered = MACRO.exec(text)?.[1];
    if (registered !== undefined) return [`macro ${registered}`];
    return NAMING.test(text) ? stringsIn(text) : [];
  },
  spellings({ name }) {
    const [first = '', second = ''] = name.split(/[/<(]/);
    return [`fn ${first}/${second}`, `fn ${first}`, `macro ${first}`, `"${name}`, `"${first}`];
  },
};
