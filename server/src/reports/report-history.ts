import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '@ega/shared/rounds/holidays';
import { addWorkingDays } from '@ega/shared/rounds/working-days';
import { civilDateAt, instantMs, type CivilDate } from '@ega/shared/text/civil-date';
import type { AnswerOf } from '@ega/shared/reports/questions';
import { FileQueries } from '../documents/files.queries.js';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import type { LoadedRevision } from './report-loader.js';
import type { CoverDocumentFace, MoveFace, ReceiptLine, ThreadEntry } from './report-parts.types.js';
import type { ReviewNoteFace } from './review.types.js';
import { ReviewState } from './review-state.js';

/** Working days within which the signed document follows (practice.md 12; to be confirmed by the client). */
const COVER_WORKING_DAYS = 5;

/** Moves inside the agency, which the Authority does not see (practice.md 21). */
const INSIDE_AGENCY = ['markReady', 'takeBack', 'sendBack', 'edit', 'giveUp'];

/** What has happened to a report, oldest first. */
@Injectable()
export class ReportHistory {
  constructor(
    private readonly files: FileQueries,
    private readonly review: ReviewState,
  ) {}

  listReceipts(tx: Tx, reportId: string): Promise<ReceiptLine[]> {
    return tx.query<ReceiptLine>(
      `select receipt_number as number, number as "revisionNumber", ${INSTANT_SQL('recorded_at')} as "recordedAt",
              coalesce(dropped_as, 'valid') as status, late
         from report_revision where report_id = $1 order by number`,
      [reportId],
    );
  }

  async listMoves(tx: Tx, reportId: string, ownAgency: boolean): Promise<MoveFace[]> {
    const moves = await tx.query<MoveFace>(
      `select m.action, m.from_state as "from", m.to_state as "to", a.display_name as by, ${INSTANT_SQL('m.recorded_at')} as at,
              m.reason, r.number as "revisionNumber"
         from report_move m join account a on a.id = m.actor_id left join report_revision r on r.id = m.revision_id
        where m.report_id = $1 order by m.position`,
      [reportId],
    );
    return ownAgency ? moves : moves.filter((move) => !INSIDE_AGENCY.includes(move.action));
  }

  /** What the Authority asked, the sending that answered it, and what both sides wrote meanwhile; oldest first. */
  async listThread(tx: Tx, reportId: string): Promise<ThreadEntry[]> {
    const decisions = await this.review.listDecisions(tx, reportId);
    const sendings = await tx.query<{ number: number; by: string; at: string }>(
      `select r.number, a.display_name as by, ${INSTANT_SQL('r.recorded_at')} as at from report_revision r join account a on a.id = r.submitted_by
        where r.report_id = $1 and r.dropped_position is null order by r.number`,
      [reportId],
    );
    const turns = decisions.flatMap((decision) =>
      decision.returned.flatMap(({ question, reasonCode, text, dueOn, proposed }) => {
        const asked: ThreadEntry = {
          question,
          kind: 'returned',
          reasonCode,
          text,
          revisionNumber: decision.revisionNumber,
          by: decision.by,
          at: decision.recordedAt,
          ...(dueOn ? { dueOn } : {}),
          ...(proposed ? { proposal: proposed } : {}),
        };
        const answer = sendings.find((sending) => sending.number > decision.revisionNumber);
        if (!answer) return [asked];
        return [
          asked,
          { question, kind: 'answered', revisionNumber: answer.number, by: answer.by, at: answer.at },
        ];
      }),
    );
    const messages = await tx.query<ThreadEntry>(
      `select m.question, m.side as kind, m.text, a.display_name as by, ${INSTANT_SQL('m.recorded_at')} as at
         from question_message m join account a on a.id = m.author_id where m.report_id = $1 order by m.position`,
      [reportId],
    );
    return [...turns, ...messages].sort((a, b) => instantMs(a.at) - instantMs(b.at));
  }

  /** Internal notes; row security gives none of them to a reach that is not the Authority's. */
  listNotes(tx: Tx, reportId: string): Promise<ReviewNoteFace[]> {
    return tx.query<ReviewNoteFace>(
      `select n.id, n.question, n.text, a.display_name as by, ${INSTANT_SQL('n.recorded_at')} as at
         from review_note n join account a on a.id = n.author_id where n.report_id = $1 order by n.position`,
      [reportId],
    );
  }

  async listCovers(tx: Tx, reportId: string): Promise<CoverDocumentFace[]> {
    const rows = await tx.query<CoverDocumentFace & { document: AnswerOf['T2'] }>(
      `select c.id, r.number as "revisionNumber", c.document, a.display_name as "addedBy", ${INSTANT_SQL('c.recorded_at')} as "recordedAt"
         from cover_document c join report_revision r on r.id = c.revision_id join account a on a.id = c.added_by
        where c.report_id = $1 order by c.position`,
      [reportId],
    );
    const ids = rows.flatMap((row) => (row.document.document?.fileId ? [row.document.document.fileId] : []));
    const files = new Map((await this.files.listFaces(tx, ids)).map((file) => [file.id, file]));
    return rows.map((row) => {
      const file = files.get(row.document.document?.fileId ?? '');
      return file ? { ...row, file } : row;
    });
  }
}

/** The signed document is owed while the sent report says "gửi bổ sung sau" and none has followed this sending. */
export function owesCover(
  revision: Pick<LoadedRevision, 'answers' | 'number'> | null,
  covers: readonly CoverDocumentFace[],
): boolean {
  const later = revision?.answers.T2?.form === 'later';
  return later && !covers.some((cover) => cover.revisionNumber >= revision.number);
}

/** The day proposed for completing a returned report: as many working days as the signed document may follow within. */
export const proposedReturnDay = (today: CivilDate, calendar: WorkCalendar): CivilDate =>
  addWorkingDays(today, COVER_WORKING_DAYS, calendar);

/** The last day on which the signed document of a sending is in time. */
export const coverDay = (sentAt: string, calendar: WorkCalendar): CivilDate =>
  addWorkingDays(civilDateAt(sentAt), COVER_WORKING_DAYS, calendar);
