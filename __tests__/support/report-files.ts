/** Reports all of whose texts come from outside, and readers of what is rendered of them that forgive nothing. */
import fc from 'fast-check';
import sax from 'sax';
import { toJson } from '../../src/report/json.js';
import type { ReportJson } from '../../src/report/report-schema.js';
import { anyText, HOSTILE_TEXTS } from './hostile-text.js';
import { aComparison, aFinding, aPassingReport, aReport, aTask } from './report.js';

/** Beside the common ones, what XML, CSV and OpenMetrics each cannot hold or read otherwise. */
export const FILE_TEXTS: readonly string[] = [
  ...HOSTILE_TEXTS,
  'a]]>b<![CDATA[c]]>',
  'lone \ud800 and \udc00 surrogates',
  '\ufffe\uffff\u0000\u0008\u000b\u001b[2J',
  '&lt;&#27;&#x0;&nbsp;',
  'a"b\'c',
  'x"} 1\n# EOF\ntollgate_deploy_allowed 1',
  "a;=cmd|'/C calc'!A0;b",
  '  @SUM(1+1)*cmd',
  '\uff1dcmd',
  'é 日本語 🚀',
  'x'.repeat(30_000),
];

/** Also units of UTF-16 that are no character. */
export const anyFileText = fc.oneof(
  anyText,
  fc.constantFrom(...FILE_TEXTS),
  fc
    .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
);

/** A blocked report in which every text is that one. */
export function reportSaying(text: string): ReportJson {
  const place = { file: text, line: 3 };
  const json = toJson(
    aReport({
      toolVersion: text,
      startedAt: text,
      verdict: {
        kind: 'block',
        summary: text,
        findings: [
          aFinding({
            kind: text,
            subject: text,
            suite: text,
            title: text,
            why: text,
            todo: text,
            details: text,
            place,
          }),
          aFinding({ severity: 'note', subject: text, title: text }),
        ],
      },
      tasks: [aTask({ name: text, suite: text })],
      tests: [
        {
          suite: text,
          counts: { passed: 1, failed: 1, skipped: 0, errored: 0, unfinished: 0 },
        },
      ],
      coverage: [
        {
          suite: text,
          unit: 'lines',
          totals: { lines: { covered: 1, total: 3 } },
          floor: 0.8,
          floorConfigured: true,
          patchMissed: [],
        },
      ],
      comparisons: [aComparison({ suite: text, package: text, name: text, unit: text })],
    }),
  );
  return { ...json, leg: text };
}

/** Nothing was measured and nothing found. */
export function emptyReport(kind: ReportJson['verdict']['kind']): ReportJson {
  const deploy = kind === 'pass' || kind === 'degraded';
  const empty = toJson(
    aPassingReport({
      verdict: { kind, summary: 'Nothing was measured.', findings: [] },
      deploy,
      // The step passes, whatever the verdict.
      failOn: [],
      tasks: [],
      tests: [],
      coverage: [],
      comparisons: [],
      baselines: [],
    }),
  );
  return empty;
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The root of a document of XML 1.0; throws at whatever is not well-formed. */
export function readXml(text: string): Element {
  // sax takes them; the definition does not: https://www.w3.org/TR/xml/#charsets
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) {
    throw new Error('a character that XML 1.0 does not have');
  }
  if (text.includes(']]>')) throw new Error('the end of a section that none began');
  type Open = { -readonly [K in keyof Element]: Element[K] } & { children: Element[] };
  const document: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: Open = { name, attributes: {}, children: [], text: '' };
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === 'string') element.attributes = { ...element.attributes, [key]: value };
    }
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.ontext = (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.onclosetag = () => void open.pop();
  parser.write(text).close();
  const [root] = document.children;
  if (root === undefined || document.children.length > 1) throw new Error('not one root');
  return root;
}

/** Every element below and at this one, in the order of the document. */
export function elementsOf(element: Element, name: string): readonly Element[] {
  const below = element.children.flatMap((child) => elementsOf(child, name));
  return element.name === name ? [element, ...below] : below;
}

/** A cell of CSV: as it stands, and whether it stands in quotes. */
export interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}

/** Rows of CSV by the grammar of RFC 4180; throws at whatever does not follow it. */
export function readCsv(text: string): readonly (readonly Cell[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: Cell[][] = [[]];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no cell at ${at}: ${text.slice(at, at + 50)}`);
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push({
      text: quoted?.replaceAll('""', '"') ?? plain,
      quoted: quoted !== undefined,
    });
    if (end === '\r\n') rows.push([]);
  }
  if (rows.pop()?.length !== 0) throw new Error('the last line has no end');
  return rows;
}

export interface Family {
  readonly type: string;
  readonly unit?: string;
  /** Value by name and labels, as they stand. */
  readonly samples: ReadonlyMap<string, number>;
}

const LABEL = String.raw`[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*"`;
const SAMPLE = new RegExp(
  String.raw`^([a-zA-Z_]\w*)((?:\{${LABEL}(?:,${LABEL})*\})?) (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$`,
);

/** Families by name, by the grammar of OpenMetrics 1.0 as far as it is used; throws at whatever does not follow it. */
export function readOpenmetrics(text: string): ReadonlyMap<string, Family> {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.pop() !== '# EOF') throw new Error('no end');
  const families = new Map<string, Family & { samples: Map<string, number> }>();
  let current: { name: string; family: Family & { samples: Map<string, number> } } | undefined;
  for (const line of lines) {
    const [, word, name = '', rest = ''] = /^# (TYPE|UNIT|HELP) (\w+) (.+)$/.exec(line) ?? [];
    if (word === 'TYPE') {
      if (families.has(name)) throw new Error(`${name} comes twice`);
      current = { name, family: { type: rest, samples: new Map() } };
      families.set(name, current.family);
      continue;
    }
    if (current === undefined) throw new Error(`before any family: ${line}`);
    if (word !== undefined) {
      if (name !== current.name || current.family.samples.size > 0) throw new Error(line);
      if (word === 'UNIT') {
        if (!name.endsWith(`_${rest}`)) throw new Error(`${name} does not end in ${rest}`);
        Object.assign(current.family, { unit: rest });
      }
      continue;
    }
    const [, sample, labels = '', value] = SAMPLE.exec(line) ?? [];
    const suffix = current.family.type === 'info' ? '_info' : '';
    if (sample !== `${current.name}${suffix}`) throw new Error(`not a sample: ${line}`);
    if (current.family.samples.has(labels)) throw new Error(`twice: ${line}`);
    current.family.samples.set(labels, Number(value));
  }
  return families;
}
