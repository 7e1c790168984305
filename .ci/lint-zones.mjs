/**
 * The import directions of the house, as data: one zone per folder with everything it may not import.
 * eslint.config.mjs makes one block per zone of it; boundaries.test.mjs breaks every line of it.
 * Zones never overlap, because a later `no-restricted-imports` replaces an earlier one instead of adding to it.
 */

/** Left to right: a module imports only from modules to its left. */
export const SERVER_ORDER = [
  ...['audit', 'agencies', 'accounts', 'documents', 'notifications', 'rounds', 'directives'],
  ...['reports', 'guidance', 'status', 'exports', 'chasing', 'meetings'],
];
export const SHARED_BASE = ['errors', 'text', 'access'];
export const SHARED_ORDER = [
  ...[
    'agencies',
    'documents',
    'rounds',
    'notifications',
    'directives',
    'areas',
    'reports',
    'guidance',
    'status',
    'meetings',
  ],
];
export const FEATURES = [
  'sign-in',
  'account',
  'accounts',
  'agencies',
  'registry',
  'tokens',
  'proposals',
  'audit',
  'clock',
  'reports',
  'review',
  'rounds',
  'status',
  'exports',
  'meetings',
  'documents',
  'directives',
  'notifications',
  'today',
  'outbox',
  'guidance',
  'obligations',
  'areas',
  'library',
  'matrix',
  'public',
  'letterheads',
];

// A folder of that name beside or above; `./status.js` in the same folder is a file that happens to share the name.
const up = (names) => {
  const any = names.join('|');
  return `^((\\.\\./)+(${any})(/|\\.js$|$)|\\./(${any})/)`;
};
const notPackages = (allowed) => `^(?!\\.{1,2}/|(${allowed.join('|')})(/|$))`;

const ban = (pattern, why, broken) => ({ pattern, why, broken });

const NO_CLIENT_PATH = ban(
  '^(\\.\\./)+(client|seeds)/',
  'server never reads client or seeds',
  '../../../client/src/ui/icon.js',
);
const NO_CLIENT_PACKAGE = ban(
  '^@ega/(client|seeds)',
  'server never reads client or seeds',
  '@ega/seeds/demo/load',
);
const NO_OWN_PACKAGE = ban(
  '^@ega/server',
  'inside a package imports are relative',
  '@ega/server/audit/audit.service',
);
const NO_BROWSER = ban('^(react|react-dom|react-router|recharts)(/|$)', 'the server draws nothing', 'react');
const SERVER_ALWAYS = [NO_CLIENT_PATH, NO_CLIENT_PACKAGE, NO_OWN_PACKAGE, NO_BROWSER];
const NO_SHELL = ban(
  up(['main', 'app.module', 'create-app', 'cli']),
  'modules do not know who starts them',
  '../app.module.js',
);

const SHARED_PURE = ban(
  notPackages(['valibot']),
  'shared knows neither Nest, TypeORM, React nor Node',
  'node:fs',
);
const SHARED_HOME = ban(
  '^(\\.\\./){2,}(server|client|seeds)/',
  'shared knows nobody',
  '../../../server/src/audit/audit.service.js',
);

function sharedZones() {
  const base = {
    name: 'shared base',
    files: [...SHARED_BASE.map((name) => `shared/src/${name}/**/*.ts`), 'shared/src/errors.ts'],
    ignores: ['**/*.test.ts'],
    sample: 'shared/src/text/sample.ts',
    bans: [
      SHARED_PURE,
      SHARED_HOME,
      ban(up(SHARED_ORDER), 'text, errors and access come first', '../reports/issue.js'),
    ],
    allowed: ['../errors.js', './nfc.js', 'valibot'],
  };
  const modules = SHARED_ORDER.map((name, place) => {
    const right = SHARED_ORDER.slice(place + 1);
    const order = right.length ? [ban(up(right), `right of ${name}`, `../${right[0]}/sample.js`)] : [];
    return {
      name: `shared/${name}`,
      files: [`shared/src/${name}/**/*.ts`],
      ignores: ['**/*.test.ts'],
      sample: `shared/src/${name}/sample.ts`,
      bans: [SHARED_PURE, SHARED_HOME, ...order],
      allowed: ['../text/nfc.js', 'valibot', ...(place ? [`../${SHARED_ORDER[place - 1]}/sample.js`] : [])],
    };
  });
  const tests = {
    name: 'shared tests',
    files: ['shared/src/**/*.test.ts'],
    sample: 'shared/src/reports/sample.test.ts',
    bans: [
      SHARED_HOME,
      ban(
        notPackages(['valibot', 'fast-check', '@jest/globals', 'node:fs', 'node:url']),
        'rules are tested alone',
        'typeorm',
      ),
    ],
    allowed: ['@jest/globals', 'fast-check', '../status/status.js'],
  };
  return [base, ...modules, tests];
}

