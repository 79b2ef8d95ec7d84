/** Paths below the root, with forward slashes; `.` is the root itself. */

/** `./a//b/` → `a/b`; empty → `.`. */
export function tidyPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '.' : parts.join('/');
}

/** The path or glob `inner`, written from `folder`, as seen from the root. */
export function below(folder: string, inner: string): string {
  return tidyPath(`${folder}/${inner}`);
}

/** Whether `path` is `folder` or in it. */
export function isWithin(folder: string, path: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
