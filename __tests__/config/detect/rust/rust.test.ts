import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const RUSTC = { 'rustc --version': 'rustc 1.95.0 (f2d3ce0bd 2026-03-21)' };
const LLVM_COV = {
  'cargo llvm-cov --version': 'cargo-llvm-cov 0.9.1',
  'rustup component list --installed': 'cargo-x\nllvm-tools-x86_64-unknown-linux-gnu',
};
const NEXTEST = { 'cargo nextest --version': 'cargo-nextest 0.9.100' };
const CHECKS = {
  'cargo fmt --version': 'rustfmt 1.9.0',
  'cargo clippy --version': 'clippy 0.1.95',
};
const PACKAGE = '[package]\nname = "lib"\n';
const UNIT = '#[cfg(test)]\nmod tests {\n  #[test]\n  fn a() {}\n}\n';
const DOC = '/// ```\n/// assert!(true);\n/// ```\npub fn a() {}\n';
const CRITERION = 'use criterion::{criterion_group, criterion_main};\n';
const detect = (
  files: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>> = RUSTC,
  os = 'linux',
) => detectProject(openTree(files), fakeProbe(answers, os));
const commands = (tasks: Awaited<ReturnType<typeof detect>>['tasks']) =>
  Object.fromEntries(
    tasks.map(({ name, command }) => [
      name,
      'shell' in command ? command.shell : command.argv.join(' '),
    ]),
  );

describe('a Cargo workspace', () => {
  it('is tested by cargo itself, and what would measure its coverage is named', async () => {
    const { tasks, sources, missing } = await detect({
      'Cargo.toml': PACKAGE,
      'src/lib.rs': UNIT,
    });
    expect(tasks).toMatchObject([
      {
        name: 'test',
        suite: 'default',
        command: { shell: 'cargo test --workspace --no-fail-fast 2>&1' },
        yields: [{ kind: 'tests', format: 'cargo-test' }],
      },
    ]);
    expect(sources).toEqual(['Cargo.toml: Cargo (rustc 1.95.0 (f2d3ce0bd 2026-03-21))']);
    expect(missing).toEqual([
      'Coverage of Rust is not measured: it takes `cargo install --locked cargo-llvm-cov`.',
    ]);
  });

  it('is measured where cargo-llvm-cov is there, also where tests fail, with its examples in comments', async () => {
    const { tasks, missing } = await detect(
      { 'Cargo.toml': PACKAGE, 'Cargo.lock': '', 'src/lib.rs': UNIT + DOC },
      { ...RUSTC, ...LLVM_COV },
    );
    expect(commands(tasks)).toEqual({
      test: [
        'cargo llvm-cov clean --profraw-only >&2',
        'cargo llvm-cov --no-report --locked --workspace --no-fail-fast 2>&1 || code=$?',
        'cargo test --locked --workspace --doc --no-fail-fast 2>&1 || code=$?',
        'cargo llvm-cov report --json --output-path target/llvm-cov.json >&2 || code=$?',
        `exit \${code:-0}`,
      ].join('; '),
    });
    expect(tasks[0]?.yields).toContainEqual({
      kind: 'coverage',
      format: 'llvm-cov-json',
      file: 'target/llvm-cov.json',
    });
    expect(missing).toEqual([]);
  });

  it.each([
    [
      'without the tools of LLVM',
      { ...LLVM_COV, 'rustup component list --installed': 'cargo-x' },
      'linux',
      1,
    ],
    ['on Windows, whose shell cannot keep an exit code', LLVM_COV, 'win32', 0],
  ])('is not measured %s', async (_, answers, os, count) => {
    const files = { 'Cargo.toml': PACKAGE, 'src/lib.rs': UNIT };
    const { tasks, missing } = await detect(files, { ...RUSTC, ...answers }, os);
    expect(tasks[0]?.yields).toEqual([{ kind: 'tests', format: 'cargo-test' }]);
    expect(missing).toHaveLength(count);
  });

  it('is tested by nextest where that is installed, which leaves out the examples in comments', async () => {
    const files = { 'Cargo.toml': PACKAGE, 'Cargo.lock': '', 'src/lib.rs': UNIT + DOC };
    const { tasks } = await detect(files, { ...RUSTC, ...NEXTEST });
    expect(tasks).toMatchObject([
      {
        name: 'test',
        command: {
          shell:
            'cargo nextest run --locked --workspace --no-fail-fast --message-format libtest-json',
        },
        env: { NEXTEST_EXPERIMENTAL_LIBTEST_JSON: '1' },
        yields: [{ kind: 'tests', format: 'libtest-json' }],
      },
      {
        name: 'doctest',
        command: { shell: 'cargo test --locked --workspace --doc --no-fail-fast 2>&1' },
        yields: [{ kind: 'tests', format: 'cargo-test' }],
      },
    ]);
    const counted = await detect(files, { ...RUSTC, ...NEXTEST, ...LLVM_COV });
    expect(commands(counted.tasks).test).toContain(
      'cargo llvm-cov nextest --no-report --locked --workspace --no-fail-fast --message-format libtest-json || code=$?',
    );
  });

  it('is checked by the tools that come with Rust, as far as they are there', async () => {
    const files = { 'Cargo.toml': PACKAGE, 'src/lib.rs': UNIT };
    const { tasks } = await detect(files, { ...RUSTC, ...CHECKS });
    expect(tasks.slice(1)).toMatchObject([
      {
        name: 'fmt',
        command: { argv: ['cargo', 'fmt', '--all', '--check', '--', '--color', 'never'] },
        yields: [{ kind: 'diagnostics', format: 'rustfmt' }],
        action: 'degrade',
        fix: { argv: ['cargo', 'fmt', '--all'] },
      },
      {
        name: 'clippy',
        command: {
          shell: 'cargo clippy --quiet --workspace --all-targets --message-format short 2>&1',
        },
        yields: [{ kind: 'diagnostics', format: 'file-line' }],
        action: 'degrade',
      },
    ]);
  });

  it('is a suite with its members, and none for what is excluded, vendored or read by tests', async () => {
    const { tasks, sources } = await detect({
      'rust/Cargo.toml': '[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/old"]\n',
      'rust/crates/a/Cargo.toml': PACKAGE,
      'rust/crates/a/src/lib.rs': UNIT,
      'rust/crates/old/Cargo.toml': PACKAGE,
      'rust/crates/old/benches/b.rs': CRITERION,
      'rust/fuzz/Cargo.toml': PACKAGE,
      'vendor/c/Cargo.toml': PACKAGE,
      'tests/fixtures/d/Cargo.toml': 'no = TOML at all',
    });
    expect(tasks).toMatchObject([{ name: 'test', suite: 'rust', workingDirectory: 'rust' }]);
    expect(sources).toHaveLength(1);
  });

  it('without tests or benchmarks is no gate', async () => {
    const files = { 'Cargo.toml': PACKAGE, 'src/main.rs': 'fn main() {}' };
    const { tasks } = await detect(files, { ...RUSTC, ...CHECKS });
    expect(tasks).toEqual([]);
  });

  it.each([
    '#[tokio::test]\nasync fn a() {}',
    '#[rstest]\nfn a() {}',
    'proptest! { }',
    '//! ```rust\n//! a();\n//! ```',
  ])('has a test in %j', async (text) => {
    const { tasks } = await detect({ 'Cargo.toml': PACKAGE, 'src/lib.rs': text });
    expect(commands(tasks)).toHaveProperty('test');
  });

  it.each(['/// ```text\n/// a\n/// ```', 'fn test() {}'])('has no test in %j', async (text) => {
    const { tasks } = await detect({ 'Cargo.toml': PACKAGE, 'src/lib.rs': text });
    expect(tasks).toEqual([]);
  });

  it('that is no TOML is a mistake with its place', async () => {
    await expect(detect({ 'Cargo.toml': 'a =\n' })).rejects.toMatchObject({
      problems: [{ place: { file: 'Cargo.toml', line: 1 } }],
    });
  });

  it('names Rust where it is missing', async () => {
    const { missing } = await detect({ 'Cargo.toml': PACKAGE, 'src/lib.rs': UNIT }, {});
    expect(missing).toEqual([expect.stringContaining('Rust is not on the PATH')]);
  });
});

