import { Injectable } from '@nestjs/common';
import { nationalSystemsOn } from '@ega/shared/areas/ngsp/national-systems';
import { type AskedConclusion, conclusionsAsked } from '@ega/shared/directives/asked-conclusion';
import { askedSince } from '@ega/shared/reports/question-id';
import { formListsOf } from '@ega/shared/reports/form-lists';
import { formOfRound, type FormContext } from '@ega/shared/reports/form-context';
import { DirectiveQueries } from '../directives/directives.queries.js';
import type { Tx } from '../platform/transaction.js';
import type { LoadedRound } from '../rounds/rounds.queries.js';
import type { FormListsFace } from './form-lists.types.js';

@Injectable()
export class FormListsQueries {
  constructor(private readonly directives: DirectiveQueries) {}

  /** The form of a round with the lists that were entered when it opened; of an agency with the conclusions given to it. */
  async formOf(tx: Tx, round: LoadedRound, agency: number | null = null): Promise<FormContext> {
    const entries = await this.directives.listEntriesOfRound(tx, round.id);
    const lists = formListsOf(entries, round.cutOff);
    if (agency === null || round.formVersion < askedSince('E3')) return formOfRound(round, lists);
    return formOfRound(round, { ...lists, conclusions: await this.conclusionsOf(tx, round.id, agency) });
  }

  /** What was concluded, and what was reported done, after the round opened is asked of the next one. */
  private async conclusionsOf(tx: Tx, round: string, agency: number): Promise<AskedConclusion[]> {
    const known = await this.directives.listConclusionsOfRound(tx, round);
    if (!known.some(({ agencies }) => agencies.includes(agency))) return [];
    const done = await tx.query<{ code: string }>(
      `select e ->> 'conclusion' as code
         from report_summary s join round r on r.id = $1 cross join jsonb_array_elements(s.summary -> 'conclusions') e
        where s.agency_id = $2 and s.round_id < $1 and s.position <= r.position and s.dropped_position is null
          and jsonb_typeof(s.summary -> 'conclusions') = 'array' and e ->> 'outcome' = 'done'
        union
       select a.obligation from obligation_answer a join round r on r.id = $1
        where a.agency_id = $2 and a.position <= r.position and a.state = 'done'`,
      [round, agency],
    );
    return conclusionsAsked(known, round, agency, new Set(done.map(({ code }) => code)));
  }

  /** The lists as a screen needs them: owners by the name they have at the cut-off. */
  async face(tx: Tx, form: FormContext): Promise<FormListsFace> {
    const { nationalSystems, programmeTasks, standards, platform, conclusions, day } = form;
    const owners = [...new Set(nationalSystems.flatMap(({ owner }) => owner ?? []))];
    const rows = await tx.query<{ number: number; nameVi: string; nameEn: string }>(
      `select distinct on (agency_id) agency_id as number, name_vi as "nameVi", name_en as "nameEn" from agency_version
        where superseded_position is null and valid_from <= $2 and agency_id = any ($1)
        order by agency_id, valid_from desc`,
      [owners, day],
    );
    const names = new Map(rows.map((row) => [row.number, row]));
    const held = new Set(nationalSystemsOn(nationalSystems, day).map(({ code }) => code));
    return {
      programmeTasks: [...programmeTasks],
      standards: [...standards],
      platform,
      conclusions: [...conclusions],
      nationalSystems: nationalSystems.map(({ code, titleVi, titleEn, owner, readyFrom }) => {
        const name = names.get(owner ?? 0);
        return {
          ...{ code, titleVi, titleEn, asked: held.has(code) },
          ...(readyFrom ? { readyFrom } : {}),
          ...(name ? { ownerVi: name.nameVi, ownerEn: name.nameEn } : {}),
        };
      }),
    };
  }
}
