/** Leaves in the coverage of changed files only lines that hold code, where the format cannot tell them apart. */
import type { Change } from '../model/change.js';
import type { Coverage, FileCoverage } from '../model/measurement.js';
import type { FileSystem } from '../model/ports.js';
import { goCodeLines } from '../places/go-code-lines.js';

/** Only lines are filtered; the ratios stay as the tool counts them. Reads the changed Go files, of 1 MiB at most. */
export async function keepExecutableLines(
  coverage: Coverage,
  change: Change,
  files: FileSystem,
): Promise<Coverage> {
  const changed = new Set(change.files.map(({ path }) => path));
  const filtered = await Promise.all(
    coverage.files.map((file) =>
      changed.has(file.path) && file.path.endsWith('.go') ? withCodeOnly(file, files) : file,
    ),
  );
  return { ...coverage, files: filtered };
}

async function withCodeOnly(file: FileCoverage, files: FileSystem): Promise<FileCoverage> {
  const source = await files.readText(file.path);
  if (source === undefined) return file;
  const code = goCodeLines(source);
  return {
    ...file,
    coveredLines: file.coveredLines.filter((line) => code.has(line)),
    missedLines: file.missedLines.filter((line) => code.has(line)),
  };
}
