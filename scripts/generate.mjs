// Writes every file that has its source in src/: schemas, action.yml, and tables of the documentation.
// Reads the compiled sources, so run it by `npm run generate`.
// Usage: node scripts/generate.mjs [--check]    --check changes nothing, and fails on a difference
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { INPUTS, OUTPUTS } from '../lib/config/inputs.js';
import { waiversSchema } from '../lib/config/schema/waivers.js';
import { configSchema } from '../lib/config/schema.js';
import { eventSchema } from '../lib/observers/event-schema.js';
import { PARSERS } from '../lib/parsers/registry.js';
import { alertSchema } from '../lib/report/notification/alert-schema.js';
import { reportSchema } from '../lib/report/report-schema.js';
import { actionYaml, inputsTable, outputsTable } from './generate/action.mjs';
import { configurationPage } from './generate/configuration.mjs';
import { formatsPage } from './generate/formats.mjs';
import { pageModule } from './generate/page.mjs';

const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (schema) => `${JSON.stringify(schema, undefined, 2)}\n`;

/** Replaces what stands between `<!-- name:begin -->` and `<!-- name:end -->`. */
function between(text, name, content) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`no ${begin} … ${end}`);
  return `${text.slice(0, start + begin.length)}\n${content}${text.slice(stop)}`;
}

/** Whether any case of the format came from the tool itself, not from our own hands. */
function isVerified(id) {
  const corpus = join(root, '__tests__/corpus');
  return readdirSync(corpus).some((kind) => {
    const path = join(corpus, kind, id, 'origins.json');
    if (!existsSync(path)) return false;
    return Object.values(JSON.parse(readFileSync(path, 'utf8'))).some(
      ({ how }) => how !== 'written',
    );
  });
}

const readme = between(read('README.md'), 'inputs', inputsTable(INPUTS));
const pages = {
  'action.yml': actionYaml(INPUTS, OUTPUTS),
  'README.md': between(readme, 'outputs', outputsTable(OUTPUTS)),
  'docs/adding-a-format.md': between(
    read('docs/adding-a-format.md'),
    'example',
    `\`\`\`ts\n${read('src/parsers/benchmark/benchmarkluau.ts')}\`\`\`\n`,
  ),
  'docs/configuration.md': configurationPage(configSchema, read('examples/tollgate.yml')),
  'docs/formats.md': formatsPage(PARSERS, isVerified),
  'src/report/html/page.generated.ts': await pageModule(root),
  'schema/tollgate.schema.json': json(configSchema),
  'schema/waivers.schema.json': json(waiversSchema),
  'schema/report.schema.json': json(reportSchema),
  'schema/events.schema.json': json(eventSchema),
  'schema/alert.schema.json': json(alertSchema),
};

const differing = Object.entries(pages).filter(([path, text]) => {
  try {
    return read(path) !== text;
  } catch (error) {
    if (error.code === 'ENOENT') return true;
    throw error;
  }
});

if (check && differing.length > 0) {
  console.error('Behind their source, run "npm run generate":');
  for (const [path] of differing) console.error(`  ${path}`);
  process.exitCode = 1;
} else {
  for (const [path, text] of differing) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
