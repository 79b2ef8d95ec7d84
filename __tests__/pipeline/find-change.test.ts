/** What a run is about where little or nothing tells. */
import { describe, expect, it } from '@jest/globals';
import type { Git } from '../../src/model/ports.js';
import { findChange } from '../../src/pipeline/find-change.js';
import { contextOf } from '../support/gate.js';

/** Without a repository git knows no commit. */
const NO_GIT: Git = {
  head: async () => undefined,
  branch: async () => undefined,
  defaultBranch: async () => undefined,
  mergeBase: async () => ({ unavailable: 'no repository' }),
  changedFiles: async () => [],
  show: async () => undefined,
  firstParents: async () => [],
  commits: async () => [],
  checkOut: async () => ({ unavailable: 'no repository' }),
};

describe('where neither git nor the event knows a commit', () => {
  it.each(['pull_request', 'merge_group'] as const)(
    'a %s has no base, which is said, so that it is not judged by its own policy',
    async (event) => {
      const context = contextOf({ event, headCommit: '', baseRef: 'main' });
      expect(await findChange(context, NO_GIT)).toMatchObject({
        files: [],
        unavailable: expect.stringContaining('neither git nor the event'),
      });
    },
  );

  it.each(['local', 'push', 'schedule'] as const)('a %s just has no change', async (event) => {
    const context = contextOf({ event, headCommit: '' });
    expect(await findChange(context, NO_GIT)).toEqual({ files: [] });
  });
});
