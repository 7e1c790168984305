import { Injectable } from '@nestjs/common';
import type { EntryFacts } from '@ega/shared/reports/entry';
import type { AnswerOf } from '@ega/shared/reports/questions';
import { FileQueries } from '../documents/files.queries.js';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import type { ReportEntryFace } from './report-entry.types.js';
import type { LoadedReport } from './report-loader.js';

export interface OpenEntry {
  id: string;
  enteredBy: string;
  arrivedOn: string;
}

type EntryRow = Omit<ReportEntryFace, 'document' | 'file'> & { document: AnswerOf['T2'] };

/** Reports entered on behalf: the one being entered now, and how a sending came in. */
@Injectable()
export class ReportEntries {
  constructor(private readonly files: FileQueries) {}

  async findOpen(tx: Tx, reportId: string): Promise<OpenEntry | null> {
    const [row] = await tx.query<OpenEntry>(
      `select id, entered_by as "enteredBy", arrived_on as "arrivedOn" from report_entry
        where report_id = $1 and revision_id is null and given_up_at is null order by position desc limit 1`,
      [reportId],
    );
    return row ?? null;
  }

  /** Whether the draft holds nothing but what came in with an entry: nobody else has written into it since. */
  async isDraftOf(tx: Tx, reportId: string, revisionId: string | null): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from report_entry e where e.report_id = $1 and e.revision_id = $2 and not exists (
         select 1 from report_draft d where d.report_id = $1 and d.updated_by <> e.entered_by)`,
      [reportId, revisionId],
    );
    return rows.length > 0;
  }

  /** What decides whether an officer may begin an entry now; `entry` is what `findFace` gives of the current sending. */
  async factsOf(tx: Tx, report: LoadedReport, entry: ReportEntryFace | null): Promise<EntryFacts> {
    const lastWasEntered = entry !== null && !entry.open;
    const untouched = lastWasEntered && (await this.isDraftOf(tx, report.id, report.currentRevisionId));
    return {
      ...{ state: report.state, lastWasEntered, entryOpen: entry?.open ?? false },
      draftBegun: report.draftStartedAt !== null && !untouched,
    };
  }

  /** Whether this person is entering the report of that agency now; asked before the report itself is looked for. */
  async isEntering(tx: Tx, at: { round: string; agency: number }): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from report_entry where round_id = $1 and agency_id = $2 and entered_by = $3
          and revision_id is null and given_up_at is null`,
      [at.round, at.agency, tx.actor.accountId],
    );
    return rows.length > 0;
  }

  /** The entry that is open, else the one that brought this revision in. */
  async findFace(tx: Tx, reportId: string, revisionId: string | null): Promise<ReportEntryFace | null> {
    const [row] = await tx.query<EntryRow>(
      `select e.id, e.channel, e.arrival_number as "arrivalNumber", e.arrived_on as "arrivedOn", e.document,
              p.display_name as "enteredBy", e.entered_by = $3 as "byViewer", e.revision_id is null as open,
              r.number as "revisionNumber", c.display_name as "confirmedBy", ${INSTANT_SQL('e.confirmed_at')} as "confirmedAt"
         from report_entry e join account p on p.id = e.entered_by left join account c on c.id = e.confirmed_by
         left join report_revision r on r.id = e.revision_id
        where e.report_id = $1 and e.given_up_at is null and (e.revision_id is null or e.revision_id = $2)
        order by e.position desc limit 1`,
      [reportId, revisionId, tx.actor.accountId],
    );
    if (!row) return null;
    const fileId = row.document.document?.fileId;
    const [file] = fileId ? await this.files.listFaces(tx, [fileId]) : [];
    return file ? { ...row, file } : row;
  }
}
