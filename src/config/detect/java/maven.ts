/** Java and Kotlin built by Maven: every topmost pom.xml is a suite, its modules are in it. */
import { posix } from 'node:path';
import { WORK_FOLDER } from '../../../model/task.js';
import { installCommand } from '../install-hint.js';
import type { Findings, Search, TaskDraft, Toolchain } from '../toolchain.js';
import { findMavenBuilds, type JmhModule, type MavenBuild } from './maven-projects.js';

const JMH_RESULT = `${WORK_FOLDER}/jmh-result.json`;
/**
 * Three seconds a benchmark, and ten samples: by default JMH takes eight minutes. Fixed here, since annotations are
 * often made for long looks at one benchmark.
 */
const JMH_TIMES = '-f 1 -wi 5 -w 200ms -i 10 -r 200ms';

export const maven: Toolchain = {
  id: 'maven',
  async detect(search) {
    const builds = await findMavenBuilds(search.files, search.folder);
    if (builds.length === 0) return { suites: [], sources: [], missing: [] };
    const { probe } = search;
    const [java, mvn] = await Promise.all([
      probe.version('java', ['--version']),
      probe.version('mvn', ['--version']),
    ]);
    const found = builds.map((build) => detectBuild(build, search, java));
    const lacksMaven = mvn === undefined && builds.some(({ hasWrapper }) => !hasWrapper);
    return {
      suites: found.flatMap(({ suites }) => suites),
      sources: found.flatMap(({ sources }) => sources),
      missing: [
        ...found.flatMap(({ missing }) => missing),
        ...(java === undefined ? [lacks(search, 'java', 'Java', 'actions/setup-java')] : []),
        ...(lacksMaven ? [lacks(search, 'maven', 'Maven', 'the image of the runner')] : []),
      ],
    };
  },
};

function detectBuild(build: MavenBuild, { probe }: Search, java: string | undefined): Findings {
  const pom = posix.join(build.directory, 'pom.xml');
  const isWindows = probe.platform.os === 'win32';
  const tasks = [
    ...(build.hasTests ? [testTask(build, isWindows)] : []),
    ...(build.jmh?.jar === undefined
      ? []
      : [benchTask(build, build.jmh, build.jmh.jar, isWindows)]),
    ...(build.plugins.has('spotless-maven-plugin') ? [spotlessTask(build, isWindows)] : []),
  ];
  const version = java?.split(/\r?\n/, 1)[0];
  const notes = [
    ...(build.hasTests ? [] : ['no tests']),
    ...(build.jmh === undefined ? [] : ['JMH']),
    ...(version === undefined ? [] : [version]),
  ];
  return {
    suites: tasks.length === 0 ? [] : [{ workingDirectory: build.directory, tasks }],
    sources: [`${pom}: Maven (${notes.join(', ')})`],
    missing: [
      ...(build.hasTests && !build.plugins.has('jacoco-maven-plugin') ? [lacksJacoco(pom)] : []),
      ...(build.jmh !== undefined && build.jmh.jar === undefined ? [lacksJar(build.jmh)] : []),
    ],
  };
}

/** Tests of all modules, also where some fail. What failed keeps its coverage out, unless that is asked for afterwards. */
function testTask(build: MavenBuild, isWindows: boolean): TaskDraft {
  const goal = build.plugins.has('maven-failsafe-plugin') ? 'verify' : 'test';
  const measured = build.plugins.has('jacoco-maven-plugin');
  const test = `${program(build, isWindows)} -fae ${goal}`;
  // cmd.exe has no short way to end with the code of the first.
  const report = ` || code=$?; ${program(build, isWindows)} -q org.jacoco:jacoco-maven-plugin:report; exit \${code:-0}`;
  return {
    name: 'test',
    command: { shell: measured && !isWindows ? test + report : test },
    yields: [
      {
        kind: 'tests',
        format: 'junit',
        file: '**/target/{surefire,failsafe}-reports/TEST-*.xml',
      },
      ...(measured
        ? [
            {
              kind: 'coverage',
              format: 'jacoco',
              file: '**/target/site/jacoco/jacoco.xml',
            } as const,
          ]
        : []),
    ],
  };
}

function benchTask(
  build: MavenBuild,
  { module }: JmhModule,
  jar: string,
  isWindows: boolean,
): TaskDraft {
  const only = module === '.' ? '' : ` -pl ${module} -am`;
  const pack = `${program(build, isWindows)} -q -DskipTests${only} package`;
  return {
    name: 'bench',
    command: {
      shell: `${pack} && java -jar ${jar} ${JMH_TIMES} -foe true -rf json -rff ${JMH_RESULT}`,
    },
    yields: [{ kind: 'benchmarks', format: 'jmh', file: JMH_RESULT }],
    needs: build.hasTests ? ['test'] : [],
    exclusive: true,
  };
}

function spotlessTask(build: MavenBuild, isWindows: boolean): TaskDraft {
  const run = program(build, isWindows);
  return {
    name: 'spotless',
    command: { shell: `${run} -q spotless:check` },
    yields: [],
    action: 'degrade',
    // It writes to the files that the compiler reads.
    needs: build.hasTests ? ['test'] : [],
    fix: { shell: `${run} -q spotless:apply` },
  };
}

function program({ hasWrapper }: MavenBuild, isWindows: boolean): string {
  const wrapper = isWindows ? 'mvnw.cmd' : 'sh mvnw';
  return `${hasWrapper ? wrapper : 'mvn'} -B -ntp`;
}

function lacksJacoco(pom: string): string {
  return `${pom}: coverage is not measured: it takes the plugin org.jacoco:jacoco-maven-plugin with its goals prepare-agent and report.`;
}

function lacksJar({ module }: JmhModule): string {
  const pom = posix.join(module, 'pom.xml');
  return `${pom}: benchmarks are not run: JMH needs a jar that runs by itself, as its Maven archetype makes by the maven-shade-plugin with a finalName; or write their command under \`tasks:\` in tollgate.yml.`;
}

function lacks({ probe }: Search, tool: 'java' | 'maven', name: string, action: string): string {
  const command = installCommand(tool, probe.platform.os);
  return `${name} is not on the PATH: use ${action} in a workflow, else \`${command}\`.`;
}
