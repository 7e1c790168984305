import { existsSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { ALWAYS_SYNTAX, CLOCK_SYNTAX, house, importSyntax } from './.ci/lint-rules.mjs';
import { lintZones } from './.ci/lint-zones.mjs';

const FEATURES = new URL('./client/src/features/', import.meta.url);
const featuresOnDisk = existsSync(FEATURES) ? readdirSync(FEATURES) : [];

/** Where the only two readers of a clock live, and what lives on machine time anyway. */
const CLOCK_FREE = [
  ...['server/src/platform/clock*', 'client/src/lib/clock*', 'server/test/', 'client/e2e/', 'server/bench/'],
  ...['seeds/start.mjs', 'seeds/launch/'],
];
const readsNoClock = ({ name, sample }) =>
  !/tests|tools/.test(name) && !CLOCK_FREE.some((free) => sample.startsWith(free));

const TEST_FILES = ['**/*.test.{ts,tsx,mjs}', 'server/test/**', 'client/e2e/**', 'server/bench/**'];

const syntaxOf = (zone, clock) => [
  'error',
  ...ALWAYS_SYNTAX,
  ...importSyntax(zone),
  ...(clock ? CLOCK_SYNTAX : []),
];

/** One block per zone with all its bans; a second one for the clock files of the zone, where there are any. */
function zoneBlocks(zone) {
  const patterns = zone.bans.map(({ pattern, why }) => ({ regex: pattern, message: why }));
  const { name, files, ignores = [] } = zone;
  const block = {
    name,
    files,
    ignores,
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': syntaxOf(zone, readsNoClock(zone)),
    },
  };
  const clock = {
    'server/platform': 'server/src/platform/clock*.ts',
    'client/lib': 'client/src/lib/clock*.ts',
  }[name];
  if (!clock) return [block];
  return [
    block,
    { name: `${name} clock`, files: [clock], rules: { 'no-restricted-syntax': syntaxOf(zone, false) } },
  ];
}

const NODE_GLOBALS = [
  'process',
  'console',
  'URL',
  'performance',
  'fetch',
  'AbortController',
  'AbortSignal',
  'setTimeout',
  'setInterval',
  'clearInterval',
  'clearTimeout',
  'Buffer',
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '.nx/',
      '.data/',
      'client/src/gql/',
      'client/test-results/',
      'coverage/',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    name: 'every file',
    files: ['**/*.{ts,tsx,mjs,js}'],
    plugins: { house, 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.mjs'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
          conditionNames: ['types', 'import', 'node', 'default'],
        }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'house/file-name': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-syntax': ['error', ...ALWAYS_SYNTAX],
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    name: 'plain programs',
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
    rules: { 'no-console': 'off' },
  },
  { name: 'tests', files: TEST_FILES, rules: { 'max-lines': ['error', { max: 500 }] } },
  ...lintZones(featuresOnDisk).flatMap(zoneBlocks),
);
