import { Injectable } from '@nestjs/common';
import type { FrozenSession } from '@ega/shared/guidance/guidance-facts';
import { SUMMARY_RULES_VERSION } from '@ega/shared/reports/summary';
import type { Round, RoundId } from '@ega/shared/rounds/round';
import type { BoardAgency } from '@ega/shared/status/board-input';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import {
  type ArchitectureAssessmentRow,
  type AssessmentRow,
  BOARD_MOVES,
  type ExtensionRow,
  type MoveRow,
  type RevisionRow,
  type SummaryRow,
} from './report-facts.js';

/** A ledger entry as as-of needs it. */
export interface EntryPositions {
  position: string;
  boardPosition: string;
}

/** What moved the board between two positions. */
export interface BoardChanges {
  /** Registry, rounds, directives or the Ministry's sheet: everything is read again. */
  world: boolean;
  agencies: number[];
}

type InRound<Row> = Row & { round: RoundId };

/** Rows of reports in some rounds; `agencies` null means all. */
export interface Wanted {
  rounds: readonly RoundId[];
  position: string;
  agencies: readonly number[] | null;
}

// Valid at a position: recorded at or before it, and not dropped (withdrawn, voided, undone) at or before it.
const HELD = (row: string): string =>
  `${row}.position <= $2 and (${row}.dropped_position is null or ${row}.dropped_position > $2)`;
const OF_AGENCIES = (column: string): string => `($3::integer[] is null or ${column} = any ($3))`;

/** Plain SQL reads of the board at a ledger position; the only reader of all summaries (house decision 2). */
@Injectable()
export class BoardQueries {
  /** The last entry recorded at or before an instant; undefined before the first one. */
  async findEntryAt(tx: Tx, instant: string): Promise<EntryPositions | undefined> {
    const [entry] = await tx.query<EntryPositions>(
      `select position::text, board_position::text as "boardPosition" from ledger_entry
        where recorded_at <= $1 order by recorded_at desc limit 1`,
      [instant],
    );
    return entry;
  }

  /** Rounds known at a position, newest first. */
  listRounds(tx: Tx, position: string): Promise<Round[]> {
    return tx.query<Round>(
      `select id, year, quarter, period_from as "periodFrom", period_to as "periodTo", cut_off as "cutOff",
              ${INSTANT_SQL('opens_at')} as "opensAt", ${INSTANT_SQL('due_at')} as "dueAt",
              ${INSTANT_SQL('closes_at')} as "closesAt", form_version as "formVersion"
         from round where position <= $1 and trial_title is null order by year desc, quarter desc`,
      [position],
    );
  }

  /** Agencies whose version holds on a day, as the registry knew them at a position; in protocol order. */
  listAgencies(tx: Tx, position: string, day: CivilDate): Promise<BoardAgency[]> {
    return tx.query<BoardAgency>(
      `select a.id as number, a.slug, v.kind, v.name_vi as "nameVi", v.name_en as "nameEn", v.short_name as "shortName",
              v.abbreviation_vi as "abbreviationVi", v.code, v.region6, v.name_fold as "nameFold"
         from agency a join agency_version v on v.agency_id = a.id
        where v.position <= $1 and (v.superseded_position is null or v.superseded_position > $1)
          and v.valid_from <= $2 and (v.valid_to is null or $2 < v.valid_to)
        order by a.id`,
      [position, day],
    );
  }

  /** The scope of a round, fixed at its opening. */
  async listOpened(tx: Tx, round: RoundId): Promise<number[]> {
    const rows = await tx.query<{ agency: number }>(
      `select agency_id as agency from round_agency where round_id = $1 order by agency_id`,
      [round],
    );
    return rows.map((row) => row.agency);
  }

