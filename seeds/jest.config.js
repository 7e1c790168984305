import { fileURLToPath } from 'node:url';

const ignored = ['/node_modules/', '/dist/'];
// Longer suites run in `npm run full`; suites that open files in LibreOffice run where it is found.
if (!process.env.FULL) ignored.push('\\.full\\.test\\.ts$');
if (process.env.WITHOUT_OFFICE) ignored.push('\\.office\\.full\\.test\\.ts$');

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
  testPathIgnorePatterns: ignored,
  globalSetup: '<rootDir>/launch/jest-cluster.mjs',
  globalTeardown: '<rootDir>/launch/jest-cluster-stop.mjs',
};
