/**
 * XML from outside, streamed: well-formed or an error with its place. Document types are passed over, entities but the
 * five of XML and characters by number do not exist, so nothing is fetched and nothing expands.
 */
import sax from 'sax';
import type { Measurement } from '../../model/measurement.js';
import type { Reader } from '../../model/parser.js';
import { Decoder } from './decode.js';
import { owned } from './lines.js';
import { type ProblemList, quote } from './problem-list.js';
import { noteEmpty } from './unread.js';
import { cleanAttribute, cleanText, forbiddenIn, isForbiddenNumber } from './xml-characters.js';

const DEEPEST = 200;
/** Bytes in which an XML declaration ends. */
const DECLARATION = 200;
/** Longest attribute, name or comment, in UTF-16 units; text is handed over in pieces and knows no limit. */
const LONGEST_TOKEN = 16 << 20;

/** A start tag. */
export interface XmlTag {
  /** Without its namespace's prefix. */
  readonly name: string;
  /** Line of the input, from 1. */
  readonly line: number;
  /** Value of an attribute; undefined where there is none. */
  get(attribute: string): string | undefined;
}

export interface XmlFormat {
  /** What the problem about an empty input says that was expected. */
  readonly expected: string;
  /** `parents`: names of the elements around it, outermost first. */
  open(tag: XmlTag, parents: readonly string[]): void;
  /** A piece of text or CDATA directly in the innermost open element. */
  text?(piece: string): void;
  /** Within the outermost element. */
  comment?(text: string): void;
  /** Not called for elements that are still open where the input ends or is no XML any more. */
  close(name: string, parents: readonly string[]): void;
  /** `blank`: nothing but white space was there, which has been noted. */
  end(blank: boolean): readonly Measurement[];
}

/** A reader that hands elements to a format as they come; several files are several documents. */
export function xmlReader(problems: ProblemList, format: XmlFormat): Reader {
  let document = new XmlDocument(problems, format);
  let blank = true;
  let isFirst = true;
  const finish = () => {
    if (document.finish()) blank = false;
  };
  return {
    write: (chunk) => document.write(chunk),
    nextFile(path) {
      if (!isFirst) finish();
      isFirst = false;
      document = new XmlDocument(problems, format, path);
    },
    end() {
      finish();
      if (blank) noteEmpty(problems, format.expected);
      return format.end(blank);
    },
  };
}

class XmlDocument {
  readonly #problems: ProblemList;
  readonly #format: XmlFormat;
  readonly #path: string | undefined;
  #decoder: TextSource | undefined;
  #head: Buffer = Buffer.alloc(0);
  readonly #sax = sax.parser(true, { position: true });
  readonly #open: string[] = [];
  #hasContent: boolean = false;
  #hasRoot: boolean = false;
  #failed: boolean = false;
  /** Characters were met that XML does not allow: values are to be cleaned. */
  #isUnclean: boolean = false;
  /** Some of them by number, as they are still written. */
  #hasNumbers: boolean = false;

  constructor(problems: ProblemList, format: XmlFormat, path?: string) {
    this.#problems = problems;
    this.#format = format;
    this.#path = path;
    // The types do not know it; without it an attribute of 64 KiB, as of a long message, is an error.
    Reflect.set(sax, 'MAX_BUFFER_LENGTH', LONGEST_TOKEN);
    this.#sax.onopentag = (tag) => this.#begin(tag);
    this.#sax.onclosetag = () => this.#end();
    this.#sax.ontext = (text) => this.#text(text);
    this.#sax.oncdata = (text) => this.#text(text);
    this.#sax.oncomment = (text) => this.#comment(text);
    this.#sax.onerror = (error) => this.#mistake(reasonOf(error));
  }

