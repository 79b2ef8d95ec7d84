// action.yml, and the tables of inputs and outputs.
import { stringify } from 'yaml';
import { code, table } from './markdown.mjs';

const HEAD = '# Generated from src/config/inputs.ts by "npm run generate": edit there.\n';

/** Descriptions there are plain text: GitHub shows them as they are. */
export function actionYaml(inputs, outputs) {
  const plain = (text) => text.replaceAll('`', '');
  const action = {
    name: 'Tollgate',
    description:
      'Merge-and-deploy quality gate: tests, coverage and benchmarks against a baseline, one verdict.',
    branding: { icon: 'check-circle', color: 'green' },
    inputs: Object.fromEntries(
      inputs.map(({ name, description, default: preset }) => [
        name,
        { description: plain(description), required: false, ...(preset && { default: preset }) },
      ]),
    ),
    outputs: Object.fromEntries(
      outputs.map(({ name, description }) => [name, { description: plain(description) }]),
    ),
    runs: { using: 'node24', main: 'dist/action/index.js' },
  };
  return HEAD + stringify(action, { lineWidth: 0 });
}

export function inputsTable(inputs) {
  return table(
    ['Input', 'Default', 'What it is'],
    inputs.map(({ name, description, default: preset }) => [
      code(name),
      code(preset ?? ''),
      description,
    ]),
  );
}

export function outputsTable(outputs) {
  return table(
    ['Output', 'What it is'],
    outputs.map(({ name, description }) => [code(name), description]),
  );
}