  /** Every change of a report writes a move, every extension a row, so these two tell whose facts are to be read again. */
  async findChanges(tx: Tx, after: string, upTo: string): Promise<BoardChanges> {
    const [row] = await tx.query<BoardChanges>(
      `select exists (select 1 from round where coalesce(filled_position, position) > $1 and position <= $2)
           or exists (select 1 from agency_version where position > $1 and position <= $2
                         or superseded_position > $1 and superseded_position <= $2)
           or exists (select 1 from directive_item where position > $1 and position <= $2)
           or exists (select 1 from guidance_item where position > $1 and position <= $2)
           or exists (select 1 from public_switch where position > $1 and position <= $2)
           or exists (select 1 from obligation_answer where position > $1 and position <= $2)
           or exists (select 1 from frozen_board where position >= $1 and position < $2) as world,
           array (select agency_id from report_move where position > $1 and position <= $2
                  union select agency_id from round_extension where position > $1 and position <= $2
                  union select agency_id from project_assessment where position > $1 and position <= $2
                  union select agency_id from architecture_assessment where position > $1 and position <= $2
                  union select agency_id from secret_record where position > $1 and position <= $2) as agencies`,
      [after, upTo],
    );
    return row!;
  }

  /**
   * Sessions frozen before a position, by their first version (O20). A freeze does not speak of itself: its own entry is
   * written after the board was read, and what it shows must stay the same.
   */
  listFrozenSessions(tx: Tx, before: string): Promise<FrozenSession[]> {
    return tx.query(
      `select meeting_id as meeting, content -> 'meeting' ->> 'heldAt' as "heldAt", ${INSTANT_SQL('recorded_at')} as "frozenAt"
         from frozen_board where version = 1 and position < $1 order by meeting_id`,
      [before],
    );
  }

  /** Whether the public page was on at a position; without a switch it is. */
  async publicPageIsOn(tx: Tx, position: string): Promise<boolean> {
    const [row] = await tx.query<{ isOn: boolean }>(
      `select is_on as "isOn" from public_switch where position <= $1 order by position desc limit 1`,
      [position],
    );
    return row?.isOn ?? true;
  }

  listMoves(tx: Tx, wanted: Wanted): Promise<InRound<MoveRow>[]> {
    return tx.query(
      `select round_id as round, agency_id as agency, action, to_state as "to",
              ${INSTANT_SQL('returned_until')} as "returnedUntil", ${INSTANT_SQL('recorded_at')} as at
         from report_move where round_id = any ($1) and position <= $2 and ${OF_AGENCIES('agency_id')}
          and action = any ($4) order by position`,
      [wanted.rounds, wanted.position, wanted.agencies, BOARD_MOVES],
    );
  }

  listRevisions(tx: Tx, wanted: Wanted): Promise<InRound<RevisionRow>[]> {
    return tx.query(
      `select r.round_id as round, r.agency_id as agency, r.number, r.late, ${INSTANT_SQL('r.recorded_at')} as at
         from report_revision r where r.round_id = any ($1) and ${HELD('r')} and ${OF_AGENCIES('r.agency_id')}
        order by r.number`,
      [wanted.rounds, wanted.position, wanted.agencies],
    );
  }

  listExtensions(tx: Tx, wanted: Wanted): Promise<InRound<ExtensionRow>[]> {
    return tx.query(
      `select round_id as round, agency_id as agency, ${INSTANT_SQL('due_at')} as "dueAt"
         from round_extension where round_id = any ($1) and position <= $2 and ${OF_AGENCIES('agency_id')}
        order by position`,
      [wanted.rounds, wanted.position, wanted.agencies],
    );
  }

  /** The Authority's findings that stand in each round: recorded in it or in an earlier one. */
  listAssessments(tx: Tx, wanted: Wanted): Promise<InRound<AssessmentRow>[]> {
    return tx.query(
      `select distinct on (o.id, p.agency_id, p.project, p.rule) o.id as round, p.agency_id as agency, p.project, p.rule,
              p.verdict
         from unnest($1::text[]) as o (id) join project_assessment p on p.round_id <= o.id
        where p.position <= $2 and ${OF_AGENCIES('p.agency_id')}
        order by o.id, p.agency_id, p.project, p.rule, p.round_id desc, p.position desc`,
      [wanted.rounds, wanted.position, wanted.agencies],
    );
  }

