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
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { isQuestionId } from '@ega/shared/reports/question-id';
import { instantMs } from '@ega/shared/text/civil-date';
import { FileQueries } from '../documents/files.queries.js';
import { optionalText } from '../platform/clean-input.js';
import { readWorld } from '../platform/clock.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { acceptedValue, assertSeen, emptyAnswer, secretQuestions } from './accepted-answer.js';
import { DraftEvaluation, editableQuestions } from './draft-evaluation.js';
import { fileIdsOf } from './document-references.js';
import { DraftStore } from './draft-store.js';
import { issueFaces } from './issue-faces.js';
import { ReportLoader } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
export class Drafting {
  constructor(transactions, requests, loader, store, evaluation, files, moves) {
    this.transactions = transactions;
    this.requests = requests;
    this.loader = loader;
    this.store = store;
    this.evaluation = evaluation;
    this.files = files;
    this.moves = moves;
  }
  saveAnswer(actor, save, requestId) {
    return this.edit(actor, save, requestId, 'saveAnswer', async (tx, report, question, current, draft) => {
      const value = save.value === null ? null : acceptedValue(question, save.value, secretQuestions(draft));
      assertSeen(current, save.version, value);
      await this.assertOwnFiles(tx, report, question, value);
      if (question === 'T3')
        await this.store.closeSecret(
          tx,
          report,
          draft,
          secretQuestions([
            {
              question,
              value,
            },
          ]),
        );
      return {
        ...current,
        value,
        origin: 'changed',
      };
    });
  }
  /** "Xác nhận không thay đổi": for a taken-over answer, or to stand by an answer that completion was asked for. */ confirmUnchanged(
    actor,
    save,
    requestId,
  ) {
    return this.edit(actor, save, requestId, 'confirmAnswer', async (_tx, report, question, current) => {
      assertSeen(current, save.version, current.value);
      const asked = report.openQuestions?.includes(question) ?? false;
      if (current.value === null || (current.origin === 'changed' && !asked))
        throw new DomainError('MOVE_NOT_ALLOWED', {
          question,
        });
      return {
        ...current,
        origin: current.origin === 'prefilled' ? 'confirmed' : current.origin,
      };
    });
  }
  setWarningReason(actor, save, requestId) {
    return this.edit(actor, save, requestId, 'setWarningReason', async (_tx, _report, _question, current) => {
      if (!/^[A-Z][A-Za-z0-9.-]{1,31}$/.test(save.rule))
        throw new DomainError('MALFORMED_INPUT', {
          field: 'rule',
        });
      const reason = optionalText(save.reason, 'reason', 500);
      const { [save.rule]: _before, ...others } = current.reasons;
      return {
        ...current,
        reasons:
          reason === null
            ? others
            : {
                ...others,
                [save.rule]: reason,
              },
      };
    });
  }
  edit(actor, at, requestId, operation, change) {
    assertCan(actor, 'report.draft', {
      agencyNumber: at.agency,
    });
    const { question } = at;
    if (!isQuestionId(question))
      throw new DomainError('MALFORMED_INPUT', {
        field: 'question',
      });
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, async () => {
        const report = await this.loader.get(tx, at.round, at.agency, true);
        const { now } = await readWorld(tx.manager);
        if (instantMs(now) < instantMs(report.round.opensAt)) throw new DomainError('ROUND_NOT_OPEN');
        this.moves.assertPossible(report, 'edit');
        const draft = await this.store.begin(tx, report);
        await this.assertOpen(tx, report, draft, question);
        const current = draft.find((row) => row.question === question) ?? emptyAnswer(question);
        const next = await change(tx, report, question, current, draft);
        const saved = await this.store.save(tx, report, next);
        if (report.state === 'ready') await this.moves.takeBackByEdit(tx, report);
        const rows = [
          ...draft.filter((row) => row.question !== question),
          {
            ...next,
            ...saved,
          },
        ];
        return this.face(tx, report, rows, {
          ...next,
          ...saved,
        });
      }),
    );
  }
  /** Before a return everything is open; after it only what completion was asked for (house decision 1). */ async assertOpen(
    tx,
    report,
    draft,
    question,
  ) {
    if (
      (report.state === 'ready' ? report.readyFrom : report.state) === 'draft' ||
      report.openQuestions === null
    )
      return;
    if (report.openQuestions.includes(question)) return;
    const sent = await this.loader.findCurrentRevision(tx, report);
    const evaluation = await this.evaluation.ofDraft(tx, report, draft);
    if (!editableQuestions(report, evaluation, sent?.answers ?? null).includes(question))
      throw new DomainError('MOVE_NOT_ALLOWED', {
        question,
        reason: 'notAskedFor',
      });
  }
  /** A file id in an answer must be a file of the same agency; anything else is a file that is not there. */ async assertOwnFiles(
    tx,
    report,
    question,
    value,
  ) {
    const ids = fileIdsOf(question, value);
    if ((await this.files.listOwn(tx, report.agency.number, ids)).length !== ids.length)
      throw new DomainError('NOT_FOUND', {
        what: 'file',
      });
  }
  async face(tx, report, draft, saved) {
    const evaluation = await this.evaluation.ofDraft(tx, report, draft);
    const sent = report.openQuestions ? await this.loader.findCurrentRevision(tx, report) : null;
    return {
      question: saved.question,
      version: saved.version,
      origin: saved.origin,
      updatedAt: saved.updatedAt,
      state: report.state,
      visible: evaluation.visible,
      editable: editableQuestions(report, evaluation, sent?.answers ?? null),
      progress: {
        answered: evaluation.answered.length,
        visible: evaluation.visible.length,
      },
      issues: issueFaces(evaluation.issues, false),
    };
  }
}
Drafting = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof RequestLog === 'undefined' ? Object : RequestLog,
      typeof ReportLoader === 'undefined' ? Object : ReportLoader,
      typeof DraftStore === 'undefined' ? Object : DraftStore,
      typeof DraftEvaluation === 'undefined' ? Object : DraftEvaluation,
      typeof FileQueries === 'undefined' ? Object : FileQueries,
      typeof ReportMoves === 'undefined' ? Object : ReportMoves,
    ]),
  ],
  Drafting,
);

//# sourceMappingURL=drafting.service.js.map
