import { Injectable } from '@nestjs/common';
import type { Issue } from '@ega/shared/reports/issue';
import {
  answeredQuestions,
  visibleQuestions,
  type Answers,
  type QuestionId,
} from '@ega/shared/reports/questions';
import { validateReport } from '@ega/shared/reports/validate';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { readWorld } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import { answersOf, reasonsOf, statesOf, type AnswerStates, type DraftAnswer } from './answers.js';
import { DocumentUses } from './document-uses.js';
import { MinistryFactsQueries } from './ministry-facts.queries.js';
import { Providers } from './providers.js';
import {
  ReportLoader,
  type LoadedReport,
  type LoadedRevision,
  type PastAnswers,
  type StandingVerified,
} from './report-loader.js';

/** Everything the rules say about one set of answers at this moment. */
export interface Evaluation {
  answers: Answers;
  visible: QuestionId[];
  answered: QuestionId[];
  issues: Issue[];
  verified: StandingVerified | null;
  earlier: PastAnswers | null;
  returned: { question: QuestionId; answeredSinceReturn: boolean }[];
}

interface Judged {
  answers: Answers;
  states: AnswerStates;
  reasons: Record<string, string>;
  returned: { question: QuestionId; answeredSinceReturn: boolean }[];
}

/** Loads what the rules need and asks them; the rules themselves know no database. */
@Injectable()
export class DraftEvaluation {
  constructor(
    private readonly loader: ReportLoader,
    private readonly uses: DocumentUses,
    private readonly providers: Providers,
    private readonly ministry: MinistryFactsQueries,
  ) {}

  async ofDraft(tx: Tx, report: LoadedReport, draft: readonly DraftAnswer[]): Promise<Evaluation> {
    return this.judge(tx, report, {
      answers: answersOf(draft),
      states: statesOf(draft),
      reasons: reasonsOf(draft),
      returned: await this.returnedIn(tx, report, draft),
    });
  }

  /** The same rules over what was sent: the automatic checks of the review. */
  ofRevision(tx: Tx, report: LoadedReport, revision: LoadedRevision): Promise<Evaluation> {
    return this.judge(tx, report, { ...revision, returned: [] });
  }

  private async judge(tx: Tx, report: LoadedReport, judged: Judged): Promise<Evaluation> {
    const verified = await this.loader.findVerified(tx, report);
    const earlier = await this.loader.findEarlierSent(tx, report);
    const { now } = await readWorld(tx.manager);
    const { variant } = report.agency;
    const { form } = report;
    const issues = validateReport({
      variant,
      form,
      round: report.round,
      today: civilDateAt(now),
      agency: {
        abbreviation: report.agency.abbreviation,
        kind: report.agency.kind,
        number: report.agency.number,
      },
      answers: judged.answers,
      previousVerified: verified?.answers ?? null,
      previousReported: earlier?.answers ?? null,
      states: judged.states,
      returned: judged.returned,
      documentUses: await this.uses.list(tx, report, judged.answers),
      ...(await this.ministry.of(tx, report.agency.number)),
      providers: await this.providers.list(tx, report, judged.answers),
      warningsAcknowledged: judged.reasons,
    });
    return {
      answers: judged.answers,
      visible: visibleQuestions(variant, judged.answers, form),
      // A taken-over answer counts only once somebody has confirmed or changed it (catalogue 0.5).
      answered: answeredQuestions(variant, judged.answers, form).filter(
        (question) => judged.states[question] !== 'prefilled',
      ),
      issues,
      verified,
      earlier,
      returned: judged.returned,
    };
  }

  /** Questions that completion is asked for, and whether somebody has saved them since. */
  private async returnedIn(
    tx: Tx,
    report: LoadedReport,
    draft: readonly DraftAnswer[],
  ): Promise<Judged['returned']> {
    const open = report.openQuestions ?? [];
    const returning =
      report.state === 'returned' || (report.state === 'ready' && report.readyFrom === 'returned');
    if (!returning || open.length === 0) return [];
    const since = await tx.query<{ question: QuestionId }>(
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

/**
 * What the agency may save now. After a return exactly the questions asked about are open, and beside them only what
 * their new answers make necessary: questions that have come into view, and those that a blocking rule now names.
 */
export function editableQuestions(
  report: LoadedReport,
  evaluation: Evaluation,
  sent: Answers | null,
): QuestionId[] {
  const phase = report.state === 'ready' ? report.readyFrom : report.state;
  if (phase === 'draft') return evaluation.visible;
  if (phase !== 'returned') return [];
  if (report.openQuestions === null) return evaluation.visible;
  const blocked = new Set(
    evaluation.issues.filter((issue) => issue.severity === 'blocking').map((issue) => issue.question),
  );
  const asked = new Set(report.openQuestions);
  const shownBefore = new Set(sent ? visibleQuestions(report.agency.variant, sent, report.form) : []);
  return evaluation.visible.filter(
    (question) => asked.has(question) || !shownBefore.has(question) || blocked.has(question),
  );
}