  /** The Authority's conclusion on each architecture that stands in each round. */
  listArchitectureAssessments(tx: Tx, wanted: Wanted): Promise<InRound<ArchitectureAssessmentRow>[]> {
    return tx.query(
      `select distinct on (o.id, p.agency_id) o.id as round, p.agency_id as agency, p.conclusion,
              p.decision_on as "decisionOn"
         from unnest($1::text[]) as o (id) join architecture_assessment p on p.round_id <= o.id
        where p.position <= $2 and ${OF_AGENCIES('p.agency_id')}
        order by o.id, p.agency_id, p.round_id desc, p.position desc`,
      [wanted.rounds, wanted.position, wanted.agencies],
    );
  }

  /** The day of the first sending in which an agency said it had reached a step; for steps that no document dates. */
  listFirstSaid(
    tx: Tx,
    position: string,
    agencies: readonly number[],
  ): Promise<{ agency: number; step: number; on: CivilDate }[]> {
    return tx.query(
      `select s.agency_id as agency, (s.summary ->> 'A1')::int as step,
              min((s.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) as on
         from report_summary s
        where s.agency_id = any ($2) and s.basis = 'reported' and s.summary ->> 'A1' is not null
          and s.position <= $1 and (s.dropped_position is null or s.dropped_position > $1)
        group by 1, 2`,
      [position, agencies],
    );
  }

  /**
   * Of each agency of a round its latest reported summary, and of the verified ones the latest of that round or an
   * earlier one. Fetched agency by agency from one index: sorting ten years of summaries took several times as long.
   * A row of an older rules version stands until the same content has one of a newer (`readSummary` fills what it did not know).
   */
  listSummaries(tx: Tx, wanted: Wanted): Promise<InRound<SummaryRow>[]> {
    return tx.query(
      `select o.round_id as round, o.agency_id as agency, b.basis,
              coalesce(d.verified_from -> 'A1' ->> 'round', s.round_id) as "confirmedIn", s.summary
         from round_agency o
        cross join (values ('reported'), ('verified')) as b (basis)
        cross join lateral (
              select s.round_id, s.decision_id, s.summary from report_summary s
               where s.agency_id = o.agency_id and s.basis = b.basis and s.round_id <= o.round_id
                 and s.round_id >= case b.basis when 'reported' then o.round_id else '' end
                 and ${HELD('s')} and s.rules_version = $4
               order by s.round_id desc, s.position desc limit 1) s
         left join review_decision d on d.id = s.decision_id
        where o.round_id = any ($1) and ${OF_AGENCIES('o.agency_id')}`,
      [wanted.rounds, wanted.position, wanted.agencies, SUMMARY_RULES_VERSION],
    );
  }

  /** Where the board stands, and how many agencies have sent a report since a position. */
  async findNews(tx: Tx, since: string): Promise<{ position: string; reports: number }> {
    const [news] = await tx.query<{ position: string; reports: number }>(
      `select l.board_position::text as position,
              (select count(distinct agency_id)::int from report_move where position > $1::bigint and action = 'submit') as reports
         from ledger l`,
      [since],
    );
    return news!;
  }

  /**
   * Why agencies took a step back, from the latest revision of each: the one word of a content that the board tells. What
   * an agency marked secret has no text to tell.
   */
  listStepBackReasons(tx: Tx, wanted: Wanted): Promise<{ agency: number; reason: string }[]> {
    return tx.query(
      `select agency, reason from (
         select distinct on (r.agency_id) r.agency_id as agency, r.content -> 'A1' ->> 'stepBackReason' as reason
           from report_revision r
          where r.round_id = any ($1) and ${HELD('r')} and ${OF_AGENCIES('r.agency_id')}
          order by r.agency_id, r.number desc) latest
        where reason is not null`,
      [wanted.rounds, wanted.position, wanted.agencies],
    );
  }
}
