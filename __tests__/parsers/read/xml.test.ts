import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ProblemList } from '../../../src/parsers/read/problem-list.js';
import { xmlReader } from '../../../src/parsers/read/xml.js';

/** What a format is told, a line each. */
function read(files: string | readonly (string | Buffer)[], cuts: readonly number[] = []) {
  const problems = new ProblemList('input');
  const told: string[] = [];
  const reader = xmlReader(problems, {
    expected: '<report>',
    open: ({ name, line, get }, parents) =>
      void told.push(`${[...parents, name].join('/')} at ${line} x=${get('x')}`),
    text: (piece) => void told.push(`"${piece}"`),
    comment: (text) => void told.push(`<!--${text}-->`),
    close: (name) => void told.push(`/${name}`),
    end(blank) {
      if (blank) told.push('blank');
      return [];
    },
  });
  for (const [index, text] of [files].flat().entries()) {
    if (typeof files !== 'string') reader.nextFile?.(`${index}.xml`);
    const bytes = Buffer.from(text);
    const ends = [...cuts].filter((cut) => cut < bytes.length).sort((a, b) => a - b);
    let start = 0;
    for (const end of [...ends, bytes.length]) {
      reader.write(bytes.subarray(start, end));
      start = end;
    }
  }
  reader.end();
  return { told, problems: problems.list() };
}

