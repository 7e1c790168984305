import { Injectable } from '@nestjs/common';
import type { Subject } from '@ega/shared/access/policy';
import { isMinistryItself } from '@ega/shared/agencies/agency';
import type { Tx } from '../platform/transaction.js';
import type { LoadedReport } from './report-loader.js';

/** Who prepared and sent the report, as the rule "nobody verifies what he prepared" asks (practice.md 15). */
@Injectable()
export class ReviewSubjects {
  async of(tx: Tx, report: LoadedReport): Promise<Subject> {
    const people = await tx.query<{ id: string; unit: string | null }>(
      `select distinct a.id, a.unit from report_revision r join account a on a.id in (r.prepared_by, r.submitted_by) where r.id = $1`,
      [report.currentRevisionId],
    );
    return {
      agencyNumber: report.agency.number,
      preparedBy: people.map((person) => person.id),
      agencyIsMinistryItself: isMinistryItself(report.agency.number),
      preparedByUnits: people.map((person) => person.unit),
    };
  }
}
