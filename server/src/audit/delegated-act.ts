import { entryOf } from '../platform/ledger.js';
import type { Tx } from '../platform/transaction.js';

/** Acts that the Authority's leader may delegate, with the power that each needs (practice.md 22). */
const POWERS: Readonly<Record<string, string>> = {
  'meeting.freeze': 'freeze',
  'round.extend': 'extend',
  'report.reopen': 'reopen',
};

/** By which delegation somebody acted: its id, who gave it, by which document. */
export interface DelegatedAct {
  delegation: string;
  delegatedBy: string;
  delegationDocument: string;
}

// One act may be recorded for 93 agencies; the delegation is looked up once.
const known = new WeakMap<Tx, Map<string, DelegatedAct | null>>();

/** Null where the power is the account's own. Asked with the recorded time, as the act itself. */
export async function delegatedAct(tx: Tx, action: string): Promise<DelegatedAct | null> {
  const power = POWERS[action];
  if (!power || tx.actor.role !== 'officer') return null;
  const found = known.get(tx) ?? new Map<string, DelegatedAct | null>();
  known.set(tx, found);
  if (!found.has(power)) {
    const [row] = await tx.query<DelegatedAct>(
      `select d.id as delegation, d.leader_id as "delegatedBy", d.document as "delegationDocument"
         from delegation d join account a on a.id = d.account_id join account l on l.id = d.leader_id
        where d.account_id = $1 and $2 = any (d.powers) and not ($2 = any (a.grants)) and d.ended_at is null
          and l.disabled_at is null and ($3::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date between d.from_day and d.to_day
        order by d.position desc limit 1`,
      [tx.actor.accountId, power, entryOf(tx).recordedAt],
    );
    found.set(power, row ?? null);
  }
  return found.get(power)!;
}
