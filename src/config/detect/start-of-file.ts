/** The beginning of a source file: that is where imports and attributes stand. */
import type { FileSystem } from '../../model/ports.js';

const ENOUGH_BYTES = 256 * 1024;

export async function startOfFile(files: FileSystem, path: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of files.read(path)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > ENOUGH_BYTES) break;
  }
  return text;
}
