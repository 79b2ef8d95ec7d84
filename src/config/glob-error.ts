/** Tells why a glob would match nothing, or not what was meant. */
import picomatch from 'picomatch';

/** Undefined for a glob that can be used, and for none at all: the schema tells of that. Globs are below the root, with forward slashes. */
export function globError(glob: string): { message: string; hint: string } | undefined {
  if (glob === '') return undefined;
  const shown = `the glob ${JSON.stringify(glob)}`;
  if (glob.startsWith('/') || /^[A-Za-z]:/.test(glob)) {
    return { message: `${shown} is absolute`, hint: 'write it from the root of the project' };
  }
  if (glob.split('/').includes('..')) {
    return {
      message: `${shown} leaves the project`,
      hint: 'write it from the root of the project',
    };
  }
  if (glob.startsWith('!')) {
    return { message: `${shown} is a negation`, hint: 'name what is meant, not what is not' };
  }
  if (/\\(?=[A-Za-z0-9])/.test(glob)) {
    return { message: `${shown} has backslashes`, hint: 'write forward slashes, on Windows too' };
  }
  try {
    picomatch.makeRe(glob, { strictBrackets: true });
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    return {
      message: `${shown} has a bracket without its partner`,
      hint: 'close it, or escape it: \\[',
    };
  }
}
