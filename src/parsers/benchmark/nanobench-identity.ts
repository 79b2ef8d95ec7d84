/** Who a benchmark of nanobench is, the same in its table and in its JSON. */

/** The title where none was given. */
const NO_TITLE = 'benchmark';

/** Title and name; `variables` as `complexityN=100`, without which a benchmark at several sizes would be one. */
export function nanobenchIdentity(
  title: string,
  name: string,
  variables: readonly string[],
): readonly [string, string] {
  const sized = variables.length === 0 ? name : `${name}(${variables.join(', ')})`;
  return [title === NO_TITLE ? '' : title, sized];
}
