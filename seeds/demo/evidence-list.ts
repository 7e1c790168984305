import type { AgencyVersion } from '@ega/shared/agencies/agency';
import type { DocumentDraft } from '@ega/shared/documents/official-document';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { AgencyFiles } from './answers/context.js';
import { agencyDocument } from './documents.js';
import type { DemoRound } from './demo-rounds.js';
import { happens } from './random.js';

interface Evidence {
  readonly name: keyof AgencyFiles;
  readonly document: DocumentDraft;
  readonly pages: number;
}

/** Share of agencies whose signed cover document comes with the report; the others send it afterwards. */
const WITH_COVER = 35;

/** Files that the answers need and that have not been handed in yet, each once and of several pages. */
export function missingEvidence(
  agency: AgencyVersion,
  round: DemoRound,
  draftedOn: CivilDate,
  answers: Answers,
  files: AgencyFiles,
): Evidence[] {
  const needed: Evidence[] = [];
  const step = (wanted: number) => answers.A3?.steps?.find((row) => row.step === wanted)?.document;
  const secret = answers.T3?.answer === 'some';
  const add = (name: keyof AgencyFiles, document: DocumentDraft | null | undefined, pages: number) => {
    if (document && !files[name] && !secret) needed.push({ name, document, pages });
  };
  add('decision', step(7), 4);
  if (!step(7)) add('step', step(6), 2);
  add('minutes', answers.C1?.packages?.find((line) => line.retiredOn)?.document, 2);
  if (happens(WITH_COVER, agency.number, 'cover')) {
    add('cover', agencyDocument(agency, coverOf(round, draftedOn)), 2);
  }
  return needed;
}

/** What the signed cover document of a quarter is. */
export const coverOf = (round: DemoRound, issuedOn: CivilDate) =>
  ({
    kind: 'report',
    issuedOn,
    title: `Báo cáo tình hình triển khai kiến trúc, kỳ quý ${round.quarter}/${round.year}`,
    purpose: `cover-${round.id}`,
  }) as const;
