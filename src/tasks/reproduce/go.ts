/** https://pkg.go.dev/cmd/go#hdr-Testing_flags */
import { calledIn, keep, literal, type Reproducer } from './reproducer.js';

const CHOOSES_HOW = /^--?(?:race|short|msan|asan|tags=.+|mod=.+|vet=.+|ldflags=.+|gcflags=.+)$/;
const VALUED = /^--?tags$/;
/** What `go test` runs by `-run`; benchmarks and whole packages have other ways. */
const RUNS = /^(?:Test|Example|Fuzz)/;

export const go: Reproducer = (failed) => {
  const { suite, name } = failed.failure;
  const called = calledIn(failed, /^go$/, /^test$/) ?? calledIn(failed, /^gotestsum$/);
  const isGo = failed.run.format.startsWith('go-');
  if ((!isGo && called === undefined) || !/^[\w.~][\w./~+-]*$/.test(suite)) return undefined;
  const kept = keep(called?.options ?? [], CHOOSES_HOW, VALUED);
  if (name === '' && isGo) return ['go', 'test', suite, '-count=1', ...kept];
  if (!RUNS.test(name)) return undefined;
  return ['go', 'test', suite, '-run', runPattern(name), '-count=1', ...kept];
};

/** Each level anchored, as Go matches them one by one. */
function runPattern(name: string): string {
  return name
    .split('/')
    .map((level) => `^${literal(level)}$`)
    .join('/');
}
