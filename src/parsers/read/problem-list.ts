/**
 * Collects what is wrong with one input, bounded, each with its place. An error means that something could not be
 * understood, so the measurement is not complete; a warning means that it was understood all the same.
 */
import type { Problem } from '../../model/problem.js';

/** Problems kept of one input; the rest is counted. */
const KEPT = 50;
const EXCERPT_CHARACTERS = 200;

export interface Where {
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
  /** The line as it stands; cut here. */
  readonly excerpt?: string;
  readonly hint?: string;
}

/** The problems of one input. */
export class ProblemList {
  readonly source: string;
  #kept: Problem[] = [];
  #left: number = 0;
  #hasError: boolean = false;

  constructor(source: string) {
    this.source = source;
  }

  /** True while everything was understood. */
  get complete(): boolean {
    return !this.#hasError;
  }

  error(code: string, message: string, where: Where = {}): void {
    this.#hasError = true;
    this.#add('error', code, message, where);
  }

  warning(code: string, message: string, where: Where = {}): void {
    this.#add('warning', code, message, where);
  }

  list(): readonly Problem[] {
    if (this.#left === 0) return this.#kept;
    const severity = this.#hasError ? 'error' : 'warning';
    const message = `${this.#left} more problems like these in ${quote(this.source)}`;
    return [...this.#kept, { code: 'more-problems', severity, message }];
  }

  #add(severity: Problem['severity'], code: string, message: string, where: Where): void {
    if (this.#kept.length >= KEPT) {
      this.#left += 1;
      return;
    }
    const { line, column, excerpt, hint } = where;
    this.#kept.push({
      code,
      severity,
      message,
      ...(hint === undefined ? {} : { hint }),
      place: {
        file: this.source,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
      },
      ...(excerpt === undefined ? {} : { excerpt: cut(excerpt, EXCERPT_CHARACTERS) }),
    });
  }
}

/** Text from outside in quotes for a message: control characters escaped, cut at 80 characters. */
export function quote(text: string): string {
  return JSON.stringify(cut(text, 80));
}

function cut(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return `${text.slice(0, characters).replace(/[\ud800-\udbff]$/, '')}…`;
}
