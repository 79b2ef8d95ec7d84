/**
 * Understands the inputs of the action and the options of the command line: each is held against the
 * schema of the key that it overrides, so that both take the same words.
 */
import type { GateConfig, PartSpec } from '../model/config.js';
import type { Problem } from '../model/problem.js';
import { suggestion } from '../words/nearest.js';
import { type FormatInfo, wrongSource } from './check.js';
import { expectation, found, remedy } from './expected.js';
import type { ConfigInputs } from './inputs.js';
import { quoted } from './locate.js';
import { tidyPath } from './paths.js';
import { label as labelSchema, path as pathSchema } from './schema/values.js';
import { configSchema, type RawConfig } from './schema.js';
import { type SchemaNode, schemaAt } from './schema-node.js';

/** What the inputs say, in the shape of the file that they go over. */
export interface Overrides {
  readonly raw: RawConfig;
  readonly folder: string;
  readonly mode?: GateConfig['mode'];
  readonly part?: PartSpec;
  readonly parts?: string;
  readonly config?: string;
  readonly name?: string;
}

const MODES = ['run', 'ingest'] as const;
const INGEST_INPUTS = ['tests', 'coverage', 'benchmarks'] as const;
const NO_VERDICT = 'none';

/** Reads all inputs, and tells all that is wrong with them. */
export async function readInputs(
  inputs: ConfigInputs,
  formats: readonly FormatInfo[],
): Promise<{ readonly overrides: Overrides; readonly problems: readonly Problem[] }> {
  const reading = await Reading.over(inputs);
  const parts = reading.checked('parts', pathSchema, reading.text('parts'));
  const mode: GateConfig['mode'] | undefined =
    parts === undefined ? reading.word('mode', MODES) : 'join';
  const part = reading.part();
  const config = reading.checked('config', pathSchema, reading.text('config'));
  const folder = reading.checked(
    'working-directory',
    pathSchema,
    reading.text('working-directory'),
  );
  const name = reading.checked('name', labelSchema, reading.text('name'));
  const raw: Record<string, unknown> = {
    ...reading.section('coverage', { total: 'coverage-minimum' }),
    ...reading.section('benchmarks', { tolerance: 'tolerance' }),
    ...reading.section('baseline', { store: 'baseline', directory: 'baseline-directory' }),
    ...reading.section('report', { json: 'report-json', html: 'report-html' }),
    ...reading.failOn(),
    ...reading.ingest(formats),
  };
  const overrides = {
    // Each part has been held against the schema that the type is derived from.
    raw: raw as RawConfig,
    folder: tidyPath(folder ?? '.'),
    ...(mode === undefined ? {} : { mode }),
    ...(part === undefined ? {} : { part }),
    ...(parts === undefined ? {} : { parts }),
    ...(config === undefined ? {} : { config }),
    ...(name === undefined ? {} : { name }),
  };
  return { overrides, problems: reading.problems };
}

type IsValid = (schema: SchemaNode, value: unknown) => boolean;

class Reading {
  readonly problems: Problem[] = [];
  private readonly inputs: ConfigInputs;
  private readonly isValid: IsValid;

  private constructor(inputs: ConfigInputs, isValid: IsValid) {
    this.inputs = inputs;
    this.isValid = isValid;
  }

  /** The validator is loaded only where something was given. */
  static async over(inputs: ConfigInputs): Promise<Reading> {
    if (Object.values(inputs).every((text) => text.trim() === '')) {
      return new Reading(inputs, () => true);
    }
    const { validateValue } = await import('./validate.js');
    return new Reading(inputs, await validateValue());
  }

  text(input: keyof ConfigInputs): string | undefined {
    const text = this.inputs[input]?.trim();
    return text === '' ? undefined : text;
  }

