/** `baseline`: where the past is kept, and what is done where it is in doubt. */
import { BASELINE_FOLDER } from '../../model/baseline.js';
import { action, path } from './values.js';

const states = {
  type: 'object',
  additionalProperties: false,
  description: 'What each doubtful state of the baseline does.',
  examples: [{ stale: 'ignore' }],
  properties: {
    fallback: {
      ...action,
      default: 'ignore',
      description: 'The run compared with is some commits away from the wanted one.',
      examples: ['degrade'],
    },
    stale: {
      ...action,
      default: 'degrade',
      description: 'The run compared with is older than `staleAfterDays`.',
      examples: ['block'],
    },
    'other-environment': {
      ...action,
      default: 'degrade',
      description: 'The run compared with was measured on another machine or toolchain.',
      examples: ['ignore'],
    },
    evicted: {
      ...action,
      default: 'degrade',
      description: 'The store has lost what it once held.',
      examples: ['block'],
    },
    damaged: {
      ...action,
      default: 'degrade',
      description: 'What the store holds cannot be read.',
      examples: ['block'],
    },
  },
} as const;

export const baselineSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'The past runs that a run is compared with.',
  examples: [{ branch: 'main', window: 20 }],
  properties: {
    branch: {
      type: 'string',
      pattern: '^(?!-)(?!.*\\.\\.)[^\\s\\p{Cc}~^:?*\\[\\\\]{1,250}$',
      'x-value': 'branch',
      description:
        'Branch whose runs are recorded and compared with. Without it: the default branch. A pull request is compared with the branch that it goes to, whatever stands here.',
      examples: ['main'],
    },
    window: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      default: 20,
      description: 'How many past runs are kept in view.',
      examples: [50],
    },
    store: {
      type: 'string',
      enum: ['auto', 'cache', 'directory'],
      default: 'auto',
      description:
        'The cache of GitHub Actions or a directory. `auto`: the cache in Actions, the directory elsewhere.',
      examples: ['directory'],
    },
    directory: {
      ...path,
      default: BASELINE_FOLDER,
      description: 'Folder of the directory store.',
      examples: ['build/baseline'],
    },
    staleAfterDays: {
      type: 'integer',
      minimum: 1,
      maximum: 3650,
      default: 30,
      description: 'Age in days from which a baseline is stale.',
      examples: [14],
    },
    states,
    write: {
      type: 'string',
      enum: ['default-branch', 'never', 'always'],
      default: 'default-branch',
      description: 'Which runs are recorded. Pull requests from forks never are.',
      examples: ['never'],
    },
  },
} as const;
