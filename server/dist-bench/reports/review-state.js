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
import { INSTANT_SQL } from '../platform/clock.js';
import { ORDER } from './answers.js';
import { acceptedBeforehand } from './decision-content.js';
import { ReportLoader } from './report-loader.js';
export class ReviewState {
  constructor(loader) {
    this.loader = loader;
  }
  async listQuestions(tx, report) {
    const revision = await this.loader.findCurrentRevision(tx, report);
    if (!revision) return [];
    const verified = await this.loader.findVerified(tx, report);
    const marks = await this.listMarks(tx, revision.id);
    const last = await this.findLastDecision(tx, report.id);
    const returnedEarlier = new Set((last?.returned ?? []).map((item) => item.question));
    return Object.keys(revision.answers)
      .sort((a, b) => ORDER.get(a) - ORDER.get(b))
      .map((question) => {
        const mark = marks.get(question) ?? null;
        const beforehand = acceptedBeforehand(question, revision, verified, report.round.id, returnedEarlier);
        return {
          question,
          mark,
          beforehand,
          accepted: mark ? mark.mark === 'accept' : beforehand,
        };
      });
  }
  async listMarks(tx, revisionId) {
    const rows = await tx.query(
      `select m.question, m.mark, m.reason_code as "reasonCode", m.text, m.due_on as "dueOn", m.version, a.display_name as by
         from review_mark m join account a on a.id = m.account_id where m.revision_id = $1`,
      [revisionId],
    );
    return new Map(rows.map(({ question, ...mark }) => [question, mark]));
  }
  /** The last decision about the report that still stands. */ async findLastDecision(tx, reportId) {
    return (await this.listDecisions(tx, reportId)).at(-1) ?? null;
  }
  /** Decisions that stand, oldest first. */ listDecisions(tx, reportId) {
    return tx.query(
      `select d.id, d.revision_id as "revisionId", r.number as "revisionNumber", d.outcome, d.returned, d.decided_by as "decidedBy",
              a.display_name as by, d.before, ${INSTANT_SQL('d.recorded_at')} as "recordedAt"
         from review_decision d join report_revision r on r.id = d.revision_id join account a on a.id = d.decided_by
        where d.report_id = $1 and d.undone_position is null order by d.position`,
      [reportId],
    );
  }
}
ReviewState = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof ReportLoader === 'undefined' ? Object : ReportLoader]),
  ],
  ReviewState,
);

//# sourceMappingURL=review-state.js.map
