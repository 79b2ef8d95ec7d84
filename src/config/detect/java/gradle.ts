/**
 * Java and Kotlin built by Gradle: every topmost build is a suite, its projects are in it.
 * https://docs.gradle.org/current/userguide/java_testing.html
 */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { isOutside, isWithin, topmost } from '../folders.js';
import { installCommand } from '../install-hint.js';
import type { Findings, Search, TaskDraft, Toolchain } from '../toolchain.js';

interface GradleBuild {
  readonly directory: string;
  readonly hasTests: boolean;
  readonly hasWrapper: boolean;
  /** All build scripts, without comments. */
  readonly script: string;
}

const MAX_BUILDS = 50;
const NOT_OWN = new Set(['build', 'buildSrc', 'node_modules', 'resources']);
const SCRIPTS = ['**/{settings,build}.gradle', '**/{settings,build}.gradle.kts'];
const TESTS = ['**/src/test/**/*.{java,kt,groovy,scala}'];

export const gradle: Toolchain = {
  id: 'gradle',
  async detect(search) {
    const builds = await findBuilds(search.files, search.folder);
    if (builds.length === 0) return { suites: [], sources: [], missing: [] };
    const { probe } = search;
    const isWindows = probe.platform.os === 'win32';
    const found = builds.map((build) => detectBuild(build, isWindows));
    const needsGradle = builds.some(({ hasWrapper }) => !hasWrapper);
    const lacksGradle = needsGradle && (await probe.version('gradle', ['--version'])) === undefined;
    const lacksJava = (await probe.version('java', ['--version'])) === undefined;
    return {
      suites: found.flatMap(({ suites }) => suites),
      sources: found.flatMap(({ sources }) => sources),
      missing: [
        ...found.flatMap(({ missing }) => missing),
        ...(lacksJava ? [lacks(search, 'java', 'Java', 'actions/setup-java')] : []),
        ...(lacksGradle ? [lacks(search, 'gradle', 'Gradle', 'gradle/actions/setup-gradle')] : []),
      ],
    };
  },
};

async function findBuilds(files: FileSystem, folder: string): Promise<readonly GradleBuild[]> {
  const all = await files.glob(SCRIPTS, folder);
  const scripts = all.filter((path) => isOutside(path, folder, NOT_OWN));
  const top = topmost(scripts.map((path) => posix.dirname(path)));
  const builds: GradleBuild[] = [];
  for (const directory of top.slice(0, MAX_BUILDS)) {
    // A project that is moving from one to the other is built by what has been there longer.
    if ((await files.glob(['pom.xml'], directory)).length > 0) continue;
    const texts: string[] = [];
    for (const path of scripts.filter((one) => isWithin(one, directory)))
      texts.push((await files.readText(path)) ?? '');
    builds.push({
      directory,
      hasTests: (await files.glob(TESTS, directory)).length > 0,
      hasWrapper: (await files.glob(['gradlew', 'gradlew.bat'], directory)).length > 0,
      script: withoutComments(texts.join('\n')),
    });
  }
  return builds;
}

function detectBuild(build: GradleBuild, isWindows: boolean): Findings {
  const run = program(build, isWindows);
  const jmh = /\bme\.champeau\.jmh\b/.test(build.script);
  const jmhAsJson = /\bresultFormat\b[^\n]{0,40}["']JSON["']/i.test(build.script);
  const covered = measuresCoverage(build);
  const tasks = [
    ...(build.hasTests ? [testTask(run, covered)] : []),
    ...(jmh && jmhAsJson ? [benchTask(run, build.hasTests)] : []),
    ...(/\bcom\.diffplug\.spotless\b/.test(build.script) ? [spotlessTask(run)] : []),
  ];
  const at = build.directory === '.' ? 'Gradle build' : `${build.directory}: Gradle build`;
  const notes = [...(build.hasTests ? [] : ['no tests']), ...(jmh ? ['JMH'] : [])];
  return {
    suites: tasks.length === 0 ? [] : [{ workingDirectory: build.directory, tasks }],
    sources: [notes.length === 0 ? at : `${at} (${notes.join(', ')})`],
    missing: [
      ...(build.hasTests && !covered
        ? [
            `${at}: coverage is not measured: it takes the plugin \`jacoco\`, and \`reports { xml.required = true }\` in jacocoTestReport.`,
          ]
        : []),
      ...(jmh && !jmhAsJson
        ? [`${at}: benchmarks are not run: it takes \`resultFormat = 'JSON'\` in its section jmh.`]
        : []),
    ],
  };
}

/** Without an order of its own Gradle writes the report as HTML alone. */
function measuresCoverage({ script }: GradleBuild): boolean {
  const plugin = /\bid\s*\(?\s*["']jacoco["']|^\s*jacoco\s*$|apply plugin:\s*["']jacoco["']/m;
  return (
    plugin.test(script) && /\bxml\b[^\n]{0,20}\b(?:required|enabled)\b[^\n]{0,20}true/.test(script)
  );
}

/** Results of tests that are up to date would be those of another run. */
function testTask(run: string, covered: boolean): TaskDraft {
  const report = covered ? ' jacocoTestReport' : '';
  return {
    name: 'test',
    command: { shell: `${run} cleanTest test${report} --continue` },
    yields: [
      { kind: 'tests', format: 'junit', file: '**/build/test-results/test/TEST-*.xml' },
      ...(covered
        ? [
            {
              kind: 'coverage',
              format: 'jacoco',
              file: '**/build/reports/jacoco/test/jacocoTestReport.xml',
            } as const,
          ]
        : []),
    ],
  };
}

function benchTask(run: string, hasTests: boolean): TaskDraft {
  return {
    name: 'bench',
    command: { shell: `${run} jmh` },
    yields: [{ kind: 'benchmarks', format: 'jmh', file: '**/build/results/jmh/results.json' }],
    needs: hasTests ? ['test'] : [],
    exclusive: true,
  };
}

function spotlessTask(run: string): TaskDraft {
  return {
    name: 'spotless',
    command: { shell: `${run} spotlessCheck` },
    yields: [],
    action: 'degrade',
    exclusive: true,
    fix: { shell: `${run} spotlessApply` },
  };
}

function program({ hasWrapper }: GradleBuild, isWindows: boolean): string {
  const wrapper = isWindows ? 'gradlew.bat' : 'sh gradlew';
  return `${hasWrapper ? wrapper : 'gradle'} --console=plain`;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function lacks({ probe }: Search, tool: 'java' | 'gradle', name: string, action: string): string {
  const command = installCommand(tool, probe.platform.os);
  return `${name} is not on the PATH: use ${action} in a workflow, else \`${command}\`.`;
}
