import type { TaskSpec } from '../../src/model/task.js';

/** A task with nothing special about it; what a test is about is given. */
export function taskSpec(name: string, special: Partial<TaskSpec> = {}): TaskSpec {
  return {
    name,
    suite: 'app',
    kind: 'run',
    command: { shell: name },
    workingDirectory: '.',
    env: {},
    needs: [],
    exclusive: false,
    timeoutMs: 60_000,
    retries: 0,
    yields: [],
    action: 'block',
    ...special,
  };
}
