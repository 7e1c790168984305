function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '@ega/shared/rounds/working-days';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { FileQueries } from '../documents/files.queries.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { ReviewState } from './review-state.js';
/** Working days within which the signed document follows (practice.md 12; to be confirmed by the client). */ export const COVER_WORKING_DAYS = 5;
/** Moves inside the agency, which the Authority does not see (practice.md 21). */ const INSIDE_AGENCY = [
  'markReady',
  'takeBack',
  'sendBack',
  'edit',
];
export class ReportHistory {
  constructor(files, review) {
    this.files = files;
    this.review = review;
  }
  listReceipts(tx, reportId) {
    return tx.query(
      `select receipt_number as number, number as "revisionNumber", ${INSTANT_SQL('recorded_at')} as "recordedAt",
              coalesce(dropped_as, 'valid') as status, late
         from report_revision where report_id = $1 order by number`,
      [reportId],
    );
  }
  async listMoves(tx, reportId, ownAgency) {
    const moves = await tx.query(
      `select m.action, m.from_state as "from", m.to_state as "to", a.display_name as by, ${INSTANT_SQL('m.recorded_at')} as at,
              m.reason, r.number as "revisionNumber"
         from report_move m join account a on a.id = m.actor_id left join report_revision r on r.id = m.revision_id
        where m.report_id = $1 order by m.position`,
      [reportId],
    );
    return ownAgency ? moves : moves.filter((move) => !INSIDE_AGENCY.includes(move.action));
  }
  /** What the Authority asked, and the sending that answered it. */ async listThread(tx, reportId) {
    const decisions = await this.review.listDecisions(tx, reportId);
    const sendings = await tx.query(
      `select r.number, a.display_name as by, ${INSTANT_SQL('r.recorded_at')} as at from report_revision r join account a on a.id = r.submitted_by
        where r.report_id = $1 and r.dropped_position is null order by r.number`,
      [reportId],
    );
    return decisions.flatMap((decision) =>
      decision.returned.flatMap(({ question, reasonCode, text, dueOn }) => {
        const asked = {
          question,
          kind: 'returned',
          reasonCode,
          text,
          revisionNumber: decision.revisionNumber,
          by: decision.by,
          at: decision.recordedAt,
          ...(dueOn
            ? {
                dueOn,
              }
            : {}),
        };
        const answer = sendings.find((sending) => sending.number > decision.revisionNumber);
        if (!answer) return [asked];
        return [
          asked,
          {
            question,
            kind: 'answered',
            revisionNumber: answer.number,
            by: answer.by,
            at: answer.at,
          },
        ];
      }),
    );
  }
  async listCovers(tx, reportId) {
    const rows = await tx.query(
      `select c.id, r.number as "revisionNumber", c.document, a.display_name as "addedBy", ${INSTANT_SQL('c.recorded_at')} as "recordedAt"
         from cover_document c join report_revision r on r.id = c.revision_id join account a on a.id = c.added_by
        where c.report_id = $1 order by c.position`,
      [reportId],
    );
    const ids = rows.flatMap((row) => (row.document.document?.fileId ? [row.document.document.fileId] : []));
    const files = new Map((await this.files.listFaces(tx, ids)).map((file) => [file.id, file]));
    return rows.map((row) => {
      const file = files.get(row.document.document?.fileId ?? '');
      return file
        ? {
            ...row,
            file,
          }
        : row;
    });
  }
}
ReportHistory = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof FileQueries === 'undefined' ? Object : FileQueries,
      typeof ReviewState === 'undefined' ? Object : ReviewState,
    ]),
  ],
  ReportHistory,
);
/** The signed document is owed while the sent report says "gửi bổ sung sau" and none has followed this sending. */ export function coverDueOn(
  revision,
  covers,
) {
  const later = revision?.answers.T2?.form === 'later';
  if (!revision || !later || covers.some((cover) => cover.revisionNumber >= revision.number)) return null;
  return addWorkingDays(civilDateAt(revision.recordedAt), COVER_WORKING_DAYS);
}

//# sourceMappingURL=report-history.js.map
