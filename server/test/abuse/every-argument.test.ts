import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asker } from '../access/matrix-row.js';
import { MATRIX } from '../access/role-matrix.js';
import { MatrixWorld } from '../access/matrix-world.js';
import { withoutTrace } from '../access/matrix-cells.js';

const TIMEOUT = 180_000;

/** Texts that broke other systems (trust.md 51-57, 71); none may reach PostgreSQL as anything but text. */
const TEXTS: Record<string, unknown> = {
  quotation: `'`,
  statement: `'; select pg_sleep(5) --`,
  sleep: `1 and (select 1 from pg_sleep(5)) is not null`,
  case: `CASE WHEN EXISTS (select 1 from account) THEN 1 ELSE 2 END`,
  json: `a->>'b'`,
  direction: `ASC, (select password_hash from account limit 1)`,
  wildcards: `%_\\`,
  NUL: 'a\u0000b',
  'lone high surrogate': 'a\ud800',
  'lone low surrogate': '\udc00a',
  'reading order turned round': 'a\u202efdp.exe',
  bell: 'a\u0007b',
  'tag characters': 'a\u{e0041}\u{e007f}',
  'only spaces': '   ',
  nothing: '',
  'ten thousand marks': `a${'\u0301'.repeat(10_000)}`,
  'a long text': 'ệ'.repeat(30_000),
  backtracking: `${'a'.repeat(20_000)}!`,
  infinity: 'infinity',
  now: 'now',
  'no such day': '2018-02-31',
  'year nought': '0000-01-01',
  'the last day of JavaScript': '+275760-09-13T00:00:00Z',
  'an instant beyond PostgreSQL': '9999-12-31T23:59:59.999999-14:00',
  'a number in words': 'NaN',
  'a formula': '=1+1',
  template: '{{constructor.constructor("return process")()}}',
  script: `<script>alert(1)</script>`,
  number: 2_147_483_648,
  'a negative number': -2_147_483_648,
  'a fraction': 0.5,
  'the largest number': 1e308,
  yes: true,
  list: ['a', ['b']],
  object: { toString: 'a', length: 3 },
};

const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.build();
}, TIMEOUT);
afterAll(() => world.stop());

/** Whoever gets furthest: the first role that may. */
const bestAsker = (field: string): Asker =>
  (Object.entries(MATRIX[field]!.reach).find(([, reach]) => reach !== 'none')?.[0] ?? 'officer') as Asker;

interface Trouble {
  field: string;
  argument: string;
  value: string;
  told: string;
}

async function troubleWith(
  field: string,
  argument: string,
  value: unknown,
  name: string,
): Promise<Trouble[]> {
  const row = MATRIX[field]!;
  const asker = bestAsker(field);
  const variables = row.variables(world, 'own', asker);
  const given = argument.startsWith('input.')
    ? { ...variables, input: { ...(variables['input'] as object), [argument.slice(6)]: value } }
    : { ...variables, [argument]: value };
  const started = performance.now();
  const answer = await withoutTrace(world, () =>
    world.askers
      .get(asker)!
      .http({ method: 'POST', url: '/graphql', payload: { query: row.document, variables: given } }),
  );
  const took = performance.now() - started;
  // An invitation or a reset that was rolled back cannot be shown again.
  const rolledBack = row.keeps && answer.body.includes('"INTERNAL"') && !argument.includes('.');
  const code = answer.json<{ errors?: { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code;
  const told: string[] = [];
  if (answer.statusCode >= 500 || (code === 'INTERNAL' && !rolledBack))
    told.push(`${answer.statusCode} ${code}`);
  if (took > 1500) told.push(`${Math.round(took)} ms`);
  if (/node_modules|at Object|pg_|syntax error|"stack"/.test(answer.body))
    told.push(answer.body.slice(0, 200));
  return told.map((what) => ({ field, argument, value: name, told: what }));
}

const argumentsOf = (field: string): string[] => {
  const variables = MATRIX[field]!.variables(world, 'own', bestAsker(field));
  return Object.entries(variables).flatMap(([name, value]) =>
    name === 'input' ? Object.keys(value as object).map((inner) => `input.${inner}`) : [name],
  );
};

describe('every argument of every operation', () => {
  it(
    'given any hostile value is an ordinary answer or refusal: never a 5xx, never slow, never a word of the inside',
    async () => {
      const troubles: Trouble[] = [];
      let asked = 0;
      for (const field of Object.keys(MATRIX)) {
        // Each costs an argon2 hash; sign-in has its own tests.
        if (['signIn', 'changePassword', 'acceptLink'].includes(field)) continue;
        for (const argument of argumentsOf(field))
          for (const [name, value] of Object.entries(TEXTS)) {
            troubles.push(...(await troubleWith(field, argument, value, name)));
            asked += 1;
          }
      }
      expect(troubles).toEqual([]);
      expect(asked).toBeGreaterThan(2000);
    },
    TIMEOUT,
  );

  it('nested thousands deep is refused before anything walks it', async () => {
    const { document, variables } = MATRIX['saveAnswer']!;
    const given = variables(world, 'own', 'reporter');
    for (const argument of ['value', 'question']) {
      const text = JSON.stringify({ query: document, variables: { ...given, [argument]: 'DEEP' } });
      const answer = await world.askers.get('reporter')!.http({
        method: 'POST',
        url: '/graphql',
        payload: text.replace('"DEEP"', DEEP),
        headers: { 'content-type': 'application/json' },
      });
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.body).toMatch(/MALFORMED_INPUT|QUERY_REFUSED/);
    }
  });
});
