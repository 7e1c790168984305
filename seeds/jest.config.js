import { fileURLToPath } from 'node:url';

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@ega/shared/(.*)$': '<rootDir>/../shared/src/$1.ts',
    '^@ega/server/(.*)$': '<rootDir>/../server/src/$1.ts',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { configFile: fileURLToPath(new URL('../.swcrc', import.meta.url)), module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};
