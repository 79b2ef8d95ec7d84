/**
 * Runs a repository's own workflows with act, in host mode: the workflow file as it is shipped, the
 * action from this tree's dist/, and act's cache server as the baseline store.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActLog, type WorkflowResult } from './act-log.js';
import { PROJECT, type Repository, temporaryFolder } from './repository.js';

/** What the workflow names → a folder that stands in for it. */
const SETUP_GO = 'actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e';
const TOLLGATE = 'tollgate/tollgate@v0';
/** act's artifact server does not know the client of these actions: their stand-ins copy folders. */
const UPLOAD = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f';
const DOWNLOAD = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c';
const copying = (command: string) => `name: artifact
inputs: { path: { required: true }, pattern: { required: false }, name: { required: false } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { FOLDER: "\${{ inputs.path }}", NAME: "\${{ inputs.name }}" }
      run: ${command}
`;

export interface Runner {
  /** Folder of the cache server: survives from one run to the next. */
  readonly cache: string;
  /** `path` is searched for programs before all others. */
  push(repository: Repository, path?: string): Promise<WorkflowResult>;
  pullRequest(repository: Repository): Promise<WorkflowResult>;
  /** What follows a run that has ended, with its artifacts in a folder and GitHub's API at a server of the test's. */
  workflowRun(repository: Repository, after: FinishedRun): Promise<WorkflowResult>;
  dispose(): void;
}

interface FinishedRun {
  /** The event's `workflow_run`. */
  readonly run: object;
  readonly artifacts: string;
  readonly apiUrl: string;
}

/** A runner with an empty cache. */
export function createRunner(): Runner {
  const root = temporaryFolder();
  const cache = join(root, 'cache');
  mkdirSync(cache);
  const actions = layOutActions(join(root, 'actions'));
  let runs = 0;
  const run = (
    repository: Repository,
    event: string,
    payload: object,
    more: Pick<ActRequest, 'path' | 'env'> = {},
  ): Promise<WorkflowResult> => {
    runs += 1;
    const scratch = join(root, `run-${runs}`);
    mkdirSync(join(scratch, 'artifacts'), { recursive: true });
    writeFileSync(join(scratch, 'event.json'), JSON.stringify(payload));
    return runAct({
      env: { TEST_ARTIFACTS: join(scratch, 'artifacts') },
      repository,
      event,
      scratch,
      cache,
      actions,
      runId: 1000 + runs,
      ...more,
    });
  };
  return {
    cache,
    push: (repository, path) =>
      run(repository, 'push', pushPayload(repository), path === undefined ? {} : { path }),
    pullRequest: (repository) => run(repository, 'pull_request', pullRequestPayload(repository)),
    workflowRun: (repository, { run: workflow_run, artifacts, apiUrl }) =>
      run(
        repository,
        'workflow_run',
        { action: 'completed', workflow_run, repository: REPOSITORY },
        { env: { GITHUB_API_URL: apiUrl, TEST_ARTIFACTS: artifacts } },
      ),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The action as a checkout of it would be, and Go from this machine instead of a download. */
function layOutActions(folder: string): readonly string[] {
  const tollgate = join(folder, 'tollgate');
  mkdirSync(tollgate, { recursive: true });
  for (const part of ['action.yml', 'actions', 'dist'])
    cpSync(join(PROJECT, part), join(tollgate, part), { recursive: true });
  const setupGo = join(folder, 'setup-go');
  mkdirSync(setupGo);
  writeFileSync(
    join(setupGo, 'action.yml'),
    'name: setup-go\nruns: { using: composite, steps: [{ run: go version, shell: bash }] }\n',
  );
  const commands = {
    [UPLOAD]: 'mkdir -p "$TEST_ARTIFACTS/$NAME" && cp -r "$FOLDER/." "$TEST_ARTIFACTS/$NAME"',
    [DOWNLOAD]: 'mkdir -p "$FOLDER" && cp -r "$TEST_ARTIFACTS/." "$FOLDER"',
  };
  const standIns = Object.entries(commands).map(([action, command], i) => {
    const path = join(folder, `artifact-${i}`);
    mkdirSync(path);
    writeFileSync(join(path, 'action.yml'), copying(command));
    return `${action}=${path}`;
  });
  return [`${SETUP_GO}=${setupGo}`, `${TOLLGATE}=${tollgate}`, ...standIns];
}

interface ActRequest {
  readonly repository: Repository;
  readonly event: string;
  readonly scratch: string;
  readonly cache: string;
  readonly actions: readonly string[];
  readonly runId: number;
  readonly path?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function runAct(request: ActRequest): Promise<WorkflowResult> {
  const { repository, event, scratch, cache, actions, runId, path, env = {} } = request;
  const args = [
    event,
    '--json',
    '--platform=ubuntu-latest=-self-hosted',
    `--eventpath=${join(scratch, 'event.json')}`,
    `--cache-server-path=${cache}`,
    '--cache-server-addr=127.0.0.1',
    '--action-offline-mode',
    `--action-cache-path=${join(scratch, 'actions')}`,
    `--env=GITHUB_RUN_ID=${runId}`,
    '--env=ACTIONS_RUNTIME_TOKEN=act-needs-no-token',
    ...Object.entries(env).map(([name, value]) => `--env=${name}=${value}`),
    ...('GITHUB_API_URL' in env ? ['--secret=GITHUB_TOKEN=t0ken'] : []),
    ...actions.map((action) => `--local-repository=${action}`),
  ];
  return new Promise((done, fail) => {
    const child = spawn('act', args, {
      cwd: repository.root,
      env: {
        ...process.env,
        ...(path === undefined ? {} : { PATH: `${path}:${process.env.PATH}` }),
      },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', (cause) =>
      fail(new Error('act could not be started: .ci/run installs it', { cause })),
    );
    child.on('close', () => {
      rmSync(scratch, { recursive: true, force: true });
      done(readActLog(output));
    });
  });
}

const REPOSITORY = {
  full_name: 'example/quotes',
  name: 'quotes',
  default_branch: 'main',
  owner: { login: 'example' },
};

function pushPayload(repository: Repository): object {
  const after = repository.git('rev-parse', 'HEAD');
  const [before] = repository.git('rev-list', '--max-count=1', '--skip=1', 'HEAD').split('\n');
  return {
    ref: 'refs/heads/main',
    before: before === '' ? '0'.repeat(40) : before,
    after,
    repository: REPOSITORY,
  };
}

function pullRequestPayload(repository: Repository): object {
  const ref = repository.git('branch', '--show-current');
  return {
    action: 'synchronize',
    number: 7,
    repository: REPOSITORY,
    pull_request: {
      number: 7,
      base: { ref: 'main', sha: repository.git('rev-parse', 'main'), repo: REPOSITORY },
      head: { ref, sha: repository.git('rev-parse', 'HEAD'), repo: REPOSITORY },
    },
  };
}
