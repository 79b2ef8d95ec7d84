/** What to run for one Go module: its tests and benchmarks, and the checks that need no configuration. */
import { WORK_FOLDER, type Yield } from '../../../model/task.js';
import type { DetectOptions, TaskDraft } from '../toolchain.js';
import type { GoModule } from './modules.js';
import type { GoEnvironment } from './race.js';

export interface GoMachine {
  /** Undefined where Go is missing: the tasks then fail, and say so. */
  readonly go: GoEnvironment | undefined;
  /** Why tests run without `-race`. */
  readonly noRace: string | undefined;
  readonly isWindows: boolean;
}

const COVERAGE_FILE = `${WORK_FOLDER}/coverage.out`;
const COVERAGE: Yield = {
  kind: 'coverage',
  format: 'go-coverprofile',
  file: COVERAGE_FILE,
};
/** `go mod tidy -diff`: https://go.dev/doc/go1.23#go-command */
const TIDY_DIFF_MINOR = 23;

/** In the order in which they are best read; `options` asks for more than every module gets. */
export function goTasks(
  module: GoModule,
  machine: GoMachine,
  options: DetectOptions['go'],
): readonly TaskDraft[] {
  const platforms = module.hasPackages ? (options?.platforms ?? []) : [];
  const tasks = [
    ...(module.hasTests ? [testTask(module, machine)] : []),
    ...(module.hasBenchmarks ? [benchTask(module)] : []),
    ...checkTasks(module, machine),
    ...(options?.generate ? [generateTask()] : []),
    ...platforms.map((platform) => platformTask(platform, module, machine)),
  ];
  if (module.workspace !== 'apart') return tasks;
  return tasks.map((task) => ({ ...task, env: { ...task.env, GOWORK: 'off' } }));
}

function testTask({ hasCode }: GoModule, { noRace }: GoMachine): TaskDraft {
  const race = noRace === undefined ? ['-race'] : [];
  const coverage = hasCode ? [`-coverprofile=${COVERAGE_FILE}`, '-covermode=atomic'] : [];
  return {
    name: 'test',
    command: { argv: ['go', 'test', ...race, '-json', ...coverage, './...'] },
    yields: [{ kind: 'tests', format: 'go-test-json' }, ...(hasCode ? [COVERAGE] : [])],
    ...(noRace === undefined ? {} : { notices: [`Tests run without -race: ${noRace}.`] }),
  };
}

/** Never with the race detector or coverage: both slow code down, and not evenly. */
function benchTask({ hasTests }: GoModule): TaskDraft {
  const how = ['-benchmem', '-count=10', '-benchtime=100ms', '-timeout=30m'];
  return {
    name: 'bench',
    command: { argv: ['go', 'test', '-run=^$', '-bench=.', ...how, './...'] },
    yields: [{ kind: 'benchmarks', format: 'go-bench' }],
    needs: hasTests ? ['test'] : [],
    exclusive: true,
  };
}

function checkTasks(module: GoModule, machine: GoMachine): readonly TaskDraft[] {
  const canTidy = (machine.go?.minor ?? TIDY_DIFF_MINOR) >= TIDY_DIFF_MINOR;
  return [
    // Not -l: the diff tells the line, and is the fix itself.
    {
      name: 'gofmt',
      command: { argv: ['gofmt', '-d', ...module.formatted] },
      yields: [{ kind: 'diagnostics', format: 'unified-diff' }],
      action: 'degrade',
      fix: { argv: ['gofmt', '-w', ...module.formatted] },
    },
    ...(module.hasPackages ? [vetTask(), buildTask('build', module, machine)] : []),
    ...(module.canVerify
      ? [{ name: 'mod-verify', command: { argv: ['go', 'mod', 'verify'] }, yields: [] }]
      : []),
    ...(canTidy && !module.leansOnWorkspace ? [tidyTask()] : []),
  ];
}

/** Vet and the compiler write to standard error. */
function vetTask(): TaskDraft {
  return {
    name: 'vet',
    command: { shell: 'go vet ./... 2>&1' },
    yields: [{ kind: 'diagnostics', format: 'file-line' }],
  };
}

function buildTask(name: string, module: GoModule, { isWindows }: GoMachine): TaskDraft {
  // With a vendor folder `readonly` would fetch from the network what lies there.
  const mode = module.isVendored ? 'vendor' : 'readonly';
  const nowhere = isWindows ? 'NUL' : '/dev/null';
  return {
    name,
    command: { shell: `go build -mod=${mode} -o ${nowhere} ./... 2>&1` },
    yields: [{ kind: 'diagnostics', format: 'file-line' }],
  };
}

function tidyTask(): TaskDraft {
  return {
    name: 'mod-tidy',
    command: { argv: ['go', 'mod', 'tidy', '-diff'] },
    yields: [{ kind: 'diagnostics', format: 'unified-diff' }],
    action: 'degrade',
    fix: { argv: ['go', 'mod', 'tidy'] },
  };
}

/** Alone, since it writes to the files that the others read. */
function generateTask(): TaskDraft {
  return {
    name: 'generate',
    command: { shell: 'go generate ./... && git diff --no-color --no-ext-diff --exit-code -- .' },
    yields: [{ kind: 'diagnostics', format: 'unified-diff' }],
    exclusive: true,
    fix: { argv: ['go', 'generate', './...'] },
  };
}

/** Without cgo: a C compiler for another platform is hardly ever there. */
function platformTask(platform: string, module: GoModule, machine: GoMachine): TaskDraft {
  const [GOOS = '', GOARCH = ''] = platform.split('/');
  const task = buildTask(`build-${GOOS}-${GOARCH}`, module, machine);
  return { ...task, env: { GOOS, GOARCH, CGO_ENABLED: '0' } };
}
