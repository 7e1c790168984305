import type { Tx } from './transaction.js';

/** A recorded fact as it last stood; nothing recorded is changed, a correction is the next version. */
export interface LastVersion {
  readonly version: number;
  readonly body: object;
  readonly removed: boolean;
}

/** Call it under the lock of the kind: two who enter at once would else take the same number. */
export async function lastVersion(
  tx: Tx,
  table: 'directive_item' | 'guidance_item',
  kind: string,
  code: string,
): Promise<LastVersion | null> {
  const removed = table === 'guidance_item' ? 'removed' : 'false as removed';
  const [row] = await tx.query<LastVersion>(
    `select version, body, ${removed} from ${table} where kind = $1 and code = $2 order by version desc limit 1`,
    [kind, code],
  );
  return row ?? null;
}

export const numberAfter = (former: LastVersion | null): number => (former?.version ?? 0) + 1;
