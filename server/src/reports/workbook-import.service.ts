import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import type { FormVariant } from '@ega/shared/agencies/kind';
import type { ReadSheet } from '@ega/shared/documents/sheet-cell';
import { DomainError } from '@ega/shared/errors';
import type { QuestionId } from '@ega/shared/reports/questions';
import { compareWorkbook, type WorkbookReading } from '@ega/shared/reports/workbook/compare-workbook';
import { readMark, type WorkbookMark } from '@ega/shared/reports/workbook/workbook-mark';
import { isRoundId } from '@ega/shared/rounds/round';
import { quarterName } from '@ega/shared/text/format';
import { WorkbookReader } from '../documents/workbook-reader.js';
import { canonicalize } from '../platform/canonical.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { answersOf, type DraftAnswer } from './answers.js';
import { type BatchAnswer, BatchDrafting } from './batch-drafting.service.js';
import { DraftAccess } from './draft-access.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import { isWhole } from './workbook-seal.js';
import { type WorkbookQuestion, WorkbookSources } from './workbook-source.queries.js';

export interface WorkbookUpload {
  round: string;
  agency: number;
  bytes: Uint8Array;
  /** Questions in which the file stands over what somebody saved meanwhile. */
  take: readonly QuestionId[];
}

/** What the file would change, as the screen shows it. */
export interface WorkbookPreview extends Pick<WorkbookReading, 'answers' | 'confirmed' | 'issues' | 'notes'> {
  changes: Omit<WorkbookReading['changes'][number], 'stands' | 'face'>[];
  /** Names exactly this outcome: what is applied is what was shown, or it is shown again. */
  digest: string;
}

export interface WorkbookPlace {
  round: string;
  agency: number;
  nameVi: string;
  nameEn: string;
  variant: FormVariant;
  /** The officer has taken up the report of this agency. */
  entering: boolean;
}

interface Compared {
  preview: WorkbookPreview;
  batch: BatchAnswer[];
}

