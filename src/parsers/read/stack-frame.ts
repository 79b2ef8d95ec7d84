/**
 * One line of a stack as the tools of many languages print it: where it points to, and whether that is the user's own
 * code or that of a library, of the runtime or of the test framework.
 */
import type { Place } from '../../model/problem.js';
import { owned } from './lines.js';

export interface Frame {
  /** Absent for frames in native code. */
  readonly place?: Place;
  readonly isForeign: boolean;
  /** Python prints the innermost frame last, everybody else first. */
  readonly isInnermostLast: boolean;
}

const LONGEST_LINE = 2000;

const FOREIGN_PATH = new RegExp(
  [
    String.raw`(?:^|[\\/])(?:node_modules|bower_components|site-packages|dist-packages|vendor|gems|\.yarn|\.rustup|_pytest|pluggy)[\\/]`,
    String.raw`[\\/]\.?cargo[\\/](?:registry|git)[\\/]|[\\/]pkg[\\/]mod[\\/]`,
    String.raw`[\\/]lib(?:32|64)?[\\/](?:python|pypy|ruby)[\d.]*[\\/]|[\\/]Python\d+[\\/]Lib[\\/]`,
    String.raw`^(?:node:|internal[\\/]|bun:|ext:|jsr:|webpack[\\/]|phar:|native$|index \d|<|\[|\(|evalmachine\.)`,
    String.raw`^https://(?:deno\.land|jsr\.io|esm\.sh)/`,
    String.raw`^/(?:rustc|usr/include)/|[\\/]library[\\/](?:std|core|alloc|test)[\\/]src[\\/]`,
    // The standard library of Go at its usual places, or trimmed to its import path.
    String.raw`(?:[\\/]go[\d.]*(?:[\\/][\d.]+[\\/]\w+)?[\\/]src[\\/]|[\\/]go-[\d.]+[\\/]src[\\/]|^)(?:runtime|testing|reflect|sync|time|internal)[\\/][^.]+\.go$`,
    String.raw`^testing\.go$|_testmain\.go$|[\\/]g(?:test|mock)[\\/]g(?:test|mock)-[\w-]+\.`,
  ].join('|'),
);
const FOREIGN_CLASS =
  /^(?:javax?|jdk|sun|com\.sun|kotlinx?|scala|groovy|org\.codehaus\.groovy|org\.junit|junit|org\.opentest4j|org\.testng|org\.apache\.maven|org\.gradle|worker\.org\.gradle|org\.assertj|org\.hamcrest|org\.mockito|org\.spockframework|org\.springframework|io\.kotest|com\.google\.common)\./;
const FOREIGN_DOTNET =
  /^(?:System|Microsoft|Xunit|NUnit|TUnit|FluentAssertions|AwesomeAssertions|Shouldly|Moq)\./;

const EXTENSION =
  '(?:[cm]?[jt]sx?|vue|svelte|java|kts?|scala|groovy|py|rs|[ch](?:c|pp|xx|h|\\+\\+)?|mm?|cs|fs|vb|go|php|phpt|rb|exs?|erl|swift|lua|luau|p[lm]|t|sh|bats|bash|hs|ml|cljs?|cljc|jl|zig|nim|cr|coffee|feature)';
