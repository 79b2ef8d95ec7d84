/** Python tested by pytest: every topmost pyproject.toml or setup.py is a suite. */
import { installCommand } from '../install-hint.js';
import type { Findings, Search, Toolchain } from '../toolchain.js';
import { findPythonProjects, type PythonProject } from './projects.js';
import { findRunner, type PythonRunner } from './runner.js';
import { findSession, type Session } from './sessions.js';
import { pythonTasks } from './tasks.js';

export const python: Toolchain = {
  id: 'python',
  async detect(search) {
    const projects = await findPythonProjects(search.files, search.folder);
    const found = await Promise.all(
      projects.filter(({ hasTests }) => hasTests).map((project) => detectProject(project, search)),
    );
    return {
      suites: found.flatMap(({ suites }) => suites),
      sources: found.flatMap(({ sources }) => sources),
      missing: found.flatMap(({ missing }) => missing),
    };
  },
};

async function detectProject(project: PythonProject, search: Search): Promise<Findings> {
  const runner = await findRunner(search, project);
  const { manifest } = project;
  const session = runner.packages.has('pytest') ? undefined : await findSession(search, project);
  const by = runner.version?.split(/\r?\n/, 1)[0] ?? '';
  return {
    suites: [
      { workingDirectory: project.directory, tasks: pythonTasks(project, runner, session?.task) },
    ],
    sources: [
      `${manifest}: pytest${session === undefined ? '' : ` by ${session.id}`}${by === '' ? '' : ` (${by})`}`,
    ],
    missing:
      runner.version === undefined
        ? [lacksPython(runner, search)]
        : lacking(project, runner, session),
  };
}

function lacking(
  project: PythonProject,
  runner: PythonRunner,
  session: Session | undefined,
): readonly string[] {
  if (session !== undefined)
    return [
      `${project.manifest}: coverage and benchmarks are not measured, since ${session.id} runs the tests: install pytest and pytest-cov where the gate runs, or write the commands under \`tasks:\` in tollgate.yml.`,
    ];
  const { packages, install } = runner;
  const wanted = [
    ['pytest', 'Tests are not run'],
    ['pytest-cov', 'Coverage of Python is not measured'],
    ...(project.benchmarkFolders.length > 0
      ? [['pytest-benchmark', 'Benchmarks are not run']]
      : []),
  ];
  return wanted
    .filter(([name = '']) => !packages.has(name))
    .map(([name, what]) => `${project.manifest}: ${what}: it takes \`${install} ${name}\`.`);
}

function lacksPython({ module }: PythonRunner, { probe }: Search): string {
  const [program = 'python3'] = module.split(' ');
  return /python/.test(program)
    ? `Python is not on the PATH: use actions/setup-python in a workflow, else \`${installCommand('python', probe.platform.os)}\`.`
    : `${program} is not on the PATH, and the lock file is its: install it, as https://pypi.org/project/${program}/ says.`;
}
