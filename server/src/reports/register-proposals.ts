import { randomUUID } from 'node:crypto';
import type { Answers } from '@ega/shared/reports/questions';
import type { RoundId } from '@ega/shared/rounds/round';
import { stampOf } from '../platform/ledger-stamp.js';
import type { Tx } from '../platform/transaction.js';
import { ProposalRow } from './proposal.entity.js';

interface SentRevision {
  id: string;
  round: RoundId;
  agency: number;
  answers: Answers;
}

/**
 * Every proposal of a sent revision (E2) gets a number, once. Sent again with other words it keeps the number while nobody
 * has answered; once answered, other words are another proposal (practice.md 20). Runs after the ledger is open, so two
 * revisions never take the same number.
 */
export async function registerProposals(tx: Tx, revision: SentRevision): Promise<void> {
  // What is proposed in a trial round was made up for practice: nobody owes it an answer.
  if (tx.seesTrial) return;
  const sent = proposalsOf(revision.answers);
  if (sent.length === 0) return;
  const known = await tx.query<ProposalRow & { answered: boolean }>(
    `select p.id, p.item_id as "itemId", p.content, p.addressee,
            exists (select 1 from proposal_reply r where r.proposal_id = p.id) as answered
       from proposal p where p.agency_id = $1 and p.round_id = $2 order by p.number`,
    [revision.agency, revision.round],
  );
  let count = known.length;
  for (const { itemId, addressee, content } of sent) {
    const latest = known.filter((row) => row.itemId === itemId).at(-1);
    const same = latest?.content === content && latest.addressee === addressee;
    if (latest && (same || !latest.answered)) {
      await tx.query(`update proposal set addressee = $2, content = $3, revision_id = $4 where id = $1`, [
        latest.id,
        addressee,
        content,
        revision.id,
      ]);
      continue;
    }
    count += 1;
    await tx.manager.insert(ProposalRow, {
      id: randomUUID(),
      agencyId: revision.agency,
      roundId: revision.round,
      revisionId: revision.id,
      itemId,
      number: proposalNumber(revision.round, revision.agency, count),
      addressee,
      content,
      ownerId: null,
      ...stampOf(tx),
    });
  }
}

/** KN-2018Q1-038-01: kiến nghị, round, permanent number of the agency, line in the order of the register. */
function proposalNumber(round: RoundId, agency: number, count: number): string {
  return `KN-${round.replace('-', '')}-${String(agency).padStart(3, '0')}-${String(count).padStart(2, '0')}`;
}

/** Lines with words and an addressee; a line left empty is no proposal. */
function proposalsOf(answers: Answers): { itemId: string; addressee: string; content: string }[] {
  return (answers.E2?.proposals ?? []).flatMap(({ id, to, content }) => {
    const text = content?.trim() ?? '';
    return to && text !== '' ? [{ itemId: id, addressee: to, content: text }] : [];
  });
}
