/** Colours for terminals, on request alone: who calls knows whether the stream shows them. */
import { styleText } from 'node:util';

export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** A painter that adds ANSI colours, or one that returns the text as it is. */
export function painter(colour: boolean): Paint {
  // Newer Node looks at standard output by itself; ours may be another stream, and the caller has decided already.
  return (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
}
