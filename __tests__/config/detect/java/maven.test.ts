import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const MACHINE = fakeProbe({
  'java --version': 'openjdk 17.0.15 2025-04-15\nOpenJDK Runtime Environment',
  'mvn --version': 'Apache Maven 3.8.7',
});
const pom = (...artifacts: readonly string[]) =>
  `<project>${artifacts.map((id) => `<artifactId>${id}</artifactId>`).join('')}</project>`;
const SHADED = `<project><artifactId>jmh-core</artifactId><artifactId>maven-shade-plugin</artifactId>
  <finalName>benchmarks</finalName></project>`;
const TEST = 'src/test/java/ATest.java';
const detect = (files: Readonly<Record<string, string>>, probe = MACHINE) =>
  detectProject(openTree(files), probe);
const shells = (tasks: Awaited<ReturnType<typeof detect>>['tasks']) =>
  tasks.map(({ name, command }) => [name, 'shell' in command ? command.shell : command.argv]);

describe('a build by Maven', () => {
  it('is tested with coverage, and measured by the jar of its benchmarks', async () => {
    const { tasks, sources, missing } = await detect({
      'pom.xml': pom('parent'),
      'lib/pom.xml': pom('lib', 'jacoco-maven-plugin'),
      [`lib/${TEST}`]: '',
      'bench/pom.xml': SHADED,
    });
    expect(tasks).toMatchObject([
      {
        name: 'test',
        suite: 'default',
        workingDirectory: '.',
        command: {
          shell: `mvn -B -ntp -fae test || code=$?; mvn -B -ntp -q org.jacoco:jacoco-maven-plugin:report; exit \${code:-0}`,
        },
        yields: [
          {
            kind: 'tests',
            format: 'junit',
            file: '**/target/{surefire,failsafe}-reports/TEST-*.xml',
          },
          { kind: 'coverage', format: 'jacoco', file: '**/target/site/jacoco/jacoco.xml' },
        ],
      },
      {
        name: 'bench',
        command: {
          shell:
            'mvn -B -ntp -q -DskipTests -pl bench -am package && java -jar bench/target/benchmarks.jar -f 1 -wi 5 -w 200ms -i 10 -r 200ms -foe true -rf json -rff .tollgate/work/jmh-result.json',
        },
        needs: ['test'],
        exclusive: true,
        yields: [{ kind: 'benchmarks', format: 'jmh', file: '.tollgate/work/jmh-result.json' }],
      },
    ]);
    expect(sources).toEqual(['pom.xml: Maven (JMH, openjdk 17.0.15 2025-04-15)']);
    expect(missing).toEqual([]);
  });

  it('is built by its wrapper, and with integration tests where it has some', async () => {
    const { tasks } = await detect({
      'pom.xml': pom('maven-failsafe-plugin', 'spotless-maven-plugin'),
      [TEST]: '',
      mvnw: '',
    });
    expect(shells(tasks)).toEqual([
      ['test', 'sh mvnw -B -ntp -fae verify'],
      ['spotless', 'sh mvnw -B -ntp -q spotless:check'],
    ]);
    expect(tasks[1]).toMatchObject({
      action: 'degrade',
      fix: { shell: 'sh mvnw -B -ntp -q spotless:apply' },
    });
  });

  it('is a suite for each topmost pom.xml, and none for those of results and fixtures', async () => {
    const { tasks } = await detect({
      'a/pom.xml': pom('a'),
      [`a/${TEST}`]: '',
      'b/pom.xml': pom('b'),
      [`b/${TEST}`]: '',
      'b/target/classes/pom.xml': pom('c'),
      'c/src/test/resources/pom.xml': pom('d'),
    });
    expect(tasks.map(({ name, workingDirectory }) => [name, workingDirectory])).toEqual([
      ['test:a', 'a'],
      ['test:b', 'b'],
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['coverage', { 'pom.xml': pom('a'), [TEST]: '' }, 'org.jacoco:jacoco-maven-plugin'],
    [
      'a plugin in a comment',
      { 'pom.xml': `<!--${pom('jacoco-maven-plugin')}-->`, [TEST]: '' },
      'jacoco',
    ],
    ['a jar', { 'pom.xml': pom('jmh-core'), [TEST]: '' }, 'maven-shade-plugin with a finalName'],
    [
      'a plain name',
      { 'pom.xml': pom('a'), 'x;y/pom.xml': SHADED, [TEST]: '' },
      'x;y/pom.xml: benchmarks are not run',
    ],
  ])('says that %s is missing', async (_, files, expected) => {
    const { missing, tasks } = await detect(files);
    expect(missing.join('\n')).toContain(expected);
    expect(tasks.map(({ name }) => name)).toEqual(['test']);
  });

  it('says how to get Java and Maven where they are missing', async () => {
    const { missing } = await detect({ 'pom.xml': pom('a'), [TEST]: '' }, fakeProbe({}));
    expect(missing).toEqual([
      expect.stringContaining('jacoco'),
      expect.stringContaining('use actions/setup-java in a workflow, else `sudo apt-get install'),
      expect.stringContaining('sudo apt-get install maven'),
    ]);
  });
});
