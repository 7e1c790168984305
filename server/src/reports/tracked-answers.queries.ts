import { Injectable } from '@nestjs/common';
import type { FormVariant } from '@ega/shared/agencies/kind';
import type { Answers, QuestionId } from '@ega/shared/reports/questions';
import type { NamedAgency } from '@ega/shared/reports/tracking/agency-names';
import type { TrackedAgency } from '@ega/shared/reports/tracking/read-tracking';
import { FORM_VERSION, upgradeContent } from '@ega/shared/reports/upgrade-content';
import type { ReportState } from '@ega/shared/reports/workflow';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import { secretQuestions } from './accepted-answer.js';
import type { LoadedReport } from './report-loader.js';

/** An agency of a round with what a sheet may tell of it. */
export interface TrackedReport extends NamedAgency, TrackedAgency {
  slug: string;
  /** Versions of the answers in the report that is being entered. */
  versions: Readonly<Partial<Record<QuestionId, number>>>;
}

type ReportRow = NamedAgency & {
  slug: string;
  variant: FormVariant;
  state: ReportState;
  begun: boolean;
  entering: boolean;
  reportId: string;
};

/** What the Authority knew of agencies before they reported here. */
@Injectable()
export class TrackedAnswers {
  /** What is offered to one agency in one round, by question. */
  async listFor(tx: Tx, report: Pick<LoadedReport, 'round' | 'agency'>): Promise<Answers> {
    const rows = await tx.query<{ question: QuestionId; value: unknown }>(
      `select question, value from tracked_answer where round_id = $1 and agency_id = $2`,
      [report.round.id, report.agency.number],
    );
    return Object.fromEntries(rows.map(({ question, value }) => [question, value])) as Answers;
  }

  /** When each of them was loaded. */
  async timesFor(tx: Tx, report: Pick<LoadedReport, 'round' | 'agency'>): Promise<Map<string, string>> {
    const rows = await tx.query<{ question: string; at: string }>(
      `select question, ${INSTANT_SQL('recorded_at')} as at from tracked_answer where round_id = $1 and agency_id = $2`,
      [report.round.id, report.agency.number],
    );
    return new Map(rows.map(({ question, at }) => [question, at]));
  }

  /** All agencies of a round; locked where the caller will write, so that none of them begins meanwhile. */
  async listRound(tx: Tx, round: string, lock = false): Promise<TrackedReport[]> {
    const rows = await tx.query<ReportRow>(
      `select ra.agency_id as number, ra.variant, a.slug, v.name_vi as "nameVi", v.name_en as "nameEn", v.agency_name as "agencyName",
              v.abbreviation_vi as abbreviation, v.code, r.id as "reportId", r.state, r.draft_started_at is not null as begun,
              exists (select 1 from report_entry e where e.report_id = r.id and e.entered_by = $2
                       and e.revision_id is null and e.given_up_at is null) as entering
         from round_agency ra join report r using (round_id, agency_id) join agency a on a.id = ra.agency_id
         join agency_version v on v.id = ra.agency_version_id
        where ra.round_id = $1 order by ra.agency_id ${lock ? 'for update of r' : ''}`,
      [round, tx.actor.accountId],
    );
    const earlier = await this.listEarlier(tx, round);
    const offered = await this.listOffered(tx, round);
    const drafts = await this.listEntered(
      tx,
      rows.filter(({ entering }) => entering).map(({ reportId }) => reportId),
    );
    return rows.map(({ reportId, state, begun, entering, ...agency }) => {
      const own = earlier.get(agency.number) ?? {};
      const target = state !== 'draft' ? 'closed' : entering ? 'entry' : begun ? 'closed' : 'offer';
      const draft = drafts.get(reportId) ?? [];
      const answers =
        target === 'entry'
          ? Object.fromEntries(draft.map(({ question, value }) => [question, value]))
          : (offered.get(agency.number) ?? {});
      const t3 = target === 'entry' ? answers['T3'] : own.T3;
      return {
        ...agency,
        target,
        answers,
        secret: secretQuestions([{ question: 'T3', value: t3 ?? null }]),
        versions: Object.fromEntries(draft.map(({ question, version }) => [question, version])),
        earlier: own,
      };
    });
  }

  private async listEarlier(tx: Tx, round: string): Promise<Map<number, Answers>> {
    const rows = await tx.query<{ number: number; content: Answers; formVersion: number }>(
      `select distinct on (agency_id) agency_id as number, content, form_version as "formVersion" from report_revision
        where round_id < $1 and dropped_position is null order by agency_id, round_id desc, number desc`,
      [round],
    );
    return new Map(
      rows.map(({ number, content, formVersion }) => [
        number,
        upgradeContent(content, formVersion, FORM_VERSION) as Answers,
      ]),
    );
  }

  private async listOffered(tx: Tx, round: string): Promise<Map<number, Record<string, unknown>>> {
    const rows = await tx.query<{ number: number; answers: Record<string, unknown> }>(
      `select agency_id as number, jsonb_object_agg(question, value) as answers from tracked_answer where round_id = $1 group by 1`,
      [round],
    );
    return new Map(rows.map(({ number, answers }) => [number, answers]));
  }

  private async listEntered(
    tx: Tx,
    reports: readonly string[],
  ): Promise<Map<string, { question: QuestionId; value: unknown; version: number }[]>> {
    const rows = await tx.query<{ report: string; question: QuestionId; value: unknown; version: number }>(
      `select report_id as report, question, value, version from report_draft where report_id = any ($1::uuid[])`,
      [reports],
    );
    const byReport = new Map<string, { question: QuestionId; value: unknown; version: number }[]>();
    for (const { report, ...row } of rows) byReport.set(report, [...(byReport.get(report) ?? []), row]);
    return byReport;
  }

  /** How officers explained headings, names and words before. */
  async listWords(tx: Tx): Promise<Record<'column' | 'agency' | 'choice', Map<string, string>>> {
    const rows = await tx.query<{ kind: 'column' | 'agency' | 'choice'; heard: string; meant: string }>(
      `select kind, heard, meant from tracking_word`,
    );
    const words = { column: new Map(), agency: new Map(), choice: new Map() };
    for (const { kind, heard, meant } of rows) words[kind].set(heard, meant);
    return words;
  }
}