describe('benchmarks of a Cargo workspace', () => {
  const TIMES = '--noplot --warm-up-time 0.5 --measurement-time 1';

  it.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'Criterion',
      { 'benches/a.rs': CRITERION },
      { bench: `cargo bench --workspace --bench * -- ${TIMES}` },
    ],
    [
      'Divan, in a folder',
      { 'benches/a/main.rs': 'divan::main();' },
      { bench: 'cargo bench --workspace --bench * -- --max-time 1' },
    ],
    [
      'both, each by itself',
      { 'benches/a.rs': CRITERION, 'benches/b.rs': 'divan::main();' },
      {
        bench: `cargo bench --workspace --bench a -- ${TIMES}`,
        'bench-divan': 'cargo bench --workspace --bench b -- --max-time 1',
      },
    ],
  ])('are measured by %s', async (_, files, expected) => {
    const { tasks } = await detect({ 'Cargo.toml': PACKAGE, ...files });
    expect(commands(tasks)).toEqual(expected);
    expect(tasks[0]).toMatchObject({ exclusive: true, needs: [] });
  });

  it('are those of the manifest too, and no others where it says so', async () => {
    const { tasks } = await detect({
      'Cargo.toml': `${PACKAGE}autobenches = false\n[[bench]]\nname = "speed"\npath = "perf/speed.rs"\n`,
      'perf/speed.rs': CRITERION,
      'benches/helper.rs': 'pub fn nothing() {}',
    });
    expect(commands(tasks).bench).toBe(`cargo bench --workspace --bench * -- ${TIMES}`);
  });

  it('that nothing known measures are named, and the others run', async () => {
    const { tasks, missing } = await detect({
      'Cargo.toml': PACKAGE,
      'benches/a.rs': CRITERION,
      'benches/own.rs': 'fn main() {}',
    });
    expect(commands(tasks).bench).toBe(`cargo bench --workspace --bench a -- ${TIMES}`);
    expect(missing[0]).toMatch(/^Cargo.toml: the benchmark "own" uses neither/);
  });

  it('by #[bench] take the nightly toolchain', async () => {
    const files = { 'Cargo.toml': PACKAGE, 'benches/a.rs': '#[bench]\nfn a(b: &mut Bencher) {}' };
    const stable = await detect(files);
    expect(stable.tasks).toEqual([]);
    expect(stable.missing[0]).toContain('rustup toolchain install nightly');
    const clippy = commands(
      (await detect({ ...files, 'src/lib.rs': UNIT }, { ...RUSTC, ...CHECKS })).tasks,
    ).clippy;
    expect(clippy).toContain(' --lib --bins --tests --examples --message-format');
    const nightly = await detect(files, {
      'rustc --version': 'rustc 1.97.0-nightly (a 2026-05-01)',
    });
    expect(nightly.tasks).toMatchObject([
      {
        command: { argv: ['cargo', 'bench', '--workspace', '--bench', '*'] },
        yields: [{ kind: 'benchmarks', format: 'cargo-bench' }],
      },
    ]);
  });

  it('do not get a word of their own into a command', async () => {
    const { tasks } = await detect({ 'Cargo.toml': PACKAGE, 'benches/a;b.rs': CRITERION });
    expect(tasks).toEqual([]);
  });
});
