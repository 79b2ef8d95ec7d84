// The script and the style of the HTML report, as a module that the report puts into each file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles src/page with the chart library; the result depends on nothing but the sources and the lockfile. */
export async function pageModule(root) {
  const {
    outputFiles: [script],
  } = await build({
    absWorkingDir: root,
    entryPoints: ['src/page/main.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'inline',
    charset: 'utf8',
  });
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const style = [
    read('node_modules/uplot/dist/uPlot.min.css'),
    minified(read('src/page/page.css')),
  ];
  const licence = read('node_modules/uplot/LICENSE').trimEnd().split('\n');
  return `// Generated from src/page by "npm run generate": edit there. Holds uPlot, under its licence:
${licence.map((line) => `// ${line}`.trimEnd()).join('\n')}
export const PAGE_SCRIPT = ${JSON.stringify(safe(script.text, '</script'))};
export const PAGE_STYLE = ${JSON.stringify(safe(style.join('\n'), '</style'))};
`;
}

/** What would end its element must not be in it. */
function safe(text, end) {
  if (text.toLowerCase().includes(end) || text.includes('<!--'))
    throw new Error(`the page holds ${end}`);
  return text.trim();
}

function minified(css) {
  return css.replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1');
}
