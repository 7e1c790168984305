import { Injectable } from '@nestjs/common';
import { type AddedStandard, addedStandards } from '@ega/shared/areas/one-stop/added-standards';
import { CATALOGUE_KINDS } from '@ega/shared/directives/catalogue-entry';
import type { GuidanceItem } from '@ega/shared/guidance/guidance-item';
import { opinionFigures, type OpinionOnDraft } from '@ega/shared/guidance/urging-figures';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import type { UrgingFace } from './guidance.types.js';

/** One fact as the screens of the Authority show it: with who entered it, and when. */
export interface EnteredItem extends GuidanceItem {
  version: number;
  enteredBy: string;
  recordedAt: string;
}

@Injectable()
export class GuidanceQueries {
  /** The sheet as it was known at a position: of each fact its latest version, without those removed. */
  async known(tx: Tx, position: string): Promise<GuidanceItem[]> {
    const rows = await tx.query<GuidanceItem & { removed: boolean }>(
      `select distinct on (kind, code) kind, code, body, removed from guidance_item
        where position <= $1 order by kind, code, version desc`,
      [position],
    );
    return rows.filter((row) => !row.removed).map(({ kind, code, body }) => ({ kind, code, body }));
  }

  /**
   * What M6 counts by itself: opinions given on drafts, by the latest sending of each agency, and how often agencies were
   * reminded or called. Now, as the whole sheet on screen.
   */
  async urging(tx: Tx): Promise<UrgingFace> {
    const drafts = await tx.query<OpinionOnDraft>(
      `select coalesce(a4 -> 'sent' ->> 'issuedOn', step4 -> 'document' ->> 'issuedOn') as "sentOn",
              coalesce(a4 -> 'opinion' ->> 'issuedOn', step5 -> 'document' ->> 'issuedOn') as "answeredOn"
         from (select distinct on (agency_id) content -> 'A4' as a4,
                      jsonb_path_query_first(content, '$.A3.steps[*] ? (@.step == 4)') as step4,
                      jsonb_path_query_first(content, '$.A3.steps[*] ? (@.step == 5)') as step5
                 from report_revision where dropped_position is null order by agency_id, round_id desc, number desc) r`,
    );
    const [chased] = await tx.query<Pick<UrgingFace, 'reminders' | 'calls'>>(
      `select (select count(*)::int from reminder where outcome = 'sent') as reminders, (select count(*)::int from chase_call) as calls`,
    );
    return { ...opinionFigures(drafts), ...chased! };
  }

  /** Documents that agencies added to C6 in their latest sending and that the list does not have, on whatever day. */
  async addedStandards(tx: Tx): Promise<AddedStandard[]> {
    const written = await tx.query<{ agency: number; name: string }>(
      `select agency_id as agency, name #>> '{}' as name
         from (select distinct on (agency_id) agency_id, content
                 from report_revision where dropped_position is null order by agency_id, round_id desc, number desc) r
         cross join jsonb_path_query(content, '$.C6.others[*].name ? (@ != null)') name order by agency_id`,
    );
    const entries = await tx.query<{ title: string }>(
      `select distinct on (code) body ->> 'titleVi' as title from directive_item where kind = 'checked-standard'
        order by code, version desc`,
    );
    return addedStandards(
      written,
      entries.map(({ title }) => title),
    );
  }

  /** Everything entered, sheet and lists alike, as it stands now; in the order it was first entered. */
  listEntered(tx: Tx): Promise<EnteredItem[]> {
    return tx.query<EnteredItem>(
      `select e.kind, e.code, e.version, e.body, coalesce(p.display_name, '') as "enteredBy",
              ${INSTANT_SQL('e.recorded_at')} as "recordedAt"
         from (select distinct on (kind, code) kind, code, version, body, entered_by, recorded_at, removed
                 from guidance_item order by kind, code, version desc) e
         left join account p on p.id = e.entered_by
        where not e.removed
       union all
       select d.kind, d.code, d.version, d.body, coalesce(p.display_name, ''), ${INSTANT_SQL('d.recorded_at')}
         from (select distinct on (kind, code) kind, code, version, body, entered_by, recorded_at
                 from directive_item where kind = any ($1)
                order by kind, code, version desc) d
         left join account p on p.id = d.entered_by
        order by 1, 2`,
      [CATALOGUE_KINDS],
    );
  }
}
