import { Injectable } from '@nestjs/common';
import type { QuotedBenchmark } from '@ega/shared/directives/benchmark';
import {
  CATALOGUE_KINDS,
  type CatalogueBody,
  type CatalogueEntry,
  type CatalogueKind,
} from '@ega/shared/directives/catalogue-entry';
import { byConclusion, type Conclusion } from '@ega/shared/directives/conclusion';
import { workCalendar } from '@ega/shared/directives/day-off';
import type { HandAnswer } from '@ega/shared/directives/hand-answer';
import { type Letterhead, letterheadOn } from '@ega/shared/directives/letterhead';
import type { Obligation } from '@ega/shared/directives/obligation';
import type { Rubric } from '@ega/shared/directives/rubric';
import { DomainError } from '@ega/shared/errors';
import type { WorkCalendar } from '@ega/shared/rounds/holidays';
import type { CivilDate, Instant } from '@ega/shared/text/civil-date';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';

interface Item<Body> {
  code: string;
  validFrom: string;
  validTo?: string | null;
  body: Body;
}

/** Everything known of duties, rubrics and quotations at one ledger position; which of it binds is a question of the day. */
export interface DirectivesKnown {
  obligations: Item<Obligation>[];
  rubrics: Item<Rubric>[];
  benchmarks: Item<QuotedBenchmark>[];
  /** Tasks of Decision 1819, national systems, standards, the platform's name, days off: the latest version of each code. */
  entries: CatalogueEntry[];
  /** The latest recorded result of each addressee of a directive answered by hand. */
  handAnswers: HandAnswer[];
  /** The latest version of each conclusion, drafts too. */
  conclusions: Conclusion[];
  /** In the order of recording. */
  letterheads: LetterheadRow[];
}

export interface LetterheadRow extends Item<Letterhead> {
  enteredBy: string | null;
  recordedAt: Instant;
}

interface ItemRow extends Item<object> {
  kind: string;
}

@Injectable()
export class DirectiveQueries {
  /** Rows recorded at or before the position, oldest version first. */
  async known(tx: Tx, position: string): Promise<DirectivesKnown> {
    const rows = await tx.query<ItemRow>(
      `select kind, code, valid_from as "validFrom", valid_to as "validTo", body from directive_item
        where position <= $1 order by kind, code, version`,
      [position],
    );
    const of = <Body>(kind: string): Item<Body>[] =>
      rows
        .filter((row) => row.kind === kind)
        .map(({ code, validFrom, validTo, body }) => ({ code, validFrom, validTo, body: body as Body }));
    return {
      obligations: of<Obligation>('obligation').map((item) => ({ ...item, body: completed(item.body) })),
      rubrics: of('rubric'),
      benchmarks: of('benchmark'),
      entries: await this.listEntries(tx, position),
      handAnswers: await this.listHandAnswers(tx, position),
      conclusions: await this.listConclusions(tx, position),
      letterheads: await this.listLetterheads(tx, position),
    };
  }

  /** Conclusions of every session as they stood at a position, by session and number. */
  async listConclusions(tx: Tx, position: string): Promise<Conclusion[]> {
    const rows = await tx.query<{ body: Conclusion }>(
      `select distinct on (code) body from directive_item where kind = 'conclusion' and position <= $1
        order by code, version desc`,
      [position],
    );
    return rows.map((row) => row.body).sort(byConclusion);
  }

  /** The latest version of each catalogue entry known at a position. */
  async listEntries(tx: Tx, position: string): Promise<CatalogueEntry[]> {
    return tx.query<CatalogueEntry>(
      `select distinct on (kind, code) kind, code, body from directive_item
        where position <= $1 and kind = any ($2) order by kind, code, version desc`,
      [position, CATALOGUE_KINDS satisfies readonly CatalogueKind[]],
    );
  }

  /**
   * The lists that were entered when a round opened: its form stays as it was (L3, L4, L6). What is entered later is asked
   * from the next round on.
   */
  async listEntriesOfRound(tx: Tx, roundId: string): Promise<CatalogueEntry[]> {
    return tx.query<CatalogueEntry>(
      `select distinct on (d.kind, d.code) d.kind, d.code, d.body from directive_item d join round r on r.id = $1
        where d.kind = any ($2) and d.position <= r.position order by d.kind, d.code, d.version desc`,
      [roundId, CATALOGUE_KINDS satisfies readonly CatalogueKind[]],
    );
  }

  /** Conclusions as they stood when a round opened: its form asks for them (E3). */
  async listConclusionsOfRound(tx: Tx, roundId: string): Promise<Conclusion[]> {
    const [round] = await tx.query<{ position: string }>(`select position::text from round where id = $1`, [
      roundId,
    ]);
    return round ? this.listConclusions(tx, round.position) : [];
  }

  /** The days off as they are entered now: by them people are reminded and working days are counted. */
  async workCalendar(tx: Tx): Promise<WorkCalendar> {
    const rows = await tx.query<{ body: CatalogueBody<'day-off'> }>(
      `select distinct on (code) body from directive_item where kind = 'day-off' order by code, version desc`,
    );
    return workCalendar(rows.map(({ body }) => body));
  }

  /** Recorded at or before a position, oldest first; without one, all. */
  listLetterheads(tx: Tx, position: string | null): Promise<LetterheadRow[]> {
    return tx.query<LetterheadRow>(
      `select d.code, d.valid_from as "validFrom", d.body, ${INSTANT_SQL('d.recorded_at')} as "recordedAt",
              a.display_name as "enteredBy"
         from directive_item d left join account a on a.id = d.entered_by
        where d.kind = 'letterhead' and ($1::bigint is null or d.position <= $1) order by d.position, d.code, d.version`,
      [position],
    );
  }

  /** The names that hold on a day, as they are known now: what a letter drafted now stands under. */
  async letterheadOn(tx: Tx, day: CivilDate): Promise<Letterhead> {
    return foundLetterhead(await this.listLetterheads(tx, null), day);
  }

  private listHandAnswers(tx: Tx, position: string): Promise<HandAnswer[]> {
    return tx.query<HandAnswer>(
      `select distinct on (obligation, agency_id) obligation, agency_id as "agencyNumber", state, done_on as "doneOn",
              document, remark
         from obligation_answer where position <= $1 order by obligation, agency_id, position desc`,
      [position],
    );
  }
}

/** The letterhead of a day; every world begins with one. */
export function foundLetterhead(recorded: readonly LetterheadRow[], day: CivilDate): Letterhead {
  const letterhead = letterheadOn(recorded, day);
  if (!letterhead) throw new DomainError('NOT_FOUND', { what: 'letterhead' });
  return letterhead;
}

/** Duties recorded by the first release named neither formula nor addressees: they were those of the architecture. */
function completed(body: Obligation): Obligation {
  const { denominator } = body;
  const first = { formula: 'architecture', binds: denominator, agencies: null } as Pick<
    Obligation,
    'formula' | 'binds' | 'agencies'
  >;
  return { ...first, ...body };
}

/**
 * The version of each code that holds on a day. Before the first day of all the first one is taken: a duty then gives
 * figures without a judgement (practice.md "Status" 4), it does not vanish. What has ended is left out.
 */
export function holdingOn<Body>(items: readonly Item<Body>[], day: CivilDate): Body[] {
  const chosen = new Map<string, Item<Body>>();
  for (const item of items) if (!chosen.has(item.code) || item.validFrom <= day) chosen.set(item.code, item);
  return [...chosen.values()].filter((item) => !item.validTo || day < item.validTo).map((item) => item.body);
}
