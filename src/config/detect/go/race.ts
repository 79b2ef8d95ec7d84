/** Whether `-race` works here, asked before it fails the tests of everybody on another platform. */
import type { Probe } from '../../../model/ports.js';
import { installCommand } from '../install-hint.js';

/** What `go env` says of the platform that it builds for. */
export interface GoEnvironment {
  /** `go1.26.8`. */
  readonly version: string;
  /** 26 for Go 1.26; undefined for a development version. */
  readonly minor?: number;
  readonly os: string;
  readonly arch: string;
  readonly cgo: boolean;
  /** C compiler, maybe with options. */
  readonly compiler: string;
}

/**
 * `RaceDetectorSupported`, with the Go version from which it holds where that is a recent one.
 * https://github.com/golang/go/blob/master/src/internal/platform/supported.go
 */
const RACE_PLATFORMS: Readonly<Record<string, number>> = {
  'linux/amd64': 0,
  'linux/arm64': 0,
  'linux/ppc64le': 0,
  'linux/s390x': 0,
  'linux/loong64': 26,
  'linux/riscv64': 26,
  'darwin/amd64': 0,
  'darwin/arm64': 0,
  'freebsd/amd64': 0,
  'netbsd/amd64': 0,
  'windows/amd64': 0,
};
/** Since then macOS needs no C compiler for it. https://go.dev/doc/go1.20#cgo */
const DARWIN_WITHOUT_CGO = 20;

/** Undefined where Go is missing or answers otherwise than it has ever done. */
export async function readGoEnvironment(probe: Probe): Promise<GoEnvironment | undefined> {
  const names = ['GOVERSION', 'GOOS', 'GOARCH', 'CGO_ENABLED', 'CC'];
  const answer = await probe.version('go', ['env', ...names]);
  if (answer === undefined) return undefined;
  const [version = '', os = '', arch = '', cgo = '', compiler = ''] = answer.split(/\r?\n/);
  if (!/^\w+$/.test(os) || !/^\w+$/.test(arch)) return undefined;
  const minor = /^go1\.(\d+)/.exec(version)?.[1];
  return {
    version: version.replace(/^go/, ''),
    os,
    arch,
    cgo: cgo === '1',
    compiler,
    ...(minor === undefined ? {} : { minor: Number(minor) }),
  };
}

/** Undefined where the race detector works, else one sentence why not, with what to do where something can be done. */
export async function whyNoRace(go: GoEnvironment, probe: Probe): Promise<string | undefined> {
  const platform = `${go.os}/${go.arch}`;
  const since = Object.hasOwn(RACE_PLATFORMS, platform) ? RACE_PLATFORMS[platform] : undefined;
  // A development version is newer than any release that is known here.
  const minor = go.minor ?? Number.POSITIVE_INFINITY;
  if (since === undefined || minor < since)
    return `Go ${go.version} has no race detector for ${platform}`;
  if (go.os === 'darwin' && minor >= DARWIN_WITHOUT_CGO) return undefined;
  const [compiler = ''] = go.compiler.split(/\s+/);
  const found = compiler !== '' && (await probe.version(compiler, ['--version'])) !== undefined;
  if (!found)
    return `the race detector needs a C compiler: ${installCommand('a C compiler', probe.platform.os)}`;
  return go.cgo ? undefined : 'the race detector needs cgo, which CGO_ENABLED=0 turns off';
}