/** `a/b.cc:11: Failure`, `a.rb:3:in 'm'`, `/a/B.php:12`, `# ./a_spec.rb:1`, `Error Trace:  a.go:1`, `[a.rb:12]:`. */
const NAMED = new RegExp(
  `^(?:# |\\[|Error Trace:\\s+)?((?:[A-Za-z]:)?[^\\s:()"'\`<>]+\\.${EXTENSION}):(\\d{1,9})(?::(\\d{1,9}))?(?=$|[:\\s\\]])`,
  'i',
);
const PYTHON = /^(\S[^:"]*\.pyx?):(\d{1,9}): |^(?:E\s+)?File "([^"]+)", line (\d{1,9})/;
/** `a.cpp(12): error`, `#0 /a/B.php(12): f()`, Qt's `Loc: [a.cpp(12)]` */
const IN_BRACKETS =
  /^(?:#\d+ |Loc: \[|in )?((?:[A-Za-z]:)?[^\s:()"'<>]+\.(?:c|cc|cpp|cxx|h|hpp|phpt?))\((\d{1,9})\)(?:\]|:(?=\s|$)| )/i;
/** `FooTest#test_x [test/foo_test.rb:12]:` */
const MINITEST = /^\S+#.* \[([^\s:[\]]+\.rb):(\d{1,9})\]:?$/;
const RUST = /\b(?:panicked at|as expected at) (?:'.*', )?([^\s',]+\.rs):(\d{1,9}):(\d{1,9}):?$/;
/** Before Rust 1.73, below a message of several lines. */
const RUST_OLD = /', ([^\s',]+\.rs):(\d{1,9}):(\d{1,9})$/;
const DART = /^(\S+\.dart) (\d{1,9}):(\d{1,9})(?:\s|$)/;
const DOTNET = /^at (.+) (?:in|dans|en|v|в) (\S.*\.\w{1,8}):\p{L}+ (\d{1,9})\.?$/u;
const JAVA =
  /^at (?:(?:[\w.@-]*\/){1,2})?([\p{L}\w$.]+)\.[^\s()][^()]*(?:\([^()]*\)[^()]+)?\((?:([\p{L}\w$-]+\.\w{1,10})(?::(\d{1,9}))?|Native Method|Unknown Source)\)$/u;
const PERL = /^(?:#\s*)?at (\S+\.(?:t|p[lm])) line (\d{1,9})\.?$/;
const BATS = /^(?:# )?\((?:in test|from function .*? in(?: test)?) file (.+), line (\d{1,9})[,)]/;
const LOCATED = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/;

/** Whether a path is of a library, of the runtime or of a test framework. */
export function isForeignPath(path: string): boolean {
  return FOREIGN_PATH.test(path);
}

/** Undefined for a line that is no frame; `own`: a class of the user's, whatever its package is called. */
export function frameOf(line: string, own = ''): Frame | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const text = line.trim();
  if (text.startsWith('at ')) return afterAt(text, own);
  if (/^❯ /.test(text)) return scripted(text.slice(2));
  const [, file, at, named, inFile] = PYTHON.exec(text) ?? [];
  if (file !== undefined && /^\S/.test(line)) return placed(file, at, undefined, true);
  if (named !== undefined) return placed(named, inFile, undefined, true);
  const found =
    RUST.exec(text) ??
    RUST_OLD.exec(text) ??
    NAMED.exec(text) ??
    MINITEST.exec(text) ??
    IN_BRACKETS.exec(text) ??
    DART.exec(text) ??
    PERL.exec(text) ??
    BATS.exec(text) ??
    undefined;
  if (found !== undefined) return placed(found[1] ?? '', found[2], found[3]);
  // Firefox and Safari: `f@http://host/a.js:1:2`
  const browser = /^[^\s@]*@(\w+:\/\/\S+:\d{1,9}:\d{1,9})$/.exec(text)?.[1];
  return browser === undefined ? undefined : scripted(browser);
}

function afterAt(text: string, own: string): Frame | undefined {
  const perl = PERL.exec(text);
  if (perl !== null) return placed(perl[1] ?? '', perl[2]);
  const dotnet = DOTNET.exec(text);
  if (dotnet !== null) {
    const frame = placed(dotnet[2] ?? '', dotnet[3]);
    return { ...frame, isForeign: frame.isForeign || FOREIGN_DOTNET.test(dotnet[1] ?? '') };
  }
  const java = JAVA.exec(text);
  if (java !== null) return javaFrame(java, own);
  if (FOREIGN_DOTNET.test(text.slice(3))) return { isForeign: true, isInnermostLast: false };
  return scripted(text.slice(3));
}

/** With the folders of its package, as far as the class tells them: a base name alone may be there twice. */
function javaFrame([, owner = '', file, line]: RegExpExecArray, own: string): Frame {
  const isOwn = own !== '' && (owner === own || owner.startsWith(`${own}$`));
  const isForeign = !isOwn && FOREIGN_CLASS.test(owner);
  if (file === undefined) return { isForeign, isInnermostLast: false };
  const folders = owner.split('.').slice(0, -1);
  return { ...placed([...folders, file].join('/'), line), isForeign };
}

/** `f (a.js:1:2)`, `async a.js:1:2`, `f a.ts:1:2`, `new Promise (<anonymous>)`. */
function scripted(text: string): Frame | undefined {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const inside = open < 0 ? text.replace(/^async /, '') : text.slice(open + 1, -1);
  const [, file, line, column] = LOCATED.exec(inside) ?? [];
  if (file === undefined) {
    return open >= 0 && /^(?:<|native|index \d|evalmachine)/.test(inside)
      ? { isForeign: true, isInnermostLast: false }
      : undefined;
  }
  // Vitest writes the function before the path, without brackets.
  const path = open < 0 ? (/^(?:[\w.$<>#]+ )+(\S*[./\\].*)$/.exec(file)?.[1] ?? file) : file;
  return placed(path, line, column);
}

function placed(
  printed: string,
  line: string | undefined,
  column?: string,
  isInnermostLast = false,
): Frame {
  const file = filePath(printed);
  const isForeign = FOREIGN_PATH.test(file);
  const [row, offset] = [Number(line ?? 0), Number(column ?? 0)];
  const place = {
    file: owned(file),
    ...(row > 0 ? { line: row } : {}),
    ...(row > 0 && offset > 0 ? { column: offset } : {}),
  };
  return { place, isForeign, isInnermostLast };
}

/** Without what bundlers and URLs put before a path and after it. */
function filePath(printed: string): string {
  const local = printed
    .replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '')
    .replace(/^webpack(?:-internal)?:\/\/\/?(?:[\w@-]*\/)?(?=\.\/)/, '')
    .replace(/^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/(?:@fs(?=\/)|base\/)?/, '')
    .replace(/\?[^/?]*$/, '')
    // What .NET writes for the root of the sources in builds that are to be the same everywhere.
    .replace(/^\/_\//, '')
    .replace(/^\.[\\/]/, '');
  if (!printed.startsWith('file:') || /%(?![0-9a-f]{2})/i.test(local)) return local;
  return local.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}
