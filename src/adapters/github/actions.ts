/**
 * Hands a finished run to the Actions runner: outputs, annotations, job summary. `@actions/core` is loaded when it
 * is used; it encodes `%`, CR and LF in messages, and `:` and `,` in properties as well, and writes outputs to a file
 * between random delimiters. What it does not care for (escape sequences, paths outside) was removed before.
 */
import type { Annotation } from '../../report/annotations.js';

export interface Publication {
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** Markdown, within the limit of a step. */
  readonly summary: string;
}

/** The part of `@actions/core` that is used. */
export interface ActionsCore {
  setOutput(name: string, value: string): void;
  error(message: string, properties: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

interface AnnotationProperties {
  title?: string;
  file?: string;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
}

/**
 * Sets outputs first, since later jobs hang on them, then annotations, then the summary. A summary that cannot be
 * written is a warning in the log: it never changes the verdict. Throws where an output cannot be set, since a
 * gate whose outputs are lost must fail.
 */
export async function publishToActions(
  publication: Publication,
  given?: ActionsCore,
): Promise<void> {
  const core: ActionsCore = given ?? (await import('@actions/core'));
  for (const [name, value] of Object.entries(publication.outputs)) core.setOutput(name, value);
  for (const annotation of publication.annotations) {
    core[annotation.level](annotation.message, propertiesOf(annotation));
  }
  try {
    await core.summary.addRaw(publication.summary).write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    core.warning(`The job summary could not be written: ${reason}`);
  }
}

function propertiesOf({ title, place }: Annotation): AnnotationProperties {
  if (place === undefined) return { title };
  const { file, line, endLine, column } = place;
  return {
    title,
    file,
    ...(line === undefined ? {} : { startLine: line }),
    // The runner takes a column only on one line.
    ...(line === undefined || endLine === undefined || endLine <= line ? {} : { endLine }),
    ...(line === undefined || column === undefined || (endLine ?? line) > line
      ? {}
      : { startColumn: column }),
  };
}
