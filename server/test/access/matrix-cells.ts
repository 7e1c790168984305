import type { ErrorCode } from '@ega/shared/errors';
import { Transactions, type Acting, type Tx } from '../../src/platform/transaction.js';
import { hashOperation } from '../../src/platform/graphql/listed-operations.js';
import type { MatrixWorld, Place } from './matrix-world.js';
import type { Asker, MatrixRow } from './matrix-row.js';
import { MATRIX } from './role-matrix.js';

export interface Cell {
  field: string;
  asker: Asker;
  place: Place;
  expected: 'ok' | 'refused';
}

/** Refusals that are about the person; every other refusal came after access was granted. */
const REFUSALS: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN_ACTION',
  'NOT_FOUND',
  'SAME_PERSON',
  'OWN_UNIT',
] satisfies ErrorCode[];

const PLACES: readonly Place[] = ['own', 'other', 'missing'];
const EXPECTED = {
  own: { own: 'ok', other: 'refused', missing: 'refused' },
  all: { own: 'ok', other: 'ok', missing: 'refused' },
  any: { own: 'ok', other: 'ok', missing: 'ok' },
  none: { own: 'refused', other: 'refused', missing: 'refused' },
} as const;

/** An operation without an object has one place only. */
function placesOf(row: MatrixRow): readonly Place[] {
  const hasObject = Object.values(row.reach).some((reach) => reach === 'own' || reach === 'all');
  return hasObject ? PLACES : ['own'];
}

export const cells = (): Cell[] =>
  Object.entries(MATRIX).flatMap(([field, row]) =>
    placesOf(row).flatMap((place) =>
      (Object.keys(row.reach) as Asker[]).map((asker) => ({
        field,
        asker,
        place,
        expected: EXPECTED[row.reach[asker]][place],
      })),
    ),
  );

export interface Answered {
  outcome: string;
  code: string | null;
  body: string;
  status: number;
}

/** Asks one cell; as hash where the list of operations is on. */
export async function ask(
  world: MatrixWorld,
  cell: Pick<Cell, 'field' | 'asker' | 'place'>,
): Promise<Answered> {
  const row = MATRIX[cell.field]!;
  const variables = row.variables(world, cell.place, cell.asker);
  const listed = world.server.app.parts.env.operations === 'listed';
  const what = listed ? { operation: hashOperation(row.document) } : { query: row.document };
  const answer = await world.askers
    .get(cell.asker)!
    .http({ method: 'POST', url: '/graphql', payload: { ...what, variables } });
  const { errors } = answer.json<{ errors?: { extensions: { code: string } }[] }>();
  const code = errors?.[0]?.extensions.code ?? null;
  const granted = code === null || row.afterAccess?.includes(code);
  const outcome = granted ? 'ok' : REFUSALS.includes(code!) ? 'refused' : code!;
  return { outcome, code, body: answer.body, status: answer.statusCode };
}

class RolledBack extends Error {}

/** While `work` runs, every write is done in full and rolled back, so that each cell finds the same world. */
export async function withoutTrace<Result>(world: MatrixWorld, work: () => Promise<Result>): Promise<Result> {
  const transactions = world.server.get(Transactions);
  const write = transactions.write.bind(transactions);
  transactions.write = async <Value>(actor: Acting, inner: (tx: Tx) => Promise<Value>): Promise<Value> => {
    const done: Value[] = [];
    await write(actor, async (tx) => {
      done.push(await inner(tx));
      throw new RolledBack();
    }).catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error;
    });
    return done[0]!;
  };
  try {
    return await work();
  } finally {
    transactions.write = write;
  }
}

/** Cells whose answer is not the expected one, or shows an agency what belongs to another. */
export async function wrongCells(world: MatrixWorld, chosen: readonly Cell[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const cell of chosen) {
    const run = () => ask(world, cell);
    const answered = MATRIX[cell.field]!.keeps ? await run() : await withoutTrace(world, run);
    const name = `${cell.field} / ${cell.asker} / ${cell.place}`;
    if (answered.outcome !== cell.expected)
      wrong.push(`${name}: ${answered.outcome} (${answered.body.slice(0, 160)})`);
    if (answered.status >= 500) wrong.push(`${name}: ${answered.status}`);
    if (cell.asker === 'anonymous' && cell.expected === 'refused' && answered.code !== 'UNAUTHENTICATED')
      wrong.push(`${name}: ${answered.code} to nobody`);
    const ownOnly = ['reporter', 'approver', 'contributor', 'anonymous'].includes(cell.asker);
    const leaked = ownOnly ? world.foreign.filter((text) => answered.body.includes(text)) : [];
    if (leaked.length > 0) wrong.push(`${name}: shows ${leaked.join(', ')}`);
  }
  return wrong;
}