describe('XML as a stream', () => {
  it('tells elements, their parents and lines, text and CDATA', () => {
    const { told, problems } = read(
      '<?xml version="1.0"?>\n<!-- no -->\n<n:a x="1 &lt; 2&#10;3">\n<b/><![CDATA[<c>&amp;]]></n:a>\n',
    );
    expect(told).toEqual([
      'a at 3 x=1 < 2\n3',
      '"\n"',
      'a/b at 4 x=undefined',
      '/b',
      '"<c>&amp;"',
      '/a',
    ]);
    expect(problems).toEqual([]);
  });

  it('tells comments within the outermost element', () => {
    const { told } = read('<!-- a --><a><!-- b --></a><!-- c -->');
    expect(told).toEqual(['a at 1 x=undefined', '<!-- b -->', '/a']);
  });

  describe('characters that XML does not allow', () => {
    it.each<[string, string, string, string]>([
      ['NUL', '\0', '\ufffd', 'U+0000'],
      ['a backspace', 'a\bc', 'a\ufffdc', 'U+0008'],
      ['U+FFFF', 'a\uffff', 'a\ufffd', 'U+FFFF'],
      ['a colour', '\x1b[31mred\x1b[0m', 'red', 'U+001B'],
      ['a colour by number', '&#x1b;[31mred&#27;[0m', 'red', '&#x1b;'],
      ['NUL by number', 'a&#0;', 'a\ufffd', '&#0;'],
      ['a number of nothing', 'a&#x110000;', 'a\ufffd', '&#x110000;'],
      ['halves of a pair', '&#xD83D;&#xDE00;', '😀', '&#xD83D;'],
      ['half of a pair', '&#xD83D;', '\ufffd', '&#xD83D;'],
      ['NUL beside what is no character by number', '&#0;&amp;#39;', '\ufffd&#39;', '&#0;'],
    ])('such as %s are replaced in an attribute', (_, written, expected, named) => {
      const { told, problems } = read(`<a>\n<b x="${written}"/></a>`);
      expect(told[2]).toBe(`a/b at 2 x=${expected}`);
      expect(told.at(-1)).toBe('/a');
      expect(problems).toMatchObject([
        { code: 'xml-control-character', severity: 'warning', place: { line: 2 } },
      ]);
      expect(problems[0]?.message).toContain(named);
    });

    it.each([
      ['a\0b', 'a\ufffdb'],
      ['a&#0;b&#8;', 'a\ufffdb\ufffd'],
      ['<![CDATA[a\x07b]]>', 'a\ufffdb'],
      ['&#xD83D;&#xDE00;', '😀'],
      // The colours go where the pieces are put together.
      ['&#27;[1m\x1b[31m', '\x1b[1m\x1b[31m'],
    ])('are replaced in the text %j', (written, expected) => {
      const { told } = read(`<a>${written}</a>`);
      expect(told.slice(1, -1).join('').replaceAll('"', '')).toBe(expected);
    });

    it('are told once', () => {
      expect(read('<a x="\0">\0&#0;<b/>&#8;</a>').problems).toHaveLength(1);
    });

    it('do not hide that the input is cut', () => {
      const { problems } = read('<a x="\0">&#0;<b>');
      expect(problems.map(({ code }) => code)).toEqual(['xml-control-character', 'input-cut']);
    });
  });

  it('has no attributes but those that are written', () => {
    const { told } = read('<a toString="1" __proto__="2"/>');
    expect(told[0]).toBe('a at 1 x=undefined');
  });

  it('takes an attribute of a megabyte, and a document type without looking at it', () => {
    const long = 'x'.repeat(1 << 20);
    const { told, problems } = read(
      `<!DOCTYPE coverage SYSTEM "http://example.com/coverage-04.dtd">\n<a x="${long}"/>`,
    );
    expect(told[0]).toBe(`a at 2 x=${long}`);
    expect(problems).toEqual([]);
  });

  it.each<[string, string, string, number]>([
    [
      'an entity of its own',
      '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d SYSTEM "file:///etc/passwd">]>\n<a>&b;</a>',
      'not XML: Invalid character entity',
      2,
    ],
    ['text before', 'Hello\n<a/>', 'not XML: Non-whitespace before first tag', 1],
    ['text alone', 'Hello', 'not XML', 1],
    ['a wrong end tag', '<a>\n<b></a>', 'not XML: Unexpected close tag', 2],
    ['a cut', '<a>\n<b>', 'the input ends within <b>', 2],
    ['a cut in a tag', '<a>\n<b x="', 'the input ends within <a>', 2],
    ['two roots', '<a/>\n<b/>', 'not XML: <b> after the end', 2],
    ['no value', '<a x/>', 'not XML: Invalid attribute name', 1],
    ['a comment alone', '<!-- a -->', 'not XML', 1],
    ['too many levels', '<a>'.repeat(201), 'nested deeper than 200 levels', 1],
  ])('says where it meets %s', (_, text, message, line) => {
    const { problems } = read(text);
    expect(problems).toMatchObject([{ severity: 'error', place: { file: 'input', line } }]);
    expect(problems[0]?.message).toContain(message);
  });

  it('does not expand anything into a million letters', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
    );
    const { problems } = read(`<!DOCTYPE a [<!ENTITY l0 "lol">${laughs.join('')}]><a>&l9;</a>`);
    expect(problems).toMatchObject([{ code: 'xml-syntax' }]);
  });

  it.each<[string, BufferEncoding, string]>([
    ['ISO-8859-1', 'latin1', 'a at 1 x=ü'],
    ['UTF-8', 'utf8', 'a at 1 x=ü'],
    ['windows-1252', 'latin1', 'a at 1 x=ü'],
  ])('honours the encoding %s', (encoding, bytes, expected) => {
    const text = `<?xml version='1.0' encoding='${encoding}'?><a x="ü"/>`;
    const { told, problems } = read([Buffer.from(text, bytes)]);
    expect([told[0], problems]).toEqual([expected, []]);
  });

  it('names an encoding that it does not know', () => {
    const { problems } = read('<?xml version="1.0" encoding="x-none"?><a/>');
    expect(problems).toMatchObject([{ code: 'input-encoding', severity: 'error' }]);
  });

  it('closes nothing that the input does not', () => {
    expect(read('<a><b></b><c>').told).toEqual([
      'a at 1 x=undefined',
      'a/b at 1 x=undefined',
      '/b',
      'a/c at 1 x=undefined',
    ]);
  });

  it('reads several files, and names the one that is wrong', () => {
    const { told, problems } = read(['<a/>', '<b>', '', '<c/>']);
    expect(told.filter((one) => !one.startsWith('/'))).toHaveLength(3);
    expect(problems.map(({ code }) => code)).toEqual(['input-cut', 'input-empty']);
    expect(problems.map(({ message }) => message.slice(0, 8))).toEqual(['"1.xml":', '"2.xml":']);
  });

  it.each(['', ' \n\t'])('says that %j is empty', (text) => {
    expect(read(text)).toMatchObject({ told: ['blank'], problems: [{ code: 'input-empty' }] });
  });

  it('tells the same wherever the bytes are split', () => {
    const text = '\ufeff<a x="é&#x20AC;"><b>ü&gt;</b><![CDATA[]]]>-->]]><c/></a>\n';
    const joined = (told: readonly string[]) => told.join('').replaceAll('""', '');
    fc.assert(
      fc.property(fc.array(fc.nat({ max: text.length })), (cuts) => {
        const { told, problems } = read(text, cuts);
        expect(problems).toEqual([]);
        expect(joined(told)).toBe(joined(read(text).told));
      }),
    );
  });
});
