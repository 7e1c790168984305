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
import { DomainError } from '@ega/shared/errors';
import { isQuestionId } from '@ega/shared/reports/question-id';
import { FORM_VERSION, upgradeContent } from '@ega/shared/reports/upgrade-content';
import { INSTANT_SQL } from '../platform/clock.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
/** Questions whose answer belongs to one sending and is never taken over: the signed cover document. */ const NOT_CARRIED =
  ['T2'];
export class ReportLoader {
  constructor(rounds) {
    this.rounds = rounds;
  }
  /** The report, locked where the caller will write. What the actor does not reach is not there (row security). */ async get(
    tx,
    roundId,
    agencyNumber,
    lock = false,
  ) {
    const round = await this.rounds.get(tx, roundId);
    const [row] = await tx.query(
      `select r.id, r.state, r.version, r.revision_count as "revisionCount", r.current_revision_id as "currentRevisionId",
              r.ready_from as "readyFrom", r.ready_by as "readyBy", ${INSTANT_SQL('r.ready_at')} as "readyAt",
              r.sent_back_reason as "sentBackReason", ${INSTANT_SQL('r.returned_until')} as "returnedUntil",
              r.open_questions as "openQuestions", r.opened_by as "openedBy", ${INSTANT_SQL('r.opened_at')} as "openedAt",
              r.assignee_id as "assigneeId", r.second_pair_waived as "secondPairWaived",
              ${INSTANT_SQL('r.draft_started_at')} as "draftStartedAt",
              r.agency_id as number, a.slug, v.name_vi as "nameVi", v.name_en as "nameEn", v.agency_name as "agencyName",
              v.abbreviation_vi as abbreviation, v.kind, ra.variant
         from report r join round_agency ra using (round_id, agency_id)
         join agency a on a.id = r.agency_id join agency_version v on v.id = ra.agency_version_id
        where r.round_id = $1 and r.agency_id = $2 ${lock ? 'for update of r' : ''}`,
      [roundId, agencyNumber],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    const { number, slug, nameVi, nameEn, agencyName, abbreviation, kind, variant, ...report } = row;
    return {
      ...report,
      round,
      agency: {
        number,
        slug,
        nameVi,
        nameEn,
        agencyName,
        abbreviation,
        kind,
        variant,
      },
    };
  }
  /** Locks the report that a revision belongs to; a revision that is no longer the current one is not there. */ async getByRevision(
    tx,
    revisionId,
  ) {
    const [row] = await tx.query(
      `select round_id as "roundId", agency_id as "agencyId" from report_revision where id = $1`,
      [revisionId],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    const report = await this.get(tx, row.roundId, row.agencyId, true);
    if (report.currentRevisionId !== revisionId)
      throw new DomainError('STALE_VERSION', {
        state: report.state,
      });
    return report;
  }
  /**
   * The working answers. Before anybody has saved one they are the answers of the latest revision of an earlier round,
   * prefilled: each must be confirmed or changed, nothing counts by default (catalogue 0.5).
   */ async listDraft(tx, report) {
    if (!report.draftStartedAt) return this.carriedForward(tx, report);
    const rows = await tx.query(
      `select d.question, d.value, d.origin, d.version, d.reasons, a.display_name as "updatedBy",
              ${INSTANT_SQL('d.updated_at')} as "updatedAt"
         from report_draft d left join account a on a.id = d.updated_by where d.report_id = $1`,
      [report.id],
    );
    return rows.filter((row) => isQuestionId(row.question));
  }
  async carriedForward(tx, report) {
    const earlier = await this.findEarlierSent(tx, report);
    if (!earlier) return [];
    return Object.entries(earlier.answers)
      .filter(([question]) => isQuestionId(question) && !NOT_CARRIED.includes(question))
      .map(([question, value]) => ({
        question: question,
        value,
        origin: 'prefilled',
        version: 0,
        reasons: {},
        updatedBy: null,
        updatedAt: null,
      }));
  }
  /** What the agency last sent in a round before this one, not withdrawn and not voided. */ async findEarlierSent(
    tx,
    report,
  ) {
    const [row] = await tx.query(
      `select content, form_version as "formVersion", round_id as round, ${INSTANT_SQL('recorded_at')} as "recordedAt"
         from report_revision where agency_id = $1 and round_id < $2 and dropped_position is null
        order by round_id desc, number desc limit 1`,
      [report.agency.number, report.round.id],
    );
    return row
      ? {
          ...row,
          answers: upgraded(row),
        }
      : null;
  }
  /** The latest verified answers of the agency, of this round or an earlier one; a decision that was undone never stood. */ async findVerified(
    tx,
    report,
  ) {
    const [row] = await tx.query(
      `select d.id as "decisionId", d.verified_content as content, r.form_version as "formVersion", d.verified_from as "from",
              d.round_id as round, ${INSTANT_SQL('d.recorded_at')} as "recordedAt"
         from review_decision d join report_revision r on r.id = d.revision_id
        where d.agency_id = $1 and d.round_id <= $2 and d.undone_position is null
        order by d.round_id desc, d.position desc limit 1`,
      [report.agency.number, report.round.id],
    );
    return row
      ? {
          ...row,
          answers: upgraded(row),
        }
      : null;
  }
  async findCurrentRevision(tx, report) {
    if (!report.currentRevisionId) return null;
    const [row] = await tx.query(
      `select id, number, variant, content, states, reasons, form_version as "formVersion", receipt_number as "receiptNumber",
              prepared_by as "preparedBy", submitted_by as "submittedBy", ${INSTANT_SQL('due_at')} as "dueAt", late,
              round_id as round, ${INSTANT_SQL('recorded_at')} as "recordedAt"
         from report_revision where id = $1`,
      [report.currentRevisionId],
    );
    return row
      ? {
          ...row,
          answers: upgraded(row),
        }
      : null;
  }
}
ReportLoader = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof RoundQueries === 'undefined' ? Object : RoundQueries]),
  ],
  ReportLoader,
);
const upgraded = (row) => upgradeContent(row.content, row.formVersion, FORM_VERSION);

//# sourceMappingURL=report-loader.js.map
