import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type * as Policy from '@ega/shared/access/policy';
import type * as Cells from './matrix-cells.js';
import type { Asker } from './matrix-row.js';
import type * as World from './matrix-world.js';

const TIMEOUT = 120_000;
/** Computed for everybody at once and cut by viewOf, not by rows (house decision 11); viewOf has its own tests. */
const BOARD_READS = [
  'agencyList',
  'agencyObligations',
  'agencyPage',
  'obligation',
  'obligationMatrix',
  'obligations',
  'overview',
  'releasedStanding',
];

const AGENCY_PEOPLE: readonly Asker[] = ['reporter', 'approver', 'contributor'];

const filter = { on: true };
const real = await import('@ega/shared/access/policy');
jest.unstable_mockModule('@ega/shared/access/policy', (): typeof Policy => ({
  can: (...asked) => !filter.on || real.can(...asked),
  assertCan: (...asked) => (filter.on ? real.assertCan(...asked) : undefined),
  refusalOf: (...asked) => (filter.on ? real.refusalOf(...asked) : null),
  scopeFor: (actor) => (filter.on ? real.scopeFor(actor) : { agencyNumbers: 'all' }),
}));

let cells: typeof Cells;
let world: World.MatrixWorld;
beforeAll(async () => {
  cells = await import('./matrix-cells.js');
  const { MatrixWorld } = await import('./matrix-world.js');
  world = await MatrixWorld.build();
  filter.on = false;
}, TIMEOUT);
afterAll(() => world.stop());

/** Operations of agency people on what is not theirs that got through, or whose answer shows it. */
async function throughTheWall(): Promise<string[]> {
  const through: string[] = [];
  for (const cell of cells.cells()) {
    if (!AGENCY_PEOPLE.includes(cell.asker) || BOARD_READS.includes(cell.field) || cell.place === 'missing')
      continue;
    const { outcome, body } = await cells.withoutTrace(world, () => cells.ask(world, cell));
    if (cell.place === 'other' && outcome === 'ok') through.push(`${cell.field} / ${cell.asker} / other: ok`);
    if (world.foreign.some((text) => body.includes(text)))
      through.push(`${cell.field} / ${cell.asker} / ${cell.place}: shows it`);
  }
  return through;
}

describe('row security alone, with the filter of the application off', () => {
  it(
    'keeps every operation of an agency away from what belongs to another agency',
    async () => {
      expect(await throughTheWall()).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'is what does it: with row security off as well, much gets through',
    async () => {
      const tables = await world.server.sql<{ name: string }>(
        `select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`,
      );
      for (const { name } of tables)
        await world.server.sql(
          `alter table ${name} no force row level security; alter table ${name} disable row level security`,
        );
      const through = await throughTheWall();
      expect(through.length).toBeGreaterThan(20);
      for (const asker of AGENCY_PEOPLE)
        expect(through.filter((line) => line.includes(` / ${asker} / `)).length).toBeGreaterThan(2);
    },
    TIMEOUT,
  );
});
