/** Tasks that did not end well, where no measurement of theirs says why. */

import type { Measurement } from '../../model/measurement.js';
import type { PolicyAction } from '../../model/policy.js';
import type { Problem } from '../../model/problem.js';
import type { TaskOutcome } from '../../model/task.js';
import type { Severity } from '../../model/verdict.js';
import { type JudgedFinding, type Rule, severityOf } from '../finding.js';

const NOT_STARTED = 'task-not-started';

export const tasks: Rule = ({ suites }) =>
  suites.flatMap(({ outcomes }) =>
    outcomes.flatMap((outcome) => [...endOf(outcome), ...problemsOf(outcome)]),
  );

/** What did not run was not judged: that is as far from a pass as the task matters. */
const UNJUDGED: Readonly<Record<PolicyAction, Severity>> = {
  block: 'inconclusive',
  degrade: 'degraded',
  ignore: 'note',
};

function endOf(outcome: TaskOutcome): readonly JudgedFinding[] {
  const { name, status, durationMs } = outcome;
  const notStarted = outcome.problems.find(({ code }) => code === NOT_STARTED);
  switch (status) {
    case 'passed':
      return [];
    case 'skipped':
      return [skipped(outcome)];
    case 'cancelled':
      return [cancelled(outcome)];
    case 'timed-out':
      return [
        failed(outcome, {
          kind: 'task-timed-out',
          title: `Task ${name} was stopped at its time limit after ${(durationMs / 1000).toFixed(1)} s`,
          todo: 'Find what hangs, or raise the time limit of the task (timeout).',
        }),
      ];
    case 'failed':
      if (notStarted !== undefined) {
        const { message, hint = 'Install what is missing, or mend the command.' } = notStarted;
        return [failed(outcome, { kind: NOT_STARTED, title: capital(message), todo: hint })];
      }
      return !wasKilled(outcome) && outcome.measurements.some(explainsFailure)
        ? []
        : [failed(outcome, describeExit(outcome))];
    default:
      return status satisfies never;
  }
}

/** 128 and the number of the signal, for those that say that a program crashed or was killed from outside. */
const FATAL_SHELL_EXITS = new Set([4, 5, 6, 7, 8, 9, 11, 15].map((signal) => 128 + signal));

/** No result explains that: also where every failure in it is known or waived, what was to come after it is missing. */
const wasKilled = ({ signal, exitCode }: TaskOutcome) =>
  signal !== undefined || FATAL_SHELL_EXITS.has(exitCode ?? 0);

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** A measurement whose own findings tell why the command failed. */
function explainsFailure(measurement: Measurement): boolean {
  switch (measurement.kind) {
    case 'tests': {
      const { failed: failures, errored, unfinished } = measurement.counts;
      return measurement.failures.length > 0 || failures + errored + unfinished > 0;
    }
    case 'benchmarks':
      return measurement.failed;
    case 'diagnostics':
      return measurement.diagnostics.length > 0;
    case 'coverage':
      return false;
    default:
      return measurement satisfies never;
  }
}

function describeExit(outcome: TaskOutcome) {
  const { name, exitCode, signal } = outcome;
  const how =
    signal === undefined
      ? exitCode === undefined
        ? 'without an exit code'
        : `with exit code ${exitCode}`
      : `by signal ${signal}`;
  return {
    kind: wasKilled(outcome) ? 'task-killed' : 'task-failed',
    title: `Task ${name} ended ${how}`,
    todo: 'Read the end of its output below, and run its command locally.',
  };
}

function failed(
  { name, suite, action = 'block', outputTail }: TaskOutcome,
  words: Pick<JudgedFinding, 'kind' | 'title' | 'todo'>,
): JudgedFinding {
  return {
    area: 'tasks',
    ...words,
    subject: `${suite}/${name}`,
    suite,
    severity: severityOf(action),
    why: `Nothing that it measured explains the failure; its action is ${action}.`,
    ...(outputTail === '' ? {} : { details: outputTail }),
  };
}

function skipped({ name, suite, action = 'block', skippedBecause }: TaskOutcome): JudgedFinding {
  const because = skippedBecause
    ? `since ${skippedBecause.task} did not pass (${skippedBecause.reason})`
    : 'for a reason that is not known';
  return {
    area: 'tasks',
    kind: 'task-skipped',
    subject: `${suite}/${name}`,
    suite,
    severity: UNJUDGED[action],
    title: `Task ${name} was skipped, ${because}`,
    why: 'What did not run was not judged.',
    todo: skippedBecause
      ? `Mend ${skippedBecause.task}; ${name} then runs.`
      : 'Run the gate again.',
  };
}

function cancelled({ name, suite, action = 'block' }: TaskOutcome): JudgedFinding {
  return {
    area: 'tasks',
    kind: 'task-cancelled',
    subject: `${suite}/${name}`,
    suite,
    severity: UNJUDGED[action],
    title: `Task ${name} was cancelled`,
    why: 'What did not run to its end was not judged.',
    todo: 'Run the gate again.',
  };
}

function problemsOf({ name, suite, problems, status }: TaskOutcome): readonly JudgedFinding[] {
  const told = status === 'failed' ? NOT_STARTED : undefined;
  return problems
    .filter(({ code }) => code !== told)
    .map((problem: Problem) => ({
      area: 'tasks',
      kind: problem.code,
      subject: `${suite}/${name}`,
      suite,
      severity: problem.severity === 'error' ? 'inconclusive' : 'note',
      title: capital(problem.message),
      why:
        problem.severity === 'error'
          ? 'What a task yields can only be judged where it is whole.'
          : 'It does not change what was measured.',
      todo: problem.hint ?? 'Look at the output of the task.',
      ...(problem.place === undefined ? {} : { place: problem.place }),
    }));
}
