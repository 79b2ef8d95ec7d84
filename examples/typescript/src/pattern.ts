/** One segment of a pattern: `users`, `:id`, or `*` for all that follows. */
export type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'rest' };

/** Reads a pattern like `/users/:id/files/*`. Throws for one that can never be meant. */
export function parsePattern(pattern: string): readonly Segment[] {
  if (!pattern.startsWith('/')) throw new Error(`'${pattern}' does not begin with '/'`);
  const texts = pattern.split('/').filter((text) => text !== '');
  return texts.map((text, i) => {
    if (text === '*') {
      if (i < texts.length - 1) throw new Error(`'${pattern}' goes on after '*'`);
      return { kind: 'rest' };
    }
    if (!text.startsWith(':')) return { kind: 'literal', text };
    if (text.length === 1) throw new Error(`'${pattern}' has a parameter without a name`);
    return { kind: 'parameter', name: text.slice(1) };
  });
}
