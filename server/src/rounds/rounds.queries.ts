import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan, scopeFor } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { isRoundId, isTrialRound, type Round as RoundRule } from '@ega/shared/rounds/round';
import { INSTANT_SQL } from '../platform/clock.js';
import { seeTrialRounds, Transactions, type Tx } from '../platform/transaction.js';
import type { Round, RoundAgency, RoundDetail, RoundExtension } from './round.types.js';

/** A round as the shared rules take it, with the version of its form; of a trial round what it is for. */
export type LoadedRound = RoundRule & { formVersion: number; trialTitle: string | null };

// The count stands in the round itself: row security would cut a count of round_agency to the viewer's own rows.
const ROUND_COLUMNS = `r.id, r.year, r.quarter, r.period_from as "periodFrom", r.period_to as "periodTo", r.cut_off as "cutOff",
  ${INSTANT_SQL('r.opens_at')} as "opensAt", ${INSTANT_SQL('least(r.due_at, r.ended_at)')} as "dueAt",
  ${INSTANT_SQL('least(r.closes_at, r.ended_at)')} as "closesAt", r.form_version as "formVersion", r.agency_count as "agencyCount",
  r.trial_title as "trialTitle", ${INSTANT_SQL('r.ended_at')} as "endedAt"`;

@Injectable()
export class RoundQueries {
  constructor(private readonly transactions: Transactions) {}

  listFor(actor: Actor): Promise<Round[]> {
    assertCan(actor, 'board.read');
    return this.transactions.read(actor, (tx) => this.list(tx));
  }

  /** All rounds, newest first; never a trial. */
  list(tx: Tx): Promise<Round[]> {
    return tx.query<Round>(
      `select ${ROUND_COLUMNS} from round r where r.trial_title is null order by r.year desc, r.quarter desc`,
    );
  }

  /** Trial rounds, newest first; one that has ended is seen by the Authority only. */
  listTrials(actor: Actor): Promise<Round[]> {
    assertCan(actor, 'board.read');
    return this.transactions.read(actor, async (tx) => {
      await seeTrialRounds(tx, true);
      return tx.query<Round>(
        `select ${ROUND_COLUMNS} from round r
          where r.trial_title is not null and (r.ended_at is null or $1 = 'all') order by r.position desc`,
        [actor.reach],
      );
    });
  }

  getDetail(actor: Actor, id: string): Promise<RoundDetail> {
    assertCan(actor, 'board.read');
    return this.transactions.read(actor, async (tx) => {
      const round = await this.getFace(tx, id);
      const scope = scopeFor(actor).agencyNumbers;
      const numbers = scope === 'all' ? null : scope;
      return {
        round,
        agencies: await this.listAgencies(tx, id, numbers),
        extensions: await this.listExtensions(tx, id, numbers),
      };
    });
  }

  async getFace(tx: Tx, id: string): Promise<Round> {
    await this.turnTo(tx, id);
    const [round] = await tx.query<Round>(`select ${ROUND_COLUMNS} from round r where r.id = $1`, [id]);
    if (!round) throw new DomainError('NOT_FOUND');
    return round;
  }

  /** The round as the rules need it; a malformed id is a missing round. */
  async get(tx: Tx, id: string): Promise<LoadedRound> {
    await this.turnTo(tx, id);
    const [round] = await tx.query<LoadedRound>(`select ${ROUND_COLUMNS} from round r where r.id = $1`, [id]);
    if (!round) throw new DomainError('NOT_FOUND');
    return round;
  }

  /** The extension that binds for one agency now, exclusive instant; null where none was granted. */
  async findExtension(tx: Tx, roundId: string, agencyNumber: number): Promise<string | null> {
    return (await this.extensionsOf(tx, roundId, [agencyNumber])).get(agencyNumber) ?? null;
  }

  /** The same for several agencies; those without one are absent. */
  async extensionsOf(
    tx: Tx,
    roundId: string,
    agencyNumbers: readonly number[],
  ): Promise<Map<number, string>> {
    const rows = await tx.query<{ agency: number; dueAt: string }>(
      `select distinct on (agency_id) agency_id as agency, ${INSTANT_SQL('due_at')} as "dueAt" from round_extension
        where round_id = $1 and agency_id = any ($2) order by agency_id, position desc`,
      [roundId, agencyNumbers],
    );
    return new Map(rows.map(({ agency, dueAt }) => [agency, dueAt]));
  }

  /** From here on the transaction sees rounds of this kind only: real ones or trials. */
  private async turnTo(tx: Tx, id: string): Promise<void> {
    if (!isRoundId(id)) throw new DomainError('NOT_FOUND');
    await seeTrialRounds(tx, isTrialRound(id));
  }

  private listAgencies(tx: Tx, roundId: string, numbers: readonly number[] | null): Promise<RoundAgency[]> {
    return tx.query<RoundAgency>(
      `select ra.agency_id as "agencyNumber", a.slug, v.name_vi as "nameVi", v.name_en as "nameEn", ra.variant
         from round_agency ra join agency a on a.id = ra.agency_id join agency_version v on v.id = ra.agency_version_id
        where ra.round_id = $1 and ($2::integer[] is null or ra.agency_id = any ($2)) order by ra.agency_id`,
      [roundId, numbers],
    );
  }

  private listExtensions(
    tx: Tx,
    roundId: string,
    numbers: readonly number[] | null,
  ): Promise<RoundExtension[]> {
    return tx.query<RoundExtension>(
      `select e.id, e.agency_id as "agencyNumber", v.name_vi as "agencyName", ${INSTANT_SQL('e.due_at')} as "dueAt", e.reason,
              e.document, coalesce(p.display_name, '') as "grantedBy", ${INSTANT_SQL('e.recorded_at')} as "recordedAt"
         from round_extension e join round_agency ra using (round_id, agency_id)
         join agency_version v on v.id = ra.agency_version_id left join account p on p.id = e.granted_by
        where e.round_id = $1 and ($2::integer[] is null or e.agency_id = any ($2)) order by e.position desc, e.agency_id`,
      [roundId, numbers],
    );
  }
}