  word<W extends string>(input: keyof ConfigInputs, words: readonly W[]): W | undefined {
    const text = this.text(input);
    const word = words.find((one) => one === text);
    if (text !== undefined && word === undefined) {
      this.complain(input, `unknown word ${quoted(text)}`, suggestion(text, words, 'allowed'));
    }
    return word;
  }

  /** One section of the configuration from the inputs that stand for its keys. */
  section(
    section: string,
    keys: Readonly<Record<string, keyof ConfigInputs>>,
  ): Readonly<Record<string, unknown>> {
    const entries = Object.entries(keys).flatMap(([key, input]) => {
      const text = this.text(input);
      const schema = schemaAt(configSchema, [section, key]) ?? {};
      // A tolerance may be the number 0, and an input is always text.
      const value = text === '0' && schema.type?.includes('integer') ? 0 : text;
      const checked = this.checked(input, schema, value);
      return checked === undefined ? [] : [[key, checked] as const];
    });
    return entries.length === 0 ? {} : { [section]: Object.fromEntries(entries) };
  }

  part(): PartSpec | undefined {
    const path = this.checked('part', pathSchema, this.text('part'));
    if (path === undefined) return undefined;
    for (const other of ['parts', 'report-json', 'report-html'] as const)
      if (this.text(other) !== undefined)
        this.complain(other, 'stands beside the input part', 'a job leaves its part, or judges');
    return { path, ...this.leg() };
  }

  /** Without a matrix, or where a runner tells nothing of it, the job is alone. */
  leg(): Omit<PartSpec, 'path'> {
    const text = this.text('leg') ?? '/';
    if (text === '/') return { index: 0, of: 1 };
    const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
    if (index === undefined || Number(index) >= Number(of))
      this.complain('leg', `expected the place in the matrix, such as 0/3, found ${quoted(text)}`);
    return { index: Number(index), of: Number(of) };
  }

  failOn(): Pick<RawConfig, 'failOn'> {
    const text = this.text('fail-on');
    if (text === undefined) return {};
    const words = splitList(text);
    if (words.length === 1 && words[0] === NO_VERDICT) return { failOn: [] };
    const allowed = configSchema.properties.failOn.items.enum;
    for (const word of words) {
      if (allowed.some((one) => one === word)) continue;
      if (word === NO_VERDICT) {
        this.complain('fail-on', `"${NO_VERDICT}" stands beside other words`, 'write it alone');
        continue;
      }
      const hint = suggestion(word, [...allowed, NO_VERDICT], 'allowed');
      this.complain('fail-on', `unknown word ${quoted(word)}`, hint);
    }
    return { failOn: allowed.filter((one) => words.includes(one)) };
  }

  ingest(formats: readonly FormatInfo[]): Pick<RawConfig, 'ingest'> {
    const ingest: Partial<Record<(typeof INGEST_INPUTS)[number], string[]>> = {};
    for (const kind of INGEST_INPUTS) {
      const text = this.text(kind);
      if (text === undefined) continue;
      ingest[kind] = splitList(text);
      for (const source of ingest[kind]) {
        const wrong = wrongSource(source, kind, formats);
        if (wrong !== undefined) this.complain(kind, wrong.message, wrong.hint);
      }
    }
    return Object.keys(ingest).length === 0 ? {} : { ingest };
  }

  /** The value, or undefined with a problem. */
  checked<T>(input: keyof ConfigInputs, schema: SchemaNode, value: T): T | undefined {
    if (value === undefined || this.isValid(schema, value)) return value;
    const message = `expected ${expectation(schema)}, found ${found(value)}`;
    this.complain(input, message, remedy(schema, value));
    return undefined;
  }

  private complain(input: keyof ConfigInputs, message: string, hint?: string): void {
    this.problems.push({
      code: 'config-bad-input',
      severity: 'error',
      message: `input ${input}: ${message}`,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/** By lines and commas; a comma inside braces belongs to its glob. */
function splitList(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    const isEnd = character === '\n' || (character === ',' && depth <= 0);
    if (isEnd) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
