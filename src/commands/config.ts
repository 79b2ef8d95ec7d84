/** `tollgate config`: checks configuration files and prints their schemas. */
import { Argument, Command } from 'commander';
import type { CommandFactory, CommandIo } from './io.js';

const SCHEMAS = ['config', 'waivers'] as const;
type SchemaName = (typeof SCHEMAS)[number];

const EXAMPLES = `
Examples:
  tollgate config check                       check the configuration of this directory, and its waivers
  tollgate config schema > schema.json        for editors that complete and check as you type
`;

const CHECK_EXAMPLES = `
Examples:
  tollgate config check                       tollgate.yml, .yaml or .toml here or in .github/
  tollgate config check services/api/tollgate.toml

Every mistake is told with its line and column, and what to write instead.

Exit codes: 0 valid, 2 not.
`;

const SCHEMA_EXAMPLES = `
Examples:
  tollgate config schema > tollgate.schema.json
  tollgate config schema waivers

The first line of a YAML file tells most editors of it:
  # yaml-language-server: $schema=./tollgate.schema.json
`;

export const configCommand: CommandFactory = (io: CommandIo) =>
  new Command('config')
    .description('check configuration files, print their schemas')
    .addHelpText('after', EXAMPLES)
    .addCommand(
      new Command('check')
        .description('tell every mistake in a configuration')
        .argument('[file]', 'the file; found as `tollgate run` finds it if left out')
        .addHelpText('after', CHECK_EXAMPLES)
        .action((file: string | undefined) => check(file, io)),
    )
    .addCommand(
      new Command('schema')
        .description('print a JSON Schema')
        .addArgument(new Argument('[name]', 'of which file').choices(SCHEMAS).default('config'))
        .addHelpText('after', SCHEMA_EXAMPLES)
        .action((name: SchemaName) => printSchema(name, io)),
    );

async function check(named: string | undefined, io: CommandIo): Promise<void> {
  const [{ openFiles }, { PARSERS }, { checkConfig }] = await Promise.all([
    import('../adapters/files.js'),
    import('../parsers/registry.js'),
    import('../config/check-config.js'),
  ]);
  const files = openFiles(io.cwd);
  const valid = await checkConfig((path) => files.readText(path), named, PARSERS);
  if (!io.quiet) io.print(`${valid}\n`);
}

async function printSchema(name: SchemaName, io: CommandIo): Promise<void> {
  const [{ configSchema }, { waiversSchema }] = await Promise.all([
    import('../config/schema.js'),
    import('../config/schema/waivers.js'),
  ]);
  const schema = name === 'config' ? configSchema : waiversSchema;
  io.print(`${JSON.stringify(schema, undefined, 2)}\n`);
}
