/**
 * Cuts a stream of bytes into lines of text for people. Bounded: of a line without end only the beginning is kept, and
 * of a line that a progress display rewrites with carriage returns only its last state, as a terminal would show it.
 */

/** Longest line that is passed on, in UTF-16 units. */
const LONGEST_LINE = 8192;

export interface LineSplitter {
  write(chunk: Uint8Array): void;
  /** Passes on the last line where it has no end. */
  end(): void;
}

/** Calls `onLine` for every line, without its end, ANSI kept, invalid UTF-8 replaced. */
export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new TextDecoder();
  let pending = '';
  let dropped = 0;
  // Whether the return begins the line anew or belongs to a CRLF, only the next character tells.
  let endsInReturn = false;

  function append(text: string): void {
    let end = text.length;
    while (text[end - 1] === '\r') end--;
    if (end > 0) {
      const lastReturn = text.lastIndexOf('\r', end - 1);
      if (endsInReturn || lastReturn >= 0) clear();
      const kept = text.slice(lastReturn + 1, end).slice(0, LONGEST_LINE - pending.length);
      pending += kept;
      dropped += end - lastReturn - 1 - kept.length;
    }
    endsInReturn ||= end < text.length;
  }

  function clear(): void {
    pending = '';
    dropped = 0;
    endsInReturn = false;
  }

  function flush(): void {
    onLine(dropped > 0 ? `${pending} … (${dropped} more characters)` : pending);
    clear();
  }

  function take(text: string): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      append(text.slice(start, end));
      flush();
      start = end + 1;
    }
    append(text.slice(start));
  }

  return {
    write: (chunk) => take(decoder.decode(chunk, { stream: true })),
    end() {
      take(decoder.decode());
      if (pending !== '') flush();
    },
  };
}
