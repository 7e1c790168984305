import { Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
import type { Tx } from '../platform/transaction.js';
import { DraftEvaluation, type Evaluation } from './draft-evaluation.js';
import { DraftStore } from './draft-store.js';
import { issueFaces } from './issue-faces.js';
import type { LoadedReport } from './report-loader.js';

/** Whether a draft may be handed on or sent. */
@Injectable()
export class DraftCompleteness {
  constructor(
    private readonly store: DraftStore,
    private readonly evaluation: DraftEvaluation,
  ) {}

  /** No blocking issue may be left (R01 …, R22); all of them go back at once. */
  async assertComplete(tx: Tx, report: LoadedReport): Promise<Evaluation> {
    const draft = await this.store.begin(tx, report);
    const evaluation = await this.evaluation.ofDraft(tx, report, draft);
    if (evaluation.issues.some((issue) => issue.severity === 'blocking'))
      throw new DomainError('VALIDATION_FAILED', { issues: issueFaces(evaluation.issues, false) });
    return evaluation;
  }
}
