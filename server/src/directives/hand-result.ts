import { randomUUID } from 'node:crypto';
import type { Actor } from '@ega/shared/access/actor';
import { HAND_STATES } from '@ega/shared/directives/hand-answer';
import { DomainError } from '@ega/shared/errors';
import { civilDateAt, parseCivilDate } from '@ega/shared/text/civil-date';
import { optionalText } from '../platform/clean-input.js';
import { entryOf } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import type { Tx } from '../platform/transaction.js';
import { ObligationAnswerRow } from './obligation-answer.entity.js';

/** How far one addressee is with a directive or a conclusion, as somebody at the Authority types it. */
export interface HandResult {
  outcome: string;
  doneOn?: string | null | undefined;
  document?: string | null | undefined;
  remark?: string | null | undefined;
}

type SoundResult = Pick<ObligationAnswerRow, 'state' | 'doneOn' | 'document' | 'remark'>;

/** Throws MALFORMED_INPUT with the field; only what is done has a day. */
export function soundResult(result: HandResult): SoundResult {
  const state = HAND_STATES.find((one) => one === result.outcome);
  if (!state) throw new DomainError('MALFORMED_INPUT', { field: 'outcome' });
  const doneOn = result.doneOn ?? null;
  if (state === 'done' ? !parseCivilDate(doneOn) : doneOn !== null)
    throw new DomainError('MALFORMED_INPUT', { field: 'doneOn' });
  const document = optionalText(result.document, 'document', 200);
  const remark = optionalText(result.remark, 'remark', 500);
  return { state, doneOn, document, remark };
}

/** What was recorded before, if anything. Needs an open ledger entry: nothing is done after the day it is recorded on. */
export async function recordResult(
  tx: Tx,
  actor: Actor,
  code: string,
  agencyNumber: number,
  result: SoundResult,
): Promise<SoundResult | null> {
  if (result.doneOn !== null && result.doneOn > civilDateAt(entryOf(tx).recordedAt))
    throw new DomainError('MALFORMED_INPUT', { field: 'doneOn', reason: 'future' });
  const [former] = await tx.query<SoundResult>(
    `select state, done_on as "doneOn", document, remark from obligation_answer
      where obligation = $1 and agency_id = $2 order by position desc limit 1`,
    [code, agencyNumber],
  );
  await tx.manager.insert(ObligationAnswerRow, {
    id: randomUUID(),
    obligation: code,
    agencyId: agencyNumber,
    ...result,
    enteredBy: actor.accountId,
    ...stampOf(tx),
  });
  return former ?? null;
}
