/**
 * Cells of CSV as RFC 4180 has them, harmless in a spreadsheet: no text begins a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import { revealInvisible } from './invisible.js';

/** What begins a formula, also in full width; after `;` as well, at which spreadsheets in many languages part cells. */
const FORMULA = /(^|;)(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A cell of text on one line, in quotes; what would be a formula comes after an apostrophe. */
export function csvText(text: string): string {
  const harmless = revealInvisible(text).replace(FORMULA, "$1$2'");
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** A cell that stays a number; empty where there is none. */
export function csvNumber(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(value);
}
