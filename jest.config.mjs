export default {
  testEnvironment: 'node',
  // Many suites wait for git and other processes: leaving a core idle costs more than it frees.
  maxWorkers: '100%',
  // A hang must end; no test is judged by how long it takes on a busy machine.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts'],
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/__tests__/e2e/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
