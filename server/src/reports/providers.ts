import { Injectable } from '@nestjs/common';
import { TESTING } from '@ega/shared/areas/ngsp/content';
import type { Answers } from '@ega/shared/reports/questions';
import type { Provider } from '@ega/shared/reports/rules/rule';
import type { Summary } from '@ega/shared/reports/summary';
import type { Tx } from '../platform/transaction.js';
import type { LoadedReport } from './report-loader.js';

interface ProvidedRow {
  owner: number;
  provided: Summary['provided'] | null;
}

/** What the owners of national systems have reported in B4, for the Authority's comparison (R12). */
@Injectable()
export class Providers {
  /**
   * The latest sent report of each owner, of this round or an earlier one. Row security leaves an agency nothing of
   * other agencies, so the comparison is made for the Authority alone.
   */
  async list(tx: Tx, report: LoadedReport, answers: Answers): Promise<Provider[]> {
    const compared = (answers.B3?.connections ?? []).filter((line) => (line.step ?? 0) >= TESTING);
    const owners = report.form.nationalSystems
      .filter((system) => compared.some((line) => line.system === system.code))
      .map((system) => system.owner)
      .filter((owner): owner is number => owner !== null && owner !== report.agency.number);
    if (owners.length === 0) return [];
    const rows = await tx.query<ProvidedRow>(
      `select distinct on (agency_id) agency_id as owner, summary -> 'provided' as provided from report_summary
        where agency_id = any ($1::integer[]) and basis = 'reported' and round_id <= $2 and dropped_position is null
        order by agency_id, round_id desc, position desc, rules_version desc`,
      [[...new Set(owners)], report.round.id],
    );
    return rows.flatMap(({ owner, provided }) =>
      (provided ?? []).flatMap(({ system, users }) => (system ? [{ system, owner, users }] : [])),
    );
  }
}
