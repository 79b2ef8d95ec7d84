/** What is written for people and editors: it must be true, and come from the sources as they are. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { parse } from 'yaml';
import { taskEnvironment } from '../../src/adapters/process/task-environment.js';
import { INPUTS, OUTPUTS } from '../../src/config/inputs.js';
import { parseConfig } from '../../src/config/parse-config.js';
import { waiversSchema } from '../../src/config/schema/waivers.js';
import { configSchema } from '../../src/config/schema.js';
import type { SchemaNode } from '../../src/config/schema-node.js';
import { validateValue } from '../../src/config/validate.js';
import { REPORT_FILES } from '../../src/model/config.js';
import { eventSchema } from '../../src/observers/event-schema.js';
import { PARSERS } from '../../src/parsers/registry.js';
import { renderCsv } from '../../src/report/csv.js';
import { alertSchema } from '../../src/report/notification/alert-schema.js';
import { renderOpenmetrics } from '../../src/report/openmetrics.js';
import { reportSchema } from '../../src/report/report-schema.js';

const read = (path: string) => readFileSync(path, 'utf8');

/** Every key that a schema describes, with the path to it. */
function keysOf(node: SchemaNode, path: string): readonly (readonly [string, SchemaNode])[] {
  const named = node.additionalProperties;
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => [
      [`${path}.${key}`, inner] as const,
      ...keysOf(inner, `${path}.${key}`),
    ]),
    ...(typeof named === 'object' ? keysOf(named, `${path}.*`) : []),
    ...(node.items === undefined ? [] : keysOf(node.items, `${path}[]`)),
  ];
}

const KEYS = [...keysOf(configSchema, 'config'), ...keysOf(waiversSchema, 'waivers')];

describe('every key of the schemas', () => {
  test.each(KEYS)(
    '%s is described, with examples and a default that are valid',
    async (_, node) => {
      const isValid = await validateValue();
      expect(node.description).toMatch(/[.`]$/);
      expect(node.examples?.length).toBeGreaterThan(0);
      for (const example of node.examples ?? [])
        expect([example, isValid(node, example)]).toEqual([example, true]);
      if (node.default !== undefined) expect(isValid(node, node.default)).toBe(true);
    },
  );

  it('is a long list', () => {
    expect(KEYS.length).toBeGreaterThan(80);
  });
});

describe('docs/outputs.md', () => {
  const text = read('docs/outputs.md');
  const [, config = ''] = /^```yaml\n# tollgate.yml\n([\s\S]*?)^```$/m.exec(text) ?? [];

  test.each(REPORT_FILES)('configures and explains %s', async (kind) => {
    const { raw } = await parseConfig({ path: 'tollgate.yml', text: config }, PARSERS);
    expect(raw.report?.[kind]).toMatch(/^out\//);
    expect(text).toMatch(kind === 'json' ? /^\| `json` \|/m : new RegExp(`^## ${kind}$`, 'm'));
  });

  it('names every metric, and no other', () => {
    const report = JSON.parse(read('__tests__/corpus/report/blocked.report.json'));
    const written = [...renderOpenmetrics(report).matchAll(/^(tollgate_\w+)/gm)];
    const told = [...text.matchAll(/^\|.*$/gm)].flatMap(([row]) => [
      ...(row.split('|')[1]?.matchAll(/`(tollgate_\w+)`/g) ?? []),
    ]);
    const names = (found: readonly RegExpMatchArray[]) => new Set(found.map(([, name]) => name));
    expect(names(told)).toEqual(names(written));
  });

  it('names every column, in order', () => {
    const report = JSON.parse(read('__tests__/corpus/report/blocked.report.json'));
    const section = text.slice(text.indexOf('\n## csv'), text.indexOf('\n## openmetrics'));
    const told = [...section.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) => [
      ...cell.matchAll(/`(\w+)`/g),
    ]);
    const [header] = renderCsv(report).split('\r\n');
    expect(told.map(([, name]) => name).join(',')).toBe(header);
  });
});

describe('docs/configuration.md', () => {
  const blocks = [...read('docs/configuration.md').matchAll(/^```(yaml|toml)\n([\s\S]*?)^```$/gm)];

  test.each(blocks.map(([, language = '', text = '']) => [language, text] as const))(
    'the %s %j loads',
    async (language, text) => {
      const path = language === 'toml' ? 'tollgate.toml' : 'tollgate.yml';
      expect(await parseConfig({ path, text }, PARSERS)).toMatchObject({ empty: false });
    },
  );

  it('shows the same example in both languages', async () => {
    const [yaml = '', toml = ''] = blocks.map(([, , text = '']) => text);
    const fromYaml = await parseConfig({ path: 'tollgate.yml', text: yaml }, PARSERS);
    const fromToml = await parseConfig({ path: 'tollgate.toml', text: toml }, PARSERS);
    expect(fromToml.raw).toEqual(fromYaml.raw);
    expect(yaml.trim()).toBe(read('examples/tollgate.yml').trim());
  });

  it('names every key of the schema', () => {
    const text = read('docs/configuration.md');
    for (const key of Object.keys(configSchema.properties)) expect(text).toContain(`## \`${key}\``);
  });
});

test.each([
  'examples/tollgate.yml',
  'examples/go/tollgate.yml',
  'examples/javascript/tollgate.yml',
])('%s loads', async (path) => {
  expect(await parseConfig({ path, text: read(path) }, PARSERS)).toMatchObject({ empty: false });
});

test.each([
  ['schema/tollgate.schema.json', configSchema],
  ['schema/waivers.schema.json', waiversSchema],
  ['schema/report.schema.json', reportSchema],
  ['schema/events.schema.json', eventSchema],
  ['schema/alert.schema.json', alertSchema],
])('%s is the schema of its source', (path, schema) => {
  expect(JSON.parse(read(path))).toEqual(schema);
});

test('action.yml names the inputs and outputs that are read and set', () => {
  const action: unknown = parse(read('action.yml'));
  expect(action).toMatchObject({ runs: { using: 'node24', main: 'dist/action/index.js' } });
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  expect(Object.keys(Object(Object(action).inputs))).toEqual(names(INPUTS));
  expect(Object.keys(Object(Object(action).outputs))).toEqual(names(OUTPUTS));
});

test('docs/formats.md lists every format', () => {
  const text = read('docs/formats.md');
  for (const { id } of PARSERS) expect(text).toContain(`| \`${id}\` |`);
});

test('docs/security.md names only what tasks do not see', () => {
  const [, section = ''] = read('docs/security.md').split('## What tasks do not see');
  const [list = ''] = section.split('**This is no sandbox.**');
  const names = [...list.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(8);
  for (const name of names)
    expect(taskEnvironment({ [name]: 'x', PATH: '/bin' })).toEqual({ PATH: '/bin' });
});
