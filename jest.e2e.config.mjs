import unit from './jest.config.mjs';

// Real programs in real repositories: one at a time, each with the time that a cold build needs.
export default {
  ...unit,
  roots: ['<rootDir>/__tests__/e2e'],
  testMatch: ['**/*.e2e.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 600_000,
  maxWorkers: 1,
};
