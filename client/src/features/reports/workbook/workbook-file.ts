import type { FormVariant } from '@ega/shared/agencies/kind';
import type { ErrorCode } from '@ega/shared/errors';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { WorkbookIssue } from '@ega/shared/reports/workbook/workbook-issue';
import { RequestError } from '../../../lib/request-error.js';
import { recoverSession } from '../../../lib/session-guard.js';

export interface PreviewChange {
  readonly question: QuestionId;
  readonly path: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly conflict: boolean;
  readonly taken: boolean;
}

/** What the file would change; nothing is saved by asking. */
export interface Preview {
  readonly changes: readonly PreviewChange[];
  readonly confirmed: readonly QuestionId[];
  readonly issues: readonly WorkbookIssue[];
  readonly notes: readonly WorkbookIssue[];
  /** Whole answers as they would be saved. */
  readonly answers: readonly { readonly question: QuestionId; readonly value: unknown }[];
  readonly digest: string;
}

export interface ReportPlace {
  readonly round: string;
  readonly agency: number;
}

const addressOf = ({ round, agency }: ReportPlace): string =>
  `/reports/${encodeURIComponent(round)}/${agency}/workbook`;

/** The form as a workbook; with questions, the partial one for another unit. */
export function workbookAddress(place: ReportPlace, questions: readonly QuestionId[] | null): string {
  return `${addressOf(place)}.xlsx${questions ? `?cau=${questions.join(',')}` : ''}`;
}

/** Whose form a file is, by its hidden sheet. */
export interface WorkbookPlace extends ReportPlace {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly variant: FormVariant;
  readonly entering: boolean;
}

export function placeOfWorkbook(file: File): Promise<WorkbookPlace> {
  return sendFile<WorkbookPlace>('/reports/workbook-place', file);
}

export function previewWorkbook(
  place: ReportPlace,
  file: File,
  take: readonly QuestionId[],
): Promise<Preview> {
  return sendFile<Preview>(`${addressOf(place)}/preview?${new URLSearchParams({ take: take.join() })}`, file);
}

/** Saves exactly what was shown; a lost answer may be asked for again with the same request id. */
export function applyWorkbook(
  place: ReportPlace,
  file: File,
  shown: { take: readonly QuestionId[]; digest: string; requestId: string },
): Promise<{ applied: QuestionId[] }> {
  const query = new URLSearchParams({
    take: shown.take.join(),
    digest: shown.digest,
    requestId: shown.requestId,
  });
  return sendFile(`${addressOf(place)}?${query}`, file);
}

/** Sends a file for what the server says of it; an ended session is taken up again first. */
export async function sendFile<Answer>(url: string, file: File): Promise<Answer> {
  const sentAt = performance.now();
  try {
    return await answerTo<Answer>(url, file);
  } catch (error) {
    if (
      !(error instanceof RequestError) ||
      error.code !== 'UNAUTHENTICATED' ||
      !(await recoverSession(sentAt))
    )
      throw error;
    return answerTo<Answer>(url, file);
  }
}

async function answerTo<Answer>(url: string, file: File): Promise<Answer> {
  const headers = { 'content-type': 'application/octet-stream', 'x-ega': '1' };
  let response: Response;
  try {
    response = await fetch(url, { method: 'POST', headers, body: file, credentials: 'same-origin' });
  } catch {
    throw new RequestError('OFFLINE', {}, 'workbook');
  }
  const answer = (await response.json().catch(() => null)) as
    (Answer & { errors?: { extensions?: { code?: ErrorCode; details?: Record<string, unknown> } }[] }) | null;
  const fault = answer?.errors?.[0]?.extensions;
  if (fault?.code) throw new RequestError(fault.code, fault.details ?? {}, 'workbook');
  if (!response.ok || !answer) throw new RequestError('UNAVAILABLE', {}, 'workbook');
  return answer;
}
