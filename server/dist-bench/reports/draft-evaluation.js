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
import { answeredQuestions, visibleQuestions } from '@ega/shared/reports/questions';
import { validateReport } from '@ega/shared/reports/validate';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { readWorld } from '../platform/clock.js';
import { answersOf, reasonsOf, statesOf } from './answers.js';
import { DocumentUses } from './document-uses.js';
import { ReportLoader } from './report-loader.js';
export class DraftEvaluation {
  constructor(loader, uses) {
    this.loader = loader;
    this.uses = uses;
  }
  async ofDraft(tx, report, draft) {
    return this.judge(tx, report, {
      answers: answersOf(draft),
      states: statesOf(draft),
      reasons: reasonsOf(draft),
      returned: await this.returnedIn(tx, report, draft),
    });
  }
  /** The same rules over what was sent: the automatic checks of the review. */ ofRevision(
    tx,
    report,
    revision,
  ) {
    return this.judge(tx, report, {
      ...revision,
      returned: [],
    });
  }
  async judge(tx, report, judged) {
    const verified = await this.loader.findVerified(tx, report);
    const earlier = await this.loader.findEarlierSent(tx, report);
    const { now } = await readWorld(tx.manager);
    const { variant } = report.agency;
    const issues = validateReport({
      variant,
      round: report.round,
      today: civilDateAt(now),
      agency: {
        abbreviation: report.agency.abbreviation,
        kind: report.agency.kind,
      },
      answers: judged.answers,
      previousVerified: verified?.answers ?? null,
      previousReported: earlier?.answers ?? null,
      states: judged.states,
      returned: judged.returned,
      documentUses: await this.uses.list(tx, report, judged.answers),
      // The Ministry's own sheet (M1) comes with part 2; until then nobody can connect through the platform.
      ngspOperationalFrom: null,
      warningsAcknowledged: judged.reasons,
    });
    return {
      answers: judged.answers,
      visible: visibleQuestions(variant, judged.answers),
      answered: answeredQuestions(variant, judged.answers),
      issues,
      verified,
      earlier,
      returned: judged.returned,
    };
  }
  /** Questions that completion is asked for, and whether somebody has saved them since. */ async returnedIn(
    tx,
    report,
    draft,
  ) {
    const open = report.openQuestions ?? [];
    const returning =
      report.state === 'returned' || (report.state === 'ready' && report.readyFrom === 'returned');
    if (!returning || open.length === 0) return [];
    const since = await tx.query(
      `select d.question from report_draft d
        where d.report_id = $1 and d.updated_at > (
          select max(m.recorded_at) from report_move m where m.report_id = $1 and m.to_state = 'returned' and m.from_state in ('submitted', 'verified'))`,
      [report.id],
    );
    const answered = new Set(since.map((row) => row.question));
    const kept = new Set(draft.map((row) => row.question));
    return open.map((question) => ({
      question,
      answeredSinceReturn: kept.has(question) && answered.has(question),
    }));
  }
}
DraftEvaluation = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof ReportLoader === 'undefined' ? Object : ReportLoader,
      typeof DocumentUses === 'undefined' ? Object : DocumentUses,
    ]),
  ],
  DraftEvaluation,
);
/**
 * What the agency may save now. After a return exactly the questions asked about are open, and beside them only what
 * their new answers make necessary: questions that have come into view, and those that a blocking rule now names.
 */ export function editableQuestions(report, evaluation, sent) {
  const phase = report.state === 'ready' ? report.readyFrom : report.state;
  if (phase === 'draft') return evaluation.visible;
  if (phase !== 'returned') return [];
  if (report.openQuestions === null) return evaluation.visible;
  const blocked = new Set(
    evaluation.issues.filter((issue) => issue.severity === 'blocking').map((issue) => issue.question),
  );
  const asked = new Set(report.openQuestions);
  const shownBefore = new Set(sent ? visibleQuestions(report.agency.variant, sent) : []);
  return evaluation.visible.filter(
    (question) => asked.has(question) || !shownBefore.has(question) || blocked.has(question),
  );
}

//# sourceMappingURL=draft-evaluation.js.map
