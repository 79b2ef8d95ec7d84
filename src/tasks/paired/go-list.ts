/** What `go list -e -json` says of packages: where they are, or that they are not there. */

export interface GoPackage {
  readonly importPath: string;
  /** Absolute. */
  readonly directory: string;
}

/** By the name that was asked for; packages that this tree does not have are left out. */
export function readGoList(
  stdout: string,
  wanted: readonly string[],
): ReadonlyMap<string, GoPackage> {
  const found = new Map<string, GoPackage>();
  // Objects follow each other without a comma; a closing brace at the start of a line ends one.
  for (const text of stdout.split(/^(?=\{)/m)) {
    const one = readObject(text);
    if (one !== undefined && wanted.includes(one.importPath)) found.set(one.importPath, one);
  }
  return found;
}

function readObject(text: string): GoPackage | undefined {
  if (text.trim() === '') return undefined;
  const value: unknown = JSON.parse(text);
  const of = (key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const [importPath, directory, name] = [of('ImportPath'), of('Dir'), of('Name')];
  const isThere = typeof directory === 'string' && directory !== '' && typeof name === 'string';
  return typeof importPath === 'string' && isThere ? { importPath, directory } : undefined;
}
