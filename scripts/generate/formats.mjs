// docs/formats.md from the registry of parsers.
import { code, table } from './markdown.mjs';

/** `isVerified(id)`: whether output of the real tool is among the cases that the format is tested with. */
export function formatsPage(parsers, isVerified) {
  const rows = [...parsers]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, label, kinds, concatenable, folder, definition }) => [
      code(id),
      isVerified(id) ? label : `${label} (*unverified*)`,
      kinds.join(', '),
      concatenable ? 'one result' : 'one result each',
      folder === undefined ? '' : folder.map(code).join(', '),
      link(definition),
    ]);
  return `<!-- Generated from src/parsers/registry.ts by "npm run generate": edit there. -->
# Formats

What Tollgate reads. A format is named by its id, in \`yields\` and \`ingest\` of the
[configuration](configuration.md), before a glob in the inputs of the action (\`tap:reports/*.tap\`), and by
\`--format\` of the command line. \`auto\`, or no name, tells the format by the content.

*Unverified* formats are read by their definition; output of the real tool was not at hand to test them with. One that is
missing: [Adding a format](adding-a-format.md), or plain [JSON](generic-json.md) or [CSV](generic-csv.md).

${table(['Id', 'Format', 'Yields', 'Several files are', 'Read of a folder', 'Defined by'], rows)}`;
}

/** A definition of our own stands beside this page. */
function link(definition) {
  if (definition.startsWith('https://')) return `<${definition}>`;
  const page = definition.replace(/^docs\//, '');
  return `[${page}](${page})`;
}
