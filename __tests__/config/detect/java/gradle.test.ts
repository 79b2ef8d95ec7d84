import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const MACHINE = fakeProbe({ 'java --version': 'openjdk 17', 'gradle --version': 'Gradle 9.2' });
const TEST = 'app/src/test/kotlin/ATest.kt';
const FULL = `plugins { java; id("jacoco"); id("me.champeau.jmh") version "0.7.3" }
tasks.jacocoTestReport { reports { xml.required = true } }
jmh { resultFormat = "JSON" }`;
const detect = (files: Readonly<Record<string, string>>, probe = MACHINE) =>
  detectProject(openTree(files), probe);
const names = (tasks: Awaited<ReturnType<typeof detect>>['tasks']) => tasks.map(({ name }) => name);

describe('a build by Gradle', () => {
  it('is tested with coverage, and measured by its plugin', async () => {
    const { tasks, missing, sources } = await detect({
      'settings.gradle.kts': 'include("app")',
      'app/build.gradle.kts': FULL,
      [TEST]: '',
      gradlew: '',
    });
    expect(tasks).toMatchObject([
      {
        name: 'test',
        command: { shell: 'sh gradlew --console=plain cleanTest test jacocoTestReport --continue' },
        yields: [
          { kind: 'tests', format: 'junit', file: '**/build/test-results/test/TEST-*.xml' },
          {
            kind: 'coverage',
            format: 'jacoco',
            file: '**/build/reports/jacoco/test/jacocoTestReport.xml',
          },
        ],
      },
      {
        name: 'bench',
        command: { shell: 'sh gradlew --console=plain jmh' },
        yields: [{ kind: 'benchmarks', format: 'jmh', file: '**/build/results/jmh/results.json' }],
        exclusive: true,
      },
    ]);
    expect([missing, sources]).toEqual([[], ['Gradle build (JMH)']]);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['the plugin for coverage', 'plugins { java }', 'plugin `jacoco`', ['test']],
    ['the report as XML', 'plugins { id "jacoco" }', 'xml.required = true', ['test']],
    ['an order in a comment', '// id("jacoco") xml.required = true', 'xml.required', ['test']],
    ['results as JSON', 'plugins { id("me.champeau.jmh") }', "resultFormat = 'JSON'", ['test']],
  ])('says that %s is missing', async (_, script, expected, tasks) => {
    const found = await detect({ 'build.gradle': script, 'src/test/java/ATest.java': '' });
    expect(found.missing.join('\n')).toContain(expected);
    expect(names(found.tasks)).toEqual(tasks);
  });

  it('is left to Maven where there is a pom.xml beside it', async () => {
    const { tasks } = await detect({ 'build.gradle': FULL, 'pom.xml': '<project/>', [TEST]: '' });
    expect(tasks.map(({ command }) => command)).toEqual([
      { shell: expect.stringMatching(/^mvn /) },
    ]);
  });

  it('says how to get Gradle where it is missing', async () => {
    const { missing } = await detect(
      { 'build.gradle': FULL, 'src/test/java/ATest.java': '' },
      fakeProbe({ 'java --version': 'openjdk 17' }),
    );
    expect(missing).toEqual([expect.stringContaining('sudo apt-get install gradle')]);
  });
});
