/** What a configure preset and the build preset on it come to, as far as that can be told without running CMake. */
import { type Table, tableOf, textsOf } from '../read-manifest.js';
import type { Presets } from './presets-file.js';

export interface PresetBuild {
  /** Name of the configure preset. */
  readonly configure: string;
  /** `Debug`; undefined where the preset leaves it to its generator, which has but one. */
  readonly configuration: string | undefined;
  /** Configurations have folders of their own. */
  readonly isMultiConfig: boolean;
  readonly targets: readonly string[];
  /** Compiler flags that it sets, which ours are appended to; undefined where CMake alone can tell them. */
  readonly flags: Readonly<Record<Language, string | undefined>>;
  /** GCC, as far as can be told: gcovr understands what it writes. */
  readonly isGcc: boolean;
  /** What the build gets of the environment. */
  readonly env: Readonly<Record<string, string>>;
}

type Language = 'C' | 'CXX';

/** It becomes a word of a command. */
export const SAFE_NAME = /^\w[\w.+-]*$/;
const SAFE_FLAGS = /^[\w\s=+,./:-]*$/;
const MULTI_CONFIG = /Visual Studio|Xcode|Multi-Config/;
const GCC = /(?:^|[\\/])(?:[\w.-]*-)?(?:gcc|g\+\+|cc|c\+\+)(?:-[\d.]+)?$/;
/** Toolchains that take the compiler that is there. */
const SAME_COMPILER = /(?:vcpkg|conan_toolchain)\.cmake$/;

/** @param os as Node.js names it. */
export function buildOf(
  { configure, build }: Presets,
  name: string,
  buildName: string | undefined,
  os: string,
): PresetBuild {
  const preset = configure.get(name) ?? {};
  const built = build.get(buildName ?? '') ?? {};
  const variables = tableOf(preset.cacheVariables);
  const isMultiConfig =
    textOf(preset.generator) === undefined
      ? os === 'win32'
      : MULTI_CONFIG.test(String(preset.generator));
  const fallback = isMultiConfig ? 'Debug' : undefined;
  return {
    configure: name,
    configuration: safe(built.configuration) ?? fallback,
    isMultiConfig,
    targets: (typeof built.targets === 'string' ? [built.targets] : textsOf(built.targets)).filter(
      (target) => SAFE_NAME.test(target),
    ),
    flags: { C: flagsOf(variables.CMAKE_C_FLAGS), CXX: flagsOf(variables.CMAKE_CXX_FLAGS) },
    isGcc: isGcc(preset, variables),
    env: plainEnvironment({ ...tableOf(preset.environment), ...tableOf(built.environment) }),
  };
}

function isGcc(preset: Table, variables: Table): boolean {
  const { CC, CXX } = tableOf(preset.environment);
  const { CMAKE_C_COMPILER, CMAKE_CXX_COMPILER, CMAKE_TOOLCHAIN_FILE } = variables;
  const compilers = [CC, CXX, ...[CMAKE_C_COMPILER, CMAKE_CXX_COMPILER].map(variableText)];
  const toolchain = textOf(preset.toolchainFile) ?? variableText(CMAKE_TOOLCHAIN_FILE);
  const isOwn = toolchain !== undefined && !SAME_COMPILER.test(toolchain);
  return !isOwn && compilers.every((one) => typeof one !== 'string' || GCC.test(one));
}

function flagsOf(variable: unknown): string | undefined {
  const value = variableText(variable) ?? '';
  return SAFE_FLAGS.test(value) ? value.trim() : undefined;
}

/** Written plainly, or with its type. */
function variableText(variable: unknown): string | undefined {
  return textOf(variable) ?? textOf(tableOf(variable).value);
}

/** Without what CMake would have to expand. */
function plainEnvironment(environment: Table): Readonly<Record<string, string>> {
  const plain = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      /^[A-Za-z_]\w*$/.test(entry[0]) && typeof entry[1] === 'string' && !/\$\w*\{/.test(entry[1]),
  );
  return Object.fromEntries(plain);
}

export const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

function safe(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && SAFE_NAME.test(text) ? text : undefined;
}
