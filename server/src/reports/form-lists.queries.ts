import { Injectable } from '@nestjs/common';
import { nationalSystemsOn } from '@ega/shared/areas/ngsp/national-systems';
import { formListsOf } from '@ega/shared/reports/form-lists';
import { formOfRound, type FormContext } from '@ega/shared/reports/form-context';
import { DirectiveQueries } from '../directives/directives.queries.js';
import type { Tx } from '../platform/transaction.js';
import type { LoadedRound } from '../rounds/rounds.queries.js';
import type { FormListsFace } from './form-lists.types.js';

@Injectable()
export class FormListsQueries {
  constructor(private readonly directives: DirectiveQueries) {}

  /** The form of a round with the lists that were entered when it opened. */
  async formOf(tx: Tx, round: LoadedRound): Promise<FormContext> {
    const entries = await this.directives.listEntriesOfRound(tx, round.id);
    return formOfRound(round, formListsOf(entries, round.cutOff));
  }

  /** The lists as a screen needs them: owners by the name they have at the cut-off. */
  async face(tx: Tx, form: FormContext): Promise<FormListsFace> {
    const { nationalSystems, programmeTasks, platform, day } = form;
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
      platform,
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
