/**
 * Cuts what Tollgate writes out of the JSON schema of SARIF 2.1.0, for the test of that output. What is not named here is
 * refused by the cut schema, so that nothing is written unchecked. The schema is installed elsewhere:
 *
 *   npm install --prefix <directory> --ignore-scripts @microsoft/jest-sarif@1.0.0-beta.0
 *   node scripts/sarif-schema.mjs <directory>/node_modules/@microsoft/jest-sarif
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = ['$schema', 'version', 'runs'];
/** The properties that are written of each object. */
const WRITTEN = {
  run: ['tool', 'automationDetails', 'invocations', 'results', 'properties'],
  tool: ['driver'],
  toolComponent: ['name', 'version', 'informationUri', 'rules'],
  reportingDescriptor: ['id', 'shortDescription', 'fullDescription', 'help', 'properties'],
  multiformatMessageString: ['text'],
  runAutomationDetails: ['id'],
  invocation: [
    'executionSuccessful',
    'exitCode',
    'startTimeUtc',
    'endTimeUtc',
    'toolExecutionNotifications',
  ],
  notification: ['level', 'message'],
  message: ['text'],
  result: ['ruleId', 'level', 'message', 'locations', 'partialFingerprints'],
  location: ['physicalLocation'],
  physicalLocation: ['artifactLocation', 'region'],
  artifactLocation: ['uri', 'uriBaseId'],
  region: ['startLine', 'startColumn', 'endLine'],
  propertyBag: ['tags'],
};
const SCHEMA = 'lib/schemas/sarif-2.1.0-rtm.5.json';
const TARGET = new URL('../__tests__/corpus/sarif/schema.json', import.meta.url);

const [installed] = process.argv.slice(2);
if (installed === undefined) {
  process.stderr.write(
    'usage: node scripts/sarif-schema.mjs <directory of @microsoft/jest-sarif>\n',
  );
  process.exit(2);
}
const read = (path) => JSON.parse(readFileSync(join(installed, path), 'utf8'));
const { version } = read('package.json');
const whole = read(SCHEMA);

/** The object of the schema with those of its properties alone. */
function cut(schema, names) {
  const { description: _, anyOf: alternatives, ...rest } = schema;
  const properties = Object.fromEntries(
    names.map((name) => {
      const property = schema.properties[name];
      if (property === undefined) throw new Error(`the schema has no ${name}`);
      const { description: __, ...kept } = property;
      return [name, kept];
    }),
  );
  return { ...rest, ...(alternatives === undefined ? {} : { anyOf: alternatives }), properties };
}

const { definitions, ...root } = whole;
const result = {
  $comment: `Cut by scripts/sarif-schema.mjs from ${SCHEMA} of @microsoft/jest-sarif@${version} (MIT)`,
  ...cut(root, ROOT),
  definitions: Object.fromEntries(
    Object.entries(WRITTEN).map(([name, names]) => [name, cut(definitions[name], names)]),
  ),
};
writeFileSync(TARGET, `${JSON.stringify(result, undefined, 1)}\n`);