/** The form comes back as a workbook: read, compared, shown, and only then taken, all of it or nothing. */
@Injectable()
export class WorkbookImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: WorkbookReader,
    private readonly access: DraftAccess,
    private readonly loader: ReportLoader,
    private readonly sources: WorkbookSources,
    private readonly batch: BatchDrafting,
  ) {}

  async preview(actor: Actor, upload: WorkbookUpload): Promise<WorkbookPreview> {
    return (await this.compare(actor, upload)).preview;
  }

  /** Saves through the ordinary drafting, with the versions that were compared; somebody saved meanwhile: STALE_VERSION. */
  async apply(
    actor: Actor,
    upload: WorkbookUpload,
    digest: string,
    requestId: string,
  ): Promise<{ applied: QuestionId[] }> {
    const { preview, batch } = await this.compare(actor, upload);
    if (preview.issues.length > 0)
      throw new DomainError('MALFORMED_INPUT', { issues: preview.issues.length });
    if (preview.digest !== digest) throw new DomainError('STALE_VERSION', { what: 'workbook' });
    if (batch.length > 0)
      await this.batch.saveAll(
        actor,
        { round: upload.round, agency: upload.agency, answers: batch },
        requestId,
      );
    return { applied: batch.map(({ question }) => question) };
  }

  /** Whose workbook a file is: the first look at many files that came by e-mail at once. */
  async place(actor: Actor, bytes: Uint8Array): Promise<WorkbookPlace> {
    assertCan(actor, 'report.enter');
    const content = await this.reader.read(bytes);
    if (!content.ok) throw new DomainError('FILE_NOT_ACCEPTED', { reason: content.refusal });
    const found = readMark(content.sheets);
    if (!found) throw new DomainError('FILE_NOT_ACCEPTED', { reason: 'notForm' });
    if (!isWhole(found)) throw new DomainError('FILE_NOT_ACCEPTED', { reason: 'altered' });
    const { round, agency } = found.mark;
    return this.transactions.read(actor, async (tx) => {
      const report = await this.loader.get(tx, round, agency);
      const entering = await this.access.isEntering(tx, { round, agency });
      const { nameVi, nameEn, variant } = report.agency;
      return { round, agency, nameVi, nameEn, variant, entering };
    });
  }

  private async compare(actor: Actor, upload: WorkbookUpload): Promise<Compared> {
    const { round, agency, take } = upload;
    // A workbook is read only for somebody who could use it.
    const { report, questions } = await this.transactions.read(actor, async (tx) => {
      await this.access.assert(tx, actor, upload);
      const loaded = await this.loader.get(tx, round, agency);
      return { report: loaded, questions: await this.sources.questionsOf(tx, loaded) };
    });
    const content = await this.reader.read(upload.bytes);
    if (!content.ok) throw new DomainError('FILE_NOT_ACCEPTED', { reason: content.refusal });
    const mark = await this.knownMark(actor, content.sheets, report);
    const reading = compareWorkbook(content.sheets, mark, currentOf(report, questions), take);
    const batch = batchOf(reading, questions);
    return { preview: previewOf(reading, batch), batch };
  }

  /** The file must be the form of this agency, this round and the form version in use; otherwise it is refused by name. */
  private async knownMark(
    actor: Actor,
    sheets: readonly ReadSheet[],
    report: LoadedReport,
  ): Promise<WorkbookMark> {
    const found = readMark(sheets);
    const refuse = (reason: string, found?: string | number, expected?: string | number): DomainError =>
      new DomainError('FILE_NOT_ACCEPTED', { reason, ...(found === undefined ? {} : { found, expected }) });
    if (!found) throw refuse('notForm');
    const { mark } = found;
    if (!isWhole(found)) throw refuse('altered');
    if (mark.agency !== report.agency.number) {
      const name = await this.transactions.read(actor, (tx) =>
        this.findName(tx, mark.agency, report.round.cutOff),
      );
      throw refuse('agency', name ?? '', report.agency.nameVi);
    }
    if (mark.round !== report.round.id)
      throw refuse('round', roundText(mark.round), quarterName(report.round));
    if (mark.formVersion !== report.form.version)
      throw refuse('formVersion', mark.formVersion, report.form.version);
    return mark;
  }

  private async findName(tx: Tx, agency: number, on: string): Promise<string | null> {
    const [row] = await tx.query<{ name: string }>(
      `select name_vi as name from agency_version
        where agency_id = $1 and superseded_position is null and valid_from <= $2 and (valid_to is null or valid_to > $2)`,
      [agency, on],
    );
    return row?.name ?? null;
  }
}

const roundText = (id: string): string => (isRoundId(id) ? quarterName(id) : id.slice(0, 20));

function currentOf(report: LoadedReport, questions: readonly WorkbookQuestion[]) {
  return {
    variant: report.agency.variant,
    form: report.form,
    answers: answersOf(questions.map(({ id, value }) => ({ question: id, value }) as DraftAnswer)),
    prefilled: questions.filter(({ prefilled }) => prefilled).map(({ id }) => id),
    editable: questions.filter(({ editable }) => editable).map(({ id }) => id),
  };
}

/** Saved with the version that was compared, so that nothing saved after it is overwritten. */
function batchOf(reading: WorkbookReading, questions: readonly WorkbookQuestion[]): BatchAnswer[] {
  const version = (question: QuestionId): number => questions.find(({ id }) => id === question)?.version ?? 0;
  return [
    ...reading.answers.map(({ question, value }) => ({ question, version: version(question), value })),
    ...reading.confirmed.map((question) => ({
      question,
      version: version(question),
      unchanged: true as const,
    })),
  ];
}

function previewOf(reading: WorkbookReading, batch: readonly BatchAnswer[]): WorkbookPreview {
  const { answers, confirmed, issues, notes } = reading;
  return {
    changes: reading.changes.map(({ stands: _stands, face: _face, ...change }) => change),
    answers,
    confirmed,
    issues,
    notes,
    digest: createHash('sha256').update(canonicalize(batch)).digest('hex'),
  };
}
