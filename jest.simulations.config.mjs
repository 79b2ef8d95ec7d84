import unit from './jest.config.mjs';

// What a rule promises of thousands of verdicts: too slow for what is run after every change of a line.
export default { ...unit, testMatch: ['**/*.simulation.ts'] };
