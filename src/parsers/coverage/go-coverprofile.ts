/**
 * Go cover profiles, one or several after each other. Equal blocks are merged as `go tool cover` merges them (covered
 * where any run reached them); overlapping ones stay apart and are all counted, as there.
 */
import type { Coverage, FileCoverage } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';
import { type Block, linesOf } from './go-coverprofile-lines.js';

const EXPECTED = 'a Go cover profile: "mode: set" and lines like "example.com/a/b.go:3.14,5.2 1 1"';
const BLOCK = /^(.+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,20})$/;
const MODE = /^mode: (?:set|count|atomic)$/;
/** Lines of the largest block that is believed: more than any source file has. */
const LARGEST_BLOCK = 100_000;
/** Lines of all blocks together, so that a hostile profile cannot fill the memory. */
const MOST_LINES = 20_000_000;

export const goCoverprofile: Parser = {
  id: 'go-coverprofile',
  label: 'Go cover profile',
  kinds: ['coverage'],
  definition: 'https://pkg.go.dev/golang.org/x/tools/cover',
  concatenable: true,
  detect: (head) => (/^mode: (?:set|count|atomic)\r?$/m.test(head.slice(0, 2000)) ? 0.99 : 0),
  open(source) {
    const profile = new Profile(source);
    return lineReader(profile.problems, {
      line: (text, number) => profile.line(text, number),
      end(blank) {
        if (blank) noteEmpty(profile.problems, EXPECTED);
        return [profile.finish()];
      },
    });
  },
};

class Profile {
  readonly problems: ProblemList;
  readonly #files = new Map<string, Map<string, Block>>();
  #hasMode: boolean = false;
  #lines: number = 0;

  constructor(source: string) {
    this.problems = new ProblemList(source);
  }

  line(text: string, number: number): void {
    if (text.trim() === '') return;
    if (MODE.test(text)) {
      this.#hasMode = true;
      return;
    }
    const found = BLOCK.exec(text);
    const block = found === null ? undefined : toBlock(found.slice(2).map(Number));
    if (found === null || block === undefined) {
      const message = `not a block of a cover profile: ${quote(text)}`;
      this.problems.error('coverage-bad-line', message, { line: number, excerpt: text });
      return;
    }
    this.#lines += block.endLine - block.startLine + 1;
    if (this.#lines > MOST_LINES) {
      this.problems.error('input-too-large', `more than ${MOST_LINES} lines of code`, {
        line: number,
      });
      return;
    }
    this.#add(found[1] ?? '', block, number);
  }

  finish(): Coverage {
    if (this.problems.complete && this.#files.size === 0) {
      this.problems.error('coverage-none', 'the profile covers no statement of any file', {
        hint: 'Check -coverpkg, and that the packages have tests.',
      });
    } else if (!this.#hasMode && this.#files.size > 0) {
      this.problems.error(
        'coverage-no-mode',
        'the profile has no "mode:" line: its beginning may be missing',
      );
    }
    const files = [...this.#files].map(([path, blocks]) => toFile(path, [...blocks.values()]));
    const covered = files.reduce((sum, file) => sum + (file.ratios.statements?.covered ?? 0), 0);
    const total = files.reduce((sum, file) => sum + (file.ratios.statements?.total ?? 0), 0);
    return {
      kind: 'coverage',
      format: goCoverprofile.id,
      source: this.problems.source,
      complete: this.problems.complete,
      problems: this.problems.list(),
      unit: 'statements',
      totals: files.length === 0 ? {} : { statements: { covered, total } },
      files,
    };
  }

  #add(path: string, block: Block, number: number): void {
    let blocks = this.#files.get(path);
    if (blocks === undefined) {
      blocks = new Map();
      this.#files.set(owned(path), blocks);
    }
    const key = `${block.startLine}.${block.startColumn},${block.endLine}.${block.endColumn}`;
    const known = blocks.get(key);
    if (known === undefined) blocks.set(key, block);
    else if (known.statements !== block.statements) {
      const message = `block ${quote(`${path}:${key}`)} has ${block.statements} statements here and ${known.statements} before`;
      this.problems.error('coverage-inconsistent', message, {
        line: number,
        hint: 'The profiles are of different versions of the file: measure them together.',
      });
    } else known.covered ||= block.covered;
  }
}

function toBlock(numbers: readonly number[]): Block | undefined {
  const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0, count = 0] =
    numbers;
  const forward = endLine > startLine || (endLine === startLine && endColumn >= startColumn);
  if (startLine === 0 || !forward || endLine - startLine > LARGEST_BLOCK) return undefined;
  return { startLine, startColumn, endLine, endColumn, statements, covered: count > 0 };
}

function toFile(path: string, blocks: readonly Block[]): FileCoverage {
  const total = blocks.reduce((sum, block) => sum + block.statements, 0);
  const covered = blocks.reduce((sum, block) => sum + (block.covered ? block.statements : 0), 0);
  return { path, ratios: { statements: { covered, total } }, ...linesOf(blocks) };
}