function serverZones() {
  const module = (name, right, left) => ({
    name: `server/${name}`,
    files: [`server/src/${name}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    sample: `server/src/${name}/sample.ts`,
    bans: [
      ...SERVER_ALWAYS,
      NO_SHELL,
      ...(right.length ? [ban(up(right), `right of ${name}`, `../${right[0]}/sample.js`)] : []),
    ],
    allowed: ['@ega/shared/errors', '@nestjs/common', ...(left ? [`../${left}/sample.js`] : ['node:crypto'])],
  });
  const modules = SERVER_ORDER.map((name, place) =>
    module(name, SERVER_ORDER.slice(place + 1), SERVER_ORDER[place - 1] ?? 'platform'),
  );
  return [
    module('platform', SERVER_ORDER),
    module('migrations', [...SERVER_ORDER, 'platform']),
    ...modules,
    {
      name: 'server shell',
      files: ['server/src/*.ts', 'server/src/cli/**/*.ts'],
      ignores: ['**/*.test.ts'],
      sample: 'server/src/cli/sample.ts',
      bans: SERVER_ALWAYS,
      allowed: ['../meetings/sample.js', '@nestjs/core', '@ega/shared/errors'],
    },
    {
      name: 'server tests and bench',
      files: ['server/src/**/*.test.ts', 'server/test/**/*.ts', 'server/bench/**/*.ts'],
      sample: 'server/src/reports/sample.test.ts',
      bans: SERVER_ALWAYS,
      allowed: ['../status/sample.js', '../../test/setup/test-server.js', '@jest/globals'],
    },
  ];
}

const CLIENT_ALWAYS = [
  ban('^(node:|fs$|path$|crypto$)', 'a browser has no Node', 'node:crypto'),
  ban(
    '^(@ega/(server|seeds)|@nestjs|typeorm|pg)(/|$)',
    'the client never reads the server',
    '@ega/server/audit/audit.types',
  ),
  ban(
    '^(\\.\\./)+(server|seeds|shared)/',
    'shared is imported by its package name',
    '../../../shared/src/errors.js',
  ),
];
/** Journeys type the same reports that the module tests send: what `server/test` builds is data for them too. */
const TOOLS_BANS = [
  CLIENT_ALWAYS[1],
  ban(
    '^(\\.\\./)+(seeds|shared|server/(?!test/))',
    'shared is imported by its package name',
    '../../server/src/audit/audit.service.js',
  ),
];
const NO_CHARTS = ban('^recharts(/|$)', 'only client/src/ui/charts draws with recharts', 'recharts');

function clientZones(features) {
  const zone = (folder, bans, allowed, ignores = []) => ({
    name: `client/${folder}`,
    files: [`client/src/${folder}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}', ...ignores],
    sample: `client/src/${folder}/sample.tsx`,
    bans: [...CLIENT_ALWAYS, ...bans],
    allowed: ['react', '@ega/shared/errors', ...allowed],
  });
  const upper = (names, why) => ban(up(names), why, `../${names[0]}/sample.js`);
  const alone = (name) =>
    ban(
      up(features.filter((other) => other !== name)),
      'features do not import each other',
      `../${features.find((other) => other !== name)}/sample.js`,
    );
  return [
    zone(
      'lib',
      [NO_CHARTS, upper(['ui', 'features', 'app'], 'lib is left of ui, features and app')],
      ['../gql/graphql.js'],
    ),
    zone(
      'ui',
      [NO_CHARTS, upper(['features', 'app'], 'ui knows no feature')],
      ['../lib/clock.js'],
      ['client/src/ui/charts/**'],
    ),
    zone('ui/charts', [upper(['features', 'app'], 'ui knows no feature')], ['recharts', '../icon.js']),
    zone('app', [NO_CHARTS], ['../features/sign-in/sample.js', '../ui/icon.js']),
    ...features.map((name) =>
      zone(
        `features/${name}`,
        [
          NO_CHARTS,
          alone(name),
          ban('/app/(router|main)(\\.js)?$', 'a feature does not know the router', '../../app/router.js'),
        ],
        ['../../ui/icon.js', '../../app/paths.js', './sample-part.js'],
      ),
    ),
    {
      name: 'client tests and tools',
      files: ['client/*.ts', 'client/src/**/*.test.{ts,tsx}', 'client/e2e/**/*.ts'],
      sample: 'client/src/lib/sample.test.ts',
      bans: TOOLS_BANS,
      allowed: ['@jest/globals', 'node:fs', '../app/paths.js'],
    },
  ];
}

const seedZones = [
  {
    name: 'seeds',
    files: ['seeds/{reference,demo,scale}/**/*.ts'],
    sample: 'seeds/demo/sample.ts',
    bans: [
      ban('^(@ega/client|react|recharts)(/|$)', 'seeds know no screen', 'react'),
      ban(
        // The set-up of the module tests is no package; tests of the seeds start from the same database template.
        '^(\\.\\./)+(client|shared|server/(?!test/))',
        'packages are imported by name',
        '../../server/src/audit/audit.service.js',
      ),
    ],
    allowed: ['@ega/server/platform/clock', '@ega/shared/errors', '../reference/registry.js', 'node:fs'],
  },
  {
    name: 'before anything is installed',
    files: [
      'seeds/start.mjs',
      'seeds/launch/{build,data-folder,install,ports,processes,progress,run-program,server-env,settings,start-error,start-lock}.mjs',
    ],
    sample: 'seeds/launch/build.mjs',
    bans: [ban('^(?!node:|\\.{1,2}/)', 'npm start needs nothing installed', 'pg')],
    allowed: ['node:fs', './settings.mjs'],
    staticOnly: true,
  },
];

/** All zones, with the client's features as they are on the disk added to those the house names. */
export function lintZones(featuresOnDisk = []) {
  const features = [...new Set([...FEATURES, ...featuresOnDisk])];
  return [...sharedZones(), ...serverZones(), ...clientZones(features), ...seedZones];
}
