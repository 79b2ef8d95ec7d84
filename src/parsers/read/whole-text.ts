/** Formats that are one document: the whole text is gathered, bounded, and handed over once. */
import type { Measurement } from '../../model/measurement.js';
import type { Reader } from '../../model/parser.js';
import { Decoder } from './decode.js';
import type { ProblemList } from './problem-list.js';

/** Largest document that is read, in UTF-16 units. */
const LARGEST = 64 << 20;

/** A reader that calls `understand` with the whole text at the end; an empty text too. */
export function wholeTextReader(
  problems: ProblemList,
  understand: (text: string) => readonly Measurement[],
): Reader {
  const decoder = new Decoder();
  const parts: string[] = [];
  let length = 0;
  const take = (text: string) => {
    length += text.length;
    if (length <= LARGEST) parts.push(text);
  };
  return {
    write: (chunk) => take(decoder.write(chunk)),
    end() {
      take(decoder.end());
      if (decoder.invalidUtf8) {
        problems.warning('input-encoding', 'not valid UTF-8: bytes were replaced by "\ufffd"');
      }
      if (length > LARGEST) {
        problems.error('input-too-large', `larger than ${LARGEST >> 20} Mi characters: not read`);
        return understand('');
      }
      return understand(parts.join(''));
    },
  };
}