  write(chunk: Uint8Array): void {
    if (this.#decoder !== undefined) {
      this.#take(this.#decoder.write(chunk));
      return;
    }
    this.#head = Buffer.concat([this.#head, chunk]);
    if (this.#head.length >= DECLARATION) this.#begun();
  }

  /** False where there was nothing but white space. */
  finish(): boolean {
    const decoder = this.#decoder ?? this.#begun();
    this.#take(decoder.end());
    if (decoder.invalidUtf8) {
      this.#problems.warning('input-encoding', 'not valid UTF-8: bytes were replaced by "\ufffd"');
    }
    if (this.#failed) return true;
    if (!this.#hasContent) {
      // Among others that hold results it would go unseen.
      if (this.#path === undefined) return false;
      this.#fail('input-empty', `the file is empty: expected ${this.#format.expected}`);
      return true;
    }
    const [innermost] = this.#open.slice(-1);
    if (innermost !== undefined) {
      // Its elements are not closed: what is half there is not handed over as if it were whole.
      this.#fail('input-cut', `the input ends within <${innermost}>: it may be cut`);
    } else if (!this.#hasRoot) this.#fail('xml-syntax', 'not XML: there is no element');
    else this.#sax.close();
    return true;
  }

  /** The beginning says how the rest is written. */
  #begun(): TextSource {
    const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
      this.#head.toString('latin1'),
    )?.[1];
    const decoder = decoderFor(label);
    this.#decoder = decoder ?? new Decoder();
    if (decoder === undefined) {
      this.#fail('input-encoding', `the encoding ${quote(label ?? '')} is not known here`);
    }
    this.#take(this.#decoder.write(this.#head));
    this.#head = Buffer.alloc(0);
    return this.#decoder;
  }

  #take(text: string): void {
    if (!this.#hasContent && text.trim() !== '') this.#hasContent = true;
    if (!this.#isUnclean) this.#lookFor(text);
    // White space before the declaration is no XML, but harmless, and shells write it.
    const from = this.#hasContent && this.#sax.position === 0 ? text.trimStart() : text;
    if (!this.#failed && this.#hasContent) this.#sax.write(from);
  }

  #lookFor(text: string): void {
    const at = forbiddenIn(text);
    if (at < 0) return;
    const lines = text.slice(0, at).split('\n').length;
    const code = text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
    this.#noteUnclean(`U+${code}`, this.#sax.line + lines);
  }

  #noteUnclean(which: string, line: number): void {
    if (this.#isUnclean || this.#failed) return;
    this.#isUnclean = true;
    const message = `characters that XML does not allow (${which}, for one) are colours, and left out, or shown as "\ufffd"`;
    this.#problems.warning('xml-control-character', message, { line });
  }

  #begin({ name, attributes }: sax.Tag | sax.QualifiedTag): void {
    if (this.#failed) return;
    if (this.#open.length >= DEEPEST) {
      this.#fail('xml-too-deep', `nested deeper than ${DEEPEST} levels`);
      return;
    }
    if (this.#hasRoot && this.#open.length === 0) {
      this.#fail('xml-syntax', `not XML: <${name.slice(0, 80)}> after the end`);
      return;
    }
    this.#hasRoot = true;
    const line = this.#sax.line + 1;
    const plain = withoutPrefix(name);
    const get = (key: string): string | undefined => {
      const value: unknown = Object.hasOwn(attributes, key) ? Reflect.get(attributes, key) : '';
      if (typeof value !== 'string' || !Object.hasOwn(attributes, key)) return undefined;
      return this.#isUnclean ? cleanAttribute(value, this.#hasNumbers) : value;
    };
    this.#format.open({ name: plain, line, get }, this.#open);
    this.#open.push(owned(plain));
  }

  #end(): void {
    const name = this.#failed ? undefined : this.#open.pop();
    if (name !== undefined) this.#format.close(name, this.#open);
  }

  #text(piece: string): void {
    if (this.#failed || this.#open.length === 0) return;
    this.#format.text?.(this.#isUnclean ? cleanText(piece, this.#hasNumbers) : piece);
  }

  #comment(text: string): void {
    if (!this.#failed && this.#open.length > 0) this.#format.comment?.(text);
  }

  #mistake(reason: string): void {
    const entity = String(Reflect.get(this.#sax, 'entity'));
    if (reason === 'Invalid character entity' && isForbiddenNumber(entity) && !this.#failed) {
      // It stays as it is written until it is cleaned.
      this.#hasNumbers = true;
      this.#sax.resume();
      this.#noteUnclean(`&${entity};`, this.#sax.line + 1);
    } else this.#fail('xml-syntax', `not XML: ${reason}`);
  }

  /** Once: what follows a mistake means nothing. */
  #fail(code: string, message: string): void {
    this.#sax.resume();
    if (this.#failed) return;
    this.#failed = true;
    const where = this.#path === undefined ? '' : `${quote(this.#path)}: `;
    this.#problems.error(code, `${where}${message}`, {
      line: this.#sax.line + 1,
      column: this.#sax.column + 1,
    });
  }
}

type TextSource = Pick<Decoder, 'write' | 'end' | 'invalidUtf8'>;

/** Undefined for an encoding that is not known here. UTF-16 shows itself by its mark; UTF-8 is what is not said. */
function decoderFor(label: string | undefined): TextSource | undefined {
  if (label === undefined || /^(?:utf-?(?:8|16)|us-ascii$)/i.test(label)) return new Decoder();
  try {
    const decoder = new TextDecoder(label);
    return {
      write: (chunk) => decoder.decode(chunk, { stream: true }),
      end: () => decoder.decode(),
      invalidUtf8: false,
    };
  } catch {
    // It has no other way to say so.
    return undefined;
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Its messages have the place on lines of their own. */
function reasonOf(error: Error): string {
  return (error.message.split('\n', 1)[0] ?? '').slice(0, 200);
}
