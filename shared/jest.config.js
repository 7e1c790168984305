// Longer tests run in `npm run full`.
const ignored = ['/node_modules/', '/dist/', ...(process.env.FULL ? [] : ['\\.full\\.test\\.ts$'])];

export default {
  testEnvironment: 'node',
  testPathIgnorePatterns: ignored,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^@ega/shared/(.*)$': '<rootDir>/src/$1.ts' },
  transform: { '^.+\\.ts$': ['@swc/jest', { module: { type: 'es6' } }] },
  // Jest itself would leave one of two cores idle.
  maxWorkers: 2,
};
