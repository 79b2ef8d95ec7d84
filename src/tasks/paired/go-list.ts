/** What `go list -e -json` says of packages: where they are, or that they are not there. */

export interface GoPackage {
  readonly importPath: string;
  /** Absolute. */
  readonly directory: string;
}

/**
 * By the name that was asked for; packages that this tree does not have are left out. Undefined where it cannot be read:
 * not the same as a tree without packages.
 */
export function readGoList(
  stdout: string,
  wanted: readonly string[],
): ReadonlyMap<string, GoPackage> | undefined {
  const found = new Map<string, GoPackage>();
  // Objects follow each other without a comma; a closing brace at the start of a line ends one.
  for (const text of stdout.split(/^(?=\{)/m)) {
    if (text.trim() === '') continue;
    const value = parseObject(text);
    if (value === undefined) return undefined;
    const one = packageOf(value);
    if (one !== undefined && wanted.includes(one.importPath)) found.set(one.importPath, one);
  }
  return found;
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function packageOf(value: object): GoPackage | undefined {
  const of = (key: string): unknown => Reflect.get(value, key);
  const [importPath, directory] = [of('ImportPath'), of('Dir')];
  const isThere = typeof of('Name') === 'string' || isBrokenAt(of('Error'));
  return typeof importPath === 'string' && typeof directory === 'string' && directory && isThere
    ? { importPath, directory }
    : undefined;
}

/** Where not even the package's name can be read it is there all the same: building it says what is wrong. */
function isBrokenAt(error: unknown): boolean {
  const at: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'Pos') : undefined;
  return typeof at === 'string' && at !== '';
}
