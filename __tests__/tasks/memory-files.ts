import type { FileSystem } from '../../src/model/ports.js';

/** Files in memory, found by `*` in their last part; `write` counts up the time of the last change. */
export class MemoryFiles implements FileSystem {
  readonly root = '/repo';
  readonly #files = new Map<string, { readonly text: string; readonly time: number }>();
  #time = 0;

  write(path: string, text: string): void {
    this.#time += 1;
    this.#files.set(path, { text, time: this.#time });
  }

  async *read(path: string): AsyncIterable<Uint8Array> {
    const text = this.#files.get(path)?.text;
    if (text === undefined || text === 'unreadable') throw new Error('input/output error');
    yield new TextEncoder().encode(text);
  }

  async readText(path: string): Promise<string | undefined> {
    return this.#files.get(path)?.text;
  }

  async exists(path: string): Promise<boolean> {
    return this.#files.has(path);
  }

  async modifiedAt(path: string): Promise<number | undefined> {
    return this.#files.get(path)?.time;
  }

  async glob(patterns: readonly string[], under = '.'): Promise<readonly string[]> {
    const prefix = under === '.' ? '' : `${under}/`;
    const matches = (path: string) =>
      patterns.some((pattern) => {
        const [head = '', tail] = `${prefix}${pattern}`.split('*');
        return tail === undefined ? path === head : path.startsWith(head) && path.endsWith(tail);
      });
    return [...this.#files.keys()].filter(matches).sort((a, b) => a.localeCompare(b));
  }

  async writeText(path: string, text: string): Promise<void> {
    this.write(path, text);
  }
}
