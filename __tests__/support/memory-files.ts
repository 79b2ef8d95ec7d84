/** A FileSystem over a map of paths to texts. */
import picomatch from 'picomatch';
import type { FileSystem } from '../../src/model/ports.js';
import { ProblemError } from '../../src/model/problem.js';

export class MemoryFiles implements FileSystem {
  readonly root: string;
  readonly texts: Map<string, string>;

  constructor(texts: Readonly<Record<string, string>> = {}, root = '/project') {
    this.root = root;
    this.texts = new Map(Object.entries(texts));
  }

  async *read(path: string): AsyncIterable<Uint8Array> {
    yield new TextEncoder().encode(this.texts.get(path) ?? '');
  }

  async readText(path: string, limitBytes = 1_048_576): Promise<string | undefined> {
    const text = this.texts.get(path);
    if (text !== undefined && text.length > limitBytes) {
      throw new ProblemError([{ code: 'file-too-large', severity: 'error', message: path }]);
    }
    return text;
  }

  async exists(path: string): Promise<boolean> {
    return this.texts.has(path);
  }

  async modifiedAt(path: string): Promise<number | undefined> {
    return this.texts.has(path) ? 0 : undefined;
  }

  async glob(patterns: readonly string[]): Promise<readonly string[]> {
    const matches = picomatch([...patterns]);
    return [...this.texts.keys()].filter((path) => matches(path)).sort((a, b) => (a < b ? -1 : 1));
  }

  async writeText(path: string, text: string): Promise<void> {
    this.texts.set(path, text);
  }
}
