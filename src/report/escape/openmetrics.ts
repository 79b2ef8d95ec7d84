/** Text in the OpenMetrics format, where a line end or a quote would begin another sample. */
import { revealInvisible } from './invisible.js';

/** The value of a label, without the quotes around it. */
export function openmetricsLabel(text: string): string {
  return revealInvisible(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
