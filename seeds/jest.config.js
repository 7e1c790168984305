export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^@ega/shared/(.*)$': '<rootDir>/../shared/src/$1.ts' },
  transform: { '^.+\\.ts$': ['@swc/jest', { module: { type: 'es6' } }] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};
