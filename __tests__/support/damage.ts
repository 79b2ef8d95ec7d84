/** Ways in which files are damaged on their way, or by who means harm: each gives other bytes of the same input. */
import fc from 'fast-check';

type Damage = (input: Buffer) => Buffer;

/** Numbers that a reader may take for one, or that are none. */
const NUMBERS = [
  'NaN',
  '-NaN',
  'Infinity',
  '-Infinity',
  '1e400',
  '-1e400',
  '-0',
  '-1',
  '0x10',
  '1_000',
  '1,000',
  '1e-400',
  '.5',
  '5.',
  '99999999999999999999',
  '9'.repeat(400),
  '',
];

const NESTS = ['[', '{"a":', '<a>', '<testsuite>', '    ', '(', '{', '"'];

/** 0 to 1: a share of the length, since inputs are of all lengths. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

const at = (input: Buffer, where: number) => Math.floor(where * input.length);

const cut = share.map<Damage>((where) => (input) => input.subarray(0, at(input, where)));

const removed = fc.tuple(share, fc.nat({ max: 400 })).map<Damage>(
  ([where, length]) =>
    (input) =>
      joined(input, at(input, where), length, Buffer.alloc(0)),
);

const inserted = fc
  .tuple(
    share,
    fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 20 }),
      fc
        .constantFrom('\0', '\r', '\r\n', '\n', '\x1b[31m', '\x1b]0;', '\ufeff', '\u2028', '&#0;')
        .map((text) => Buffer.from(text)),
      fc
        .tuple(fc.constantFrom(...NESTS), fc.integer({ min: 1, max: 300 }))
        .map(([nest, times]) => Buffer.from(nest.repeat(times))),
    ),
  )
  .map<Damage>(
    ([where, piece]) =>
      (input) =>
        joined(input, at(input, where), 0, Buffer.from(piece)),
  );

const repeated = fc
  .tuple(share, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 2, max: 40 }))
  .map<Damage>(([where, length, times]) => (input) => {
    const start = at(input, where);
    const piece = input.subarray(start, start + length);
    return joined(input, start, 0, Buffer.concat(Array.from({ length: times }, () => piece)));
  });

const flipped = fc
  .array(fc.tuple(share, fc.nat({ max: 255 })), { minLength: 1, maxLength: 5 })
  .map<Damage>((flips) => (input) => {
    const bytes = Buffer.from(input);
    for (const [where, byte] of flips) if (bytes.length > 0) bytes[at(bytes, where * 0.999)] = byte;
    return bytes;
  });

const swapped = fc.tuple(share, share).map<Damage>(([one, other]) => (input) => {
  const lines = input.toString('latin1').split('\n');
  const [a, b] = [one, other].map((where) => Math.floor(where * 0.999 * lines.length));
  const [lineA = '', lineB = ''] = [lines[a ?? 0], lines[b ?? 0]];
  lines[a ?? 0] = lineB;
  lines[b ?? 0] = lineA;
  return Buffer.from(lines.join('\n'), 'latin1');
});

const renumbered = fc
  .tuple(share, fc.constantFrom(...NUMBERS))
  .map<Damage>(([where, number]) => (input) => {
    const text = input.toString('latin1');
    const found = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
    const one = found[Math.floor(where * 0.999 * found.length)];
    if (one === undefined) return input;
    return joined(input, one.index, one[0].length, Buffer.from(number));
  });

const rewritten = fc.constantFrom<Damage>(
  (input) => Buffer.from(input.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  (input) => Buffer.from(input.toString('latin1').replaceAll('\n', '\r'), 'latin1'),
  (input) => Buffer.concat([Buffer.from('\ufeff'), input]),
  (input) => Buffer.from(`\ufeff${input.toString('utf8')}`, 'utf16le'),
  (input) => Buffer.concat([input, input]),
  (input) => Buffer.from(input).reverse(),
);

const splicedWith = (others: readonly Buffer[]) =>
  fc.tuple(share, share, fc.constantFrom(...others)).map<Damage>(
    ([where, from, other]) =>
      (input) =>
        Buffer.concat([input.subarray(0, at(input, where)), other.subarray(at(other, from))]),
  );

/** One of the inputs, damaged in one to three ways; `others` are what pieces of are put in. */
export function damaged(
  inputs: readonly Buffer[],
  others: readonly Buffer[],
): fc.Arbitrary<Buffer> {
  const damage = fc.oneof(
    cut,
    removed,
    inserted,
    repeated,
    flipped,
    swapped,
    { weight: 3, arbitrary: renumbered },
    rewritten,
    splicedWith(others),
  );
  return fc
    .tuple(fc.constantFrom(...inputs), fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([input, damages]) => damages.reduce((bytes, each) => each(bytes), input));
}

function joined(input: Buffer, start: number, removedBytes: number, piece: Uint8Array): Buffer {
  return Buffer.concat([input.subarray(0, start), piece, input.subarray(start + removedBytes)]);
}
