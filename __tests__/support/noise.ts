/** Numbers that look like those of a machine, the same in every run. */

/** Uniform numbers in (0, 1): G. Marsaglia's xorshift, 2003. */
export function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 2 ** 32;
  };
}

/** Standard normal numbers by the transform of G. E. P. Box & M. E. Muller, 1958. */
export function normals(uniform: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
