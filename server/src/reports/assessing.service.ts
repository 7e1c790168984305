import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import {
  agencyView,
  ASSESSED_RULES,
  ASSESSMENT_REASON_LENGTH,
  ASSESSMENTS,
  type AssessedRule,
} from '@ega/shared/reports/project-assessment';
import { summarise } from '@ega/shared/reports/summary';
import { Audit } from '../audit/audit.service.js';
import { Notifications } from '../notifications/notifications.service.js';
import { assertId, requiredText } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { ProjectAssessmentRow } from './project-assessment.entity.js';
import type { ProjectAssessmentFace, ProjectJudgedFace } from './project-assessment.types.js';
import { ReportLoader, type LoadedReport, type LoadedRevision } from './report-loader.js';
import { ReviewSubjects } from './review-subjects.js';

export interface AssessmentRequest {
  revisionId: string;
  project: string;
  rule: string;
  verdict: string;
  reason: string;
}

interface FoundRow extends ProjectAssessmentFace {
  project: string;
  rule: AssessedRule;
}

/** The Authority's finding on each project, beside what the agency says of it; the agency's answer is never changed. */
@Injectable()
export class Assessing {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly loader: ReportLoader,
    private readonly notifications: Notifications,
    private readonly subjects: ReviewSubjects,
  ) {}

  /** A finding on a project of the current sending; while it is reviewed and after it was verified. */
  assess(actor: Actor, request: AssessmentRequest, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.review');
    assertId(request.revisionId);
    const rule = ASSESSED_RULES.find((one) => one === request.rule);
    const verdict = ASSESSMENTS.find((one) => one === request.verdict);
    if (!rule) throw new DomainError('MALFORMED_INPUT', { field: 'rule' });
    if (!verdict) throw new DomainError('MALFORMED_INPUT', { field: 'verdict' });
    const reason = requiredText(request.reason, 'reason', ASSESSMENT_REASON_LENGTH);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'assessProject', async () => {
        const report = await this.loader.getByRevision(tx, request.revisionId);
        assertCan(actor, 'report.review', await this.subjects.of(tx, report));
        if (report.state !== 'submitted' && report.state !== 'verified')
          throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
        const revision = await this.loader.findCurrentRevision(tx, report);
        const [project] = projectsOf(revision).filter(({ id }) => id === request.project);
        if (!project) throw new DomainError('MALFORMED_INPUT', { field: 'project' });
        // R19 is a comparison of two days: where it leaves no basis nobody judges.
        const view = agencyView(project, rule);
        if (view === null || view === 'noBasis') throw new DomainError('MALFORMED_INPUT', { field: 'rule' });
        const { position } = await this.ledger.open(tx, true);
        const [former] = await tx.query<{ verdict: string; reason: string }>(
          `select verdict, reason from project_assessment
            where agency_id = $1 and round_id <= $2 and project = $3 and rule = $4
            order by round_id desc, position desc limit 1`,
          [report.agency.number, report.round.id, project.id, rule],
        );
        await tx.manager.insert(ProjectAssessmentRow, {
          ...{ id: randomUUID(), revisionId: request.revisionId, roundId: report.round.id },
          ...{ agencyId: report.agency.number, project: project.id, rule, verdict, reason },
          assessedBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: 'project.assess',
          subject: `report ${report.round.id}/${report.agency.number}`,
          agencyNumber: report.agency.number,
          reason,
          ...(former ? { before: former } : {}),
          after: { project: project.id, rule, agencyView: view, verdict },
        });
        await this.notifications.tellAgency(tx, {
          ...{ kind: 'projectAssessed', roundId: report.round.id, agencyNumber: report.agency.number },
          facts: { project: project.name || project.id, verdict, reason },
          event: `assessment:${position}`,
        });
        return true;
      }),
    );
  }

  /** Every project of a sending by both rules, the two views side by side. */
  async list(
    tx: Tx,
    report: LoadedReport,
    revision: LoadedRevision | null,
    named: boolean,
  ): Promise<ProjectJudgedFace[]> {
    const projects = projectsOf(revision);
    if (projects.length === 0) return [];
    const rows = await tx.query<FoundRow>(
      `select distinct on (p.project, p.rule) p.project, p.rule, p.verdict, p.reason, p.round_id as round,
              ${INSTANT_SQL('p.recorded_at')} as at, case when $3 then a.display_name end as by
         from project_assessment p left join account a on a.id = p.assessed_by
        where p.agency_id = $1 and p.round_id <= $2
        order by p.project, p.rule, p.round_id desc, p.position desc`,
      [report.agency.number, report.round.id, named],
    );
    return ASSESSED_RULES.flatMap((rule) =>
      projects.map((project) => {
        const found = rows.find((row) => row.project === project.id && row.rule === rule);
        return {
          ...{ project: project.id, name: project.name, rule, agencyView: agencyView(project, rule) },
          ...(found
            ? {
                assessment: {
                  ...{ verdict: found.verdict, reason: found.reason, round: found.round, at: found.at },
                  ...(found.by ? { by: found.by } : {}),
                },
              }
            : {}),
        };
      }),
    );
  }
}

const projectsOf = (revision: LoadedRevision | null) =>
  revision?.answers.D1?.has === 'yes' ? summarise(revision.answers).projects : [];
