/** Go: every module is a suite. https://go.dev/ref/mod */
import { posix } from 'node:path';
import { ProblemError } from '../../../model/problem.js';
import { installCommand } from '../install-hint.js';
import type { Search, SuiteDraft, Toolchain } from '../toolchain.js';
import type { GoModule } from './modules.js';
import { findGoModules } from './modules.js';
import { readGoEnvironment, whyNoRace } from './race.js';
import type { GoMachine } from './tasks.js';
import { goTasks } from './tasks.js';

export const go: Toolchain = {
  id: 'go',
  async detect(search) {
    const { files, probe, folder, options } = search;
    const { modules, tooMany } = await findGoModules(files, folder);
    if (modules.length === 0 && options.go !== undefined) throw noModule(folder);
    if (modules.length === 0) return { suites: [], sources: [], missing: [] };
    const environment = await readGoEnvironment(probe);
    const noRace = environment && (await whyNoRace(environment, probe));
    const isWindows = probe.platform.os === 'win32';
    const machine: GoMachine = { go: environment, noRace, isWindows };
    const anyPackages = modules.some((m) => m.hasPackages);
    // Where no module has tests, that is to be found out, not passed over.
    const judged = modules.some((m) => m.hasTests)
      ? modules
      : modules.map((m) => ({ ...m, hasTests: m.hasPackages || !anyPackages }));
    return {
      suites: judged.map(
        (module): SuiteDraft => ({
          workingDirectory: module.directory,
          tasks: goTasks(module, machine, options.go),
        }),
      ),
      sources: modules.map((module) => describe(module, environment?.version)),
      missing: [
        ...(environment === undefined ? [goMissing(search)] : []),
        ...(tooMany ? ['There are more than 200 Go modules: the rest is left out.'] : []),
      ],
    };
  },
};

function describe(module: GoModule, version: string | undefined): string {
  const file = posix.join(module.directory, 'go.mod');
  const name = module.path === '' ? 'a module without a name' : `module ${module.path}`;
  const notes = [
    ...(version === undefined ? [] : [`Go ${version}`]),
    ...(module.hasTests ? [] : ['no tests']),
    ...(module.workspace === 'apart' ? ['not in go.work'] : []),
  ];
  return notes.length === 0 ? `${file}: ${name}` : `${file}: ${name} (${notes.join(', ')})`;
}

function goMissing({ probe }: Search): string {
  const command = installCommand('go', probe.platform.os);
  return `Go is not on the PATH, or does not work here: use actions/setup-go in a workflow, else \`${command}\`.`;
}

/** What is asked for and cannot be checked is never passed over. */
function noModule(folder: string): ProblemError {
  const where = folder === '.' ? 'the repository' : `'${folder}'`;
  const message = `go: there is no go.mod in ${where} to check`;
  const hint =
    'remove the section `go`, or name the folder of the module by the input working-directory';
  return new ProblemError([{ code: 'go-module-missing', severity: 'error', message, hint }]);
}
