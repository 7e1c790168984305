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
import { instantMs } from '@ega/shared/text/civil-date';
import { FileQueries } from '../documents/files.queries.js';
import { readWorld } from '../platform/clock.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { acceptedValue, assertSeen, emptyAnswer, secretQuestions } from './accepted-answer.js';
import { fileIdsOf } from './document-references.js';
import { DraftEvaluation } from './draft-evaluation.js';
import { DraftStore } from './draft-store.js';
import { ReportLoader } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
export class BatchDrafting {
  constructor(transactions, requests, loader, store, evaluation, files, moves) {
    this.transactions = transactions;
    this.requests = requests;
    this.loader = loader;
    this.store = store;
    this.evaluation = evaluation;
    this.files = files;
    this.moves = moves;
  }
  saveAll(actor, batch, requestId) {
    assertCan(actor, 'report.draft', {
      agencyNumber: batch.agency,
    });
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'saveAllAnswers', async () => {
        const report = await this.loader.get(tx, batch.round, batch.agency, true);
        const { now } = await readWorld(tx.manager);
        if (instantMs(now) < instantMs(report.round.opensAt)) throw new DomainError('ROUND_NOT_OPEN');
        this.moves.assertPossible(report, 'edit');
        if (report.state !== 'draft')
          throw new DomainError('MOVE_NOT_ALLOWED', {
            state: report.state,
          });
        const rows = new Map((await this.store.begin(tx, report)).map((row) => [row.question, row]));
        const secret = secretQuestions(withStated(rows, batch.answers));
        await this.assertOwnFiles(tx, report, batch.answers);
        for (const answer of batch.answers) {
          const next = nextOf(answer, rows.get(answer.question) ?? emptyAnswer(answer.question), secret);
          rows.set(answer.question, {
            ...next,
            ...(await this.store.save(tx, report, next)),
          });
        }
        if (batch.answers.some(({ question }) => question === 'T3'))
          await this.store.closeSecret(tx, report, [...rows.values()], secret);
        return {
          issues: (await this.evaluation.ofDraft(tx, report, [...rows.values()])).issues,
        };
      }),
    );
  }
  async assertOwnFiles(tx, report, answers) {
    const ids = [
      ...new Set(
        answers.flatMap((answer) => ('value' in answer ? fileIdsOf(answer.question, answer.value) : [])),
      ),
    ];
    if (ids.length > 0 && (await this.files.listOwn(tx, report.agency.number, ids)).length !== ids.length)
      throw new DomainError('NOT_FOUND', {
        what: 'file',
      });
  }
}
BatchDrafting = _ts_decorate(
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
  BatchDrafting,
);
/** What the report will say about secrecy once the batch is in. */ function withStated(rows, answers) {
  const stated = answers.find((answer) => answer.question === 'T3');
  return stated && 'value' in stated ? [stated] : [...rows.values()];
}
function nextOf(answer, current, secret) {
  if ('unchanged' in answer) {
    assertSeen(current, answer.version, current.value);
    if (current.value === null || current.origin === 'changed')
      throw new DomainError('MOVE_NOT_ALLOWED', {
        question: current.question,
      });
    return {
      ...current,
      origin: 'confirmed',
    };
  }
  const value = acceptedValue(answer.question, answer.value, secret);
  assertSeen(current, answer.version, value);
  return {
    ...current,
    value,
    origin: 'changed',
  };
}

//# sourceMappingURL=batch-drafting.service.js.map
