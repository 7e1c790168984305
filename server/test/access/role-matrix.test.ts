import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { roleFacts } from '../../src/platform/safe-role.js';
import { ask, cells, withoutTrace, wrongCells } from './matrix-cells.js';
import { MatrixWorld, type ReportStage } from './matrix-world.js';
import { MATRIX } from './role-matrix.js';

const SDL = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
const TIMEOUT = 120_000;

let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.build();
}, TIMEOUT);
afterAll(() => world.stop());

const operations = (mode: 'any' | 'listed'): void => {
  world.server.app.parts.env.operations = mode;
};

describe('who may ask what', () => {
  it('has a row for every operation of the schema, and none for an operation that is gone', () => {
    const schema = buildSchema(SDL);
    const fields = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
      Object.keys(type.getFields()),
    );
    expect(Object.keys(MATRIX).sort()).toEqual(fields.sort());
  });

  it('is decided by a connection that neither bypasses row security nor owns a table', async () => {
    expect(await roleFacts(world.server.app.dataSource)).toEqual({
      name: 'ega_app',
      superuser: false,
      bypass: false,
      owned: 0,
    });
  });

  it('holds for every role, operation and ownership', () => withMode('any'), TIMEOUT);

  it('holds with the list of operations on', () => withMode('listed'), TIMEOUT);

  it(
    'tells an agency the same of an object of another agency as of one that does not exist',
    async () => {
      const told: unknown[] = [];
      for (const { field, asker } of cells().filter(
        (cell) => cell.place === 'other' && MATRIX[cell.field]!.reach[cell.asker] === 'own',
      )) {
        const [other, missing] = [
          await withoutTrace(world, () => ask(world, { field, asker, place: 'other' })),
          await withoutTrace(world, () => ask(world, { field, asker, place: 'missing' })),
        ];
        if (other.body !== missing.body || other.status !== missing.status)
          told.push([field, asker, other.body, missing.body]);
      }
      expect(told).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'takes whoever still owes a second factor for nobody',
    async () => {
      const half = await world.server.as('officer');
      await world.server.sql(`update session set stage = 'second' where account_id = $1`, [half.accountId]);
      const nobody = world.askers.get('anonymous')!;
      world.askers.set('anonymous', half);
      const asked = cells().filter(
        (cell) => cell.asker === 'anonymous' && cell.field !== 'signInSecondFactor',
      );
      expect(await wrongCells(world, asked)).toEqual([]);
      world.askers.set('anonymous', nobody);
    },
    TIMEOUT,
  );

  it('shows an agency of the board its own lines only, now and as of an instant, on both bases (viewOf)', async () => {
    const own = ['draft', 'ready', 'sent', 'verified'].map(
      (stage) => world.report('own', stage as ReportStage).agency,
    );
    const { overview } = await world.askers
      .get('officer')!
      .ok<{ overview: { asOf: { instant: string } } }>(`{ overview { asOf { instant } } }`);
    const NAMES = `query ($at: Instant, $basis: Basis! = reported) {
      agencyList(at: $at, basis: $basis) { number }
      overview(at: $at, basis: $basis) { atRisk { agency { number } } overdue { agency { number } } notSubmitted { number } } }`;
    for (const asker of ['reporter', 'approver', 'contributor'] as const)
      for (const at of [null, overview.asOf.instant])
        for (const basis of ['reported', 'verified']) {
          const told = JSON.stringify(await world.askers.get(asker)!.ok(NAMES, { at, basis }));
          const numbers = [...told.matchAll(/\d+/g)].map(([number]) => Number(number));
          expect(numbers.length).toBeGreaterThan(0);
          expect(numbers.filter((number) => !own.includes(number))).toEqual([]);
        }
  });

  it(
    'leaves nothing behind when it refuses',
    async () => {
      const refused = cells().filter((cell) => cell.expected === 'refused');
      const before = await contents();
      for (const cell of refused) await ask(world, cell);
      expect(await contents()).toEqual(before);
    },
    TIMEOUT,
  );

  it(
    'is the same by the filter of the application alone, without row security',
    async () => {
      const tables = await world.server.sql<{ name: string }>(
        `select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`,
      );
      expect(tables.length).toBeGreaterThan(10);
      for (const { name } of tables)
        await world.server.sql(
          `alter table ${name} no force row level security; alter table ${name} disable row level security`,
        );
      await withMode('any');
    },
    TIMEOUT,
  );
});

async function withMode(mode: 'any' | 'listed'): Promise<void> {
  operations(mode);
  try {
    expect(await wrongCells(world, cells())).toEqual([]);
  } finally {
    operations('any');
  }
}

/** What every table holds, but for the counters of refusals and the last sight of a session. */
async function contents(): Promise<Record<string, string>> {
  const tables = await world.server.sql<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and relname not in ('throttle', 'refusal', 'session', 'audit_event', 'ledger_entry', 'ledger') order by 1`,
  );
  const held: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await world.server.sql<{ hash: string }>(
      `select count(*) || md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from ${name} t`,
    );
    held[name] = row!.hash;
  }
  return held;
}
