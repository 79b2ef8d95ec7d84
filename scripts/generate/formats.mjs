// docs/formats.md from the registry of parsers.
import { code, table } from './markdown.mjs';

export function formatsPage(parsers) {
  const rows = [...parsers]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, label, kinds, concatenable, definition }) => [
      code(id),
      label,
      kinds.join(', '),
      concatenable ? 'one result' : 'one result each',
      link(definition),
    ]);
  return `<!-- Generated from src/parsers/registry.ts by "npm run generate": edit there. -->
# Formats

What Tollgate reads. A format is named by its id, in \`yields\` and \`ingest\` of the
[configuration](configuration.md), before a glob in the inputs of the action (\`tap:reports/*.tap\`), and by
\`--format\` of the command line. \`auto\`, or no name, tells the format by the content.

${table(['Id', 'Format', 'Yields', 'Several files are', 'Defined by'], rows)}`;
}

/** A definition of our own stands beside this page. */
function link(definition) {
  if (definition.startsWith('https://')) return `<${definition}>`;
  const page = definition.replace(/^docs\//, '');
  return `[${page}](${page})`;
}
