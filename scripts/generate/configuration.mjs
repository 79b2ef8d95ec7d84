// docs/configuration.md from the schema.
import { parse, stringify } from 'yaml';
import { expectation } from '../../lib/config/expected.js';
import { toToml } from '../../lib/config/write-toml.js';
import { code, table } from './markdown.mjs';

/** `example`: a whole configuration in YAML; it is shown in TOML, too. */
export function configurationPage(schema, example) {
  const sections = Object.entries(schema.properties).map(([name, node]) => section(name, node));
  return `<!-- Generated from src/config/schema by "npm run generate": edit there. -->
# Configuration

None is needed: without a file the tasks are detected from the tree and every default holds. \`tollgate init\` writes
down what was detected; \`tollgate config check\` tells every mistake in a file with its line and column.

- **A \`tasks\` section replaces detection**: what it names is all that runs. Every other section but \`ingest\` leaves the detected
  tasks as they are, and \`go\` asks for more of them.
- The file is \`tollgate.yml\`, \`tollgate.yaml\` or \`tollgate.toml\`, in the root or in \`.github/\`. Two at once are a mistake.
- Inputs of the action and options of the command line go over the file, and can alone replace it: whoever names result
  files by \`tests\`, \`coverage\` or \`benchmarks\` needs no task at all.
- Paths and globs have forward slashes and are written from the root, or from \`working-directory\` where that is set.
- A percentage is written with its sign: \`80%\`. A bare number is a mistake, since 80 and 0.8 would both be a guess.
- Formats are listed in [formats.md](formats.md), waivers are explained in [waivers.md](waivers.md).
- YAML is YAML 1.2: no tags, no merge keys, every key once.
- **A pull request cannot loosen its own gate.** Policy, waivers, aliases, \`failOn\` and \`notify\` are those of the commit that it goes
  to; the tasks are its own. What it alters is listed, what is looser degrades, and all of it counts after the merge.
- Editors complete and check the file with [the schema](../schema/tollgate.schema.json); \`tollgate config schema\` prints it.

## Example

\`\`\`yaml
${example.trimEnd()}
\`\`\`

The same in TOML:

\`\`\`toml
${toToml(parse(example)).trimEnd()}
\`\`\`

${sections.join('\n')}`;
}

function section(name, node) {
  const rows = rowsOf(name, node);
  const intro =
    rows.length === 0 ? [oneLine(name, node)] : [node.description, '', table(HEAD, rows)];
  const example = stringify({ [name]: node.examples[0] }, { lineWidth: 0 });
  return `## \`${name}\`\n\n${intro.join('\n')}\n\`\`\`yaml\n${example}\`\`\`\n`;
}

const HEAD = ['Key', 'Value', 'Default', 'What it is'];

function oneLine(name, node) {
  return table(HEAD, [[code(name), expectation(node), code(preset(node)), node.description]]);
}

/** One row a key, down to the single values: `flaky.retries`, `NAME.run`, `policies[].match`. */
function rowsOf(path, node) {
  const rows = [];
  for (const [key, inner] of Object.entries(node.properties ?? {})) {
    rows.push(...row(`${path}.${key}`, inner));
  }
  const named = node.additionalProperties;
  if (typeof named === 'object' && named.properties) rows.push(...row(`${path}.NAME`, named));
  if (node.items?.properties) rows.push(...rowsOf(`${path}[]`, node.items));
  return rows;
}

function row(path, node) {
  const below = rowsOf(path, node);
  const isValue = below.length === 0 || node.items !== undefined || node.type?.includes('string');
  if (!isValue) return below;
  return [[code(path), expectation(node), code(preset(node)), node.description], ...below];
}

function preset(node) {
  const value = node.default;
  if (value === undefined) return '';
  const isEmpty = typeof value === 'object' && Object.keys(value).length === 0;
  if (isEmpty) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
