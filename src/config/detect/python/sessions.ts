/**
 * Tests by tox or Nox, for projects whose pytest lies in an environment that these make: where no Python that is found has
 * it. They get its options by the environment. https://tox.wiki, https://nox.thea.codes
 */
import { posix } from 'node:path';
import { WORK_FOLDER } from '../../../model/task.js';
import { startOfFile } from '../start-of-file.js';
import type { Search, TaskDraft } from '../toolchain.js';
import type { PythonProject } from './projects.js';

const TESTS_FILE = `${WORK_FOLDER}/pytest.xml`;
/** Names of a session of tests, best first. */
const SESSION = /^def (tests?|pytest|unit(?:_?tests?)?)\(/m;

export interface Session {
  readonly id: 'tox' | 'nox';
  readonly task: TaskDraft;
}

/** Undefined where neither is set up and installed. */
export async function findSession(
  { files, probe }: Search,
  project: PythonProject,
): Promise<Session | undefined> {
  const isWindows = probe.platform.os === 'win32';
  const isTox = project.files.has('tox.ini') || Object.hasOwn(project.tools, 'tox');
  if (isTox && (await probe.version('tox', ['--version'])) !== undefined)
    return session('tox', 'tox run -e py -x testenv.pass_env+=PYTEST_ADDOPTS', isWindows);
  if (!project.files.has('noxfile.py')) return undefined;
  const text = await startOfFile(files, posix.join(project.directory, 'noxfile.py'));
  const name = SESSION.exec(text)?.[1];
  if (name === undefined || (await probe.version('nox', ['--version'])) === undefined)
    return undefined;
  return session('nox', `nox -s ${name} --force-python python3`, isWindows);
}

function session(id: Session['id'], command: string, isWindows: boolean): Session {
  // The tests may be run in another folder.
  const folder = isWindows ? '' : '$PWD/';
  const options = `--junitxml=${folder}${TESTS_FILE}`;
  return {
    id,
    task: {
      name: 'test',
      command: {
        shell: isWindows ? command : `PYTEST_ADDOPTS="'${options}'" ${command}`,
      },
      ...(isWindows ? { env: { PYTEST_ADDOPTS: options } } : {}),
      yields: [{ kind: 'tests', format: 'junit', file: TESTS_FILE }],
    },
  };
}
