/**
 * Starts the real git: arguments only, never a shell, in an environment where it neither asks, nor
 * translates, nor takes its repository from elsewhere. Knows no git command; its neighbours do.
 */
import { ProblemError } from '../../model/problem.js';

export interface GitOptions {
  /** Absolute; the repository's root or a directory in it: paths are relative to it. */
  readonly root: string;
  /** Used for fetching only where git's own credentials do not suffice. */
  readonly token?: string;
  /** The one server that the token is for; GITHUB_SERVER_URL or `https://github.com` unless said. */
  readonly serverUrl?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GitProcess {
  readonly root: string;
  readonly hasToken: boolean;
  /** Runs to the end; a nonzero exit is a result. Throws a ProblemError where git will not work here at all. */
  run(args: readonly string[], options?: RunOptions): Promise<GitResult>;
  /** Standard output; throws a ProblemError for a nonzero exit. */
  text(args: readonly string[], options?: RunOptions): Promise<string>;
}

interface RunOptions {
  /** Gets standard output as it comes, which is then not kept. */
  readonly onStdout?: (chunk: Uint8Array) => void;
  readonly withToken?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Exit code of a git that could not be started or followed; git itself never uses it. */
const NOT_RUN = -1;
const STDERR_LIMIT = 64 * 1024;
/** What is kept of standard output; lists of files and one file's text, so far below it. */
const STDOUT_LIMIT_BYTES = 256 * 1024 * 1024;

/** Passed by `-c`: what the machine's configuration says must not change what is read. */
const SETTINGS = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'gc.auto=0',
  'maintenance.auto=false',
  // A stalled transfer ends after a minute: nothing else would end it.
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=60',
].flatMap((setting) => ['-c', setting]);

/** A hook or a caller may have set these for another repository, or to change how diffs look. */
const NEVER_INHERITED = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_DIFF_OPTS',
  'GIT_EXTERNAL_DIFF',
  'GIT_TRACE_CURL',
  'GIT_CURL_VERBOSE',
]);

/** Binds git to one directory. Starts nothing yet. */
export function createGitProcess(options: GitOptions): GitProcess {
  const plain = plainEnvironment(options.env);
  const withToken = { ...plain, ...tokenEnvironment(options, plain) };
  const run: GitProcess['run'] = async (args, request = {}) => {
    const env = { ...(request.withToken ? withToken : plain), ...request.env };
    const result = await start(options.root, args, env, request);
    refuseUnsafe(options.root, result);
    return { ...result, stderr: withoutToken(result.stderr, options.token) };
  };
  return {
    root: options.root,
    hasToken: Object.keys(withToken).length > Object.keys(plain).length,
    run,
    async text(args, request) {
      const result = await run(args, request);
      if (result.exitCode === 0) return result.stdout;
      throw gitFailed(args, result);
    },
  };
}

/** What git said last about why it failed: one line, bounded. */
export function reasonOf(result: GitResult): string {
  const lines = result.stderr.split('\n').map((line) => line.trim());
  const telling = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.find(Boolean);
  return (telling ?? `exit code ${result.exitCode}`).replace(/^(fatal|error): /, '').slice(0, 300);
}

async function start(
  cwd: string,
  args: readonly string[],
  env: Record<string, string>,
  request: RunOptions,
): Promise<GitResult> {
  const { exec } = await import('@actions/exec');
  const out: Buffer[] = [];
  let bytes = 0;
  let stderr = '';
  try {
    const exitCode = await exec('git', [...SETTINGS, ...args], {
      cwd,
      env,
      silent: true,
      ignoreReturnCode: true,
      listeners: {
        stdout:
          request.onStdout ??
          ((chunk) => {
            bytes += chunk.length;
            if (bytes <= STDOUT_LIMIT_BYTES) out.push(chunk);
          }),
        stderr: (chunk) => {
          if (stderr.length < STDERR_LIMIT) stderr += chunk.toString('utf8');
        },
      },
    });
    if (bytes > STDOUT_LIMIT_BYTES)
      throw new Error(`it wrote more than ${STDOUT_LIMIT_BYTES} bytes`);
    return { exitCode, stdout: Buffer.concat(out).toString('utf8'), stderr };
  } catch (error) {
    // The toolkit throws where the program or the directory is not there.
    const reason = error instanceof Error ? error.message : String(error);
    return { exitCode: NOT_RUN, stdout: '', stderr: `fatal: git did not run: ${reason}` };
  }
}

function plainEnvironment(env: GitOptions['env']): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !NEVER_INHERITED.has(name)) kept[name] = value;
  }
  return {
    ...kept,
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

/**
 * The token as configuration in the environment: visible neither in the arguments nor in `.git/config`, and sent
 * to its own server alone. The empty value first drops credentials that are there but did not work.
 * https://git-scm.com/docs/git-config#ENVIRONMENT
 */
function tokenEnvironment(
  { token, ...options }: GitOptions,
  env: Record<string, string>,
): Record<string, string> {
  const serverUrl = options.serverUrl ?? (env.GITHUB_SERVER_URL || 'https://github.com');
  if (!token || !/^https?:\/\/[^\s/]+/.test(serverUrl)) return {};
  const count = Number(env.GIT_CONFIG_COUNT) || 0;
  const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`;
  return {
    GIT_CONFIG_COUNT: String(count + 2),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: '',
    [`GIT_CONFIG_KEY_${count + 1}`]: key,
    [`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basicCredentials(token)}`,
  };
}

function basicCredentials(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

function withoutToken(text: string, token: string | undefined): string {
  if (!token) return text;
  return text.replaceAll(token, '***').replaceAll(basicCredentials(token), '***');
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory */
function refuseUnsafe(root: string, result: GitResult): void {
  if (result.exitCode === 0 || !result.stderr.includes('detected dubious ownership')) return;
  const message = `git refuses to read '${root}', which belongs to another user`;
  const hint = `If you trust it: git config --global --add safe.directory '${root}'`;
  throw new ProblemError([{ code: 'git-unsafe-directory', severity: 'error', message, hint }]);
}

/** The problem that a failed git is. */
export function gitFailed(args: readonly string[], result: GitResult): ProblemError {
  const message = `git ${args[0] ?? ''} failed: ${reasonOf(result)}`;
  const hint = 'Run it by hand in the repository to see all that it says.';
  return new ProblemError([{ code: 'git-failed', severity: 'error', message, hint }]);
}
