import { Injectable } from '@nestjs/common';
import type { Answers } from '@ega/shared/reports/questions';
import type { DocumentUse } from '@ega/shared/reports/rules/rule';
import { quarterName, type QuarterRef } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { Tx } from '../platform/transaction.js';
import { documentReferences, type DocumentReference } from './document-references.js';
import type { LoadedReport } from './report-loader.js';

interface SentUse {
  fileId: string;
  question: string;
  round: QuarterRef;
  agency: number;
  agencyName: string;
}

/**
 * Where the documents of a report are used besides (R07). The same question in an earlier quarter is no other use: a
 * decision of 2017 stays the evidence of its step. Uses by other agencies come through row security to the Authority only.
 */
@Injectable()
export class DocumentUses {
  async list(tx: Tx, report: LoadedReport, answers: Answers): Promise<DocumentUse[]> {
    const references = documentReferences(answers);
    const sent = await this.listSent(tx, report, references);
    return references.flatMap((reference) => [
      ...usesHere(reference, references),
      ...sent
        .filter((use) => use.fileId === reference.fileId)
        .flatMap((use) => useElsewhere(report, reference, use)),
    ]);
  }

  private listSent(
    tx: Tx,
    report: LoadedReport,
    references: readonly DocumentReference[],
  ): Promise<SentUse[]> {
    const ids = [...new Set(references.flatMap((reference) => reference.fileId ?? []))];
    if (ids.length === 0) return Promise.resolve([]);
    return tx.query<SentUse>(
      `select distinct mine.id as "fileId", rf.question, r.round_id as round, rf.agency_id as agency, v.name_vi as "agencyName"
         from file mine join file same on same.sha256 = mine.sha256 join revision_file rf on rf.file_id = same.id
         join report_revision r on r.id = rf.revision_id and r.dropped_position is null
         join round_agency ra on ra.round_id = r.round_id and ra.agency_id = r.agency_id
         join agency_version v on v.id = ra.agency_version_id
        where mine.id = any ($1::uuid[]) and (r.round_id, r.agency_id) <> ($2, $3)
        order by round, agency, question limit 50`,
      [ids, report.round.id, report.agency.number],
    );
  }
}

/** Other questions of the same report with the same file, or the same number of the same day. */
function usesHere(reference: DocumentReference, all: readonly DocumentReference[]): DocumentUse[] {
  const others = all.filter(
    (other) =>
      other.question !== reference.question &&
      ((reference.fileId !== null && other.fileId === reference.fileId) ||
        (reference.comparable !== null &&
          other.comparable === reference.comparable &&
          other.issuedOn === reference.issuedOn)),
  );
  return [...new Set(others.map((other) => other.question))].map((question) => ({
    question: reference.question,
    path: reference.path,
    where: say('vi', 'documentUse.here', { question }),
  }));
}

function useElsewhere(report: LoadedReport, reference: DocumentReference, use: SentUse): DocumentUse[] {
  const { question, path } = reference;
  const quarter = quarterName(use.round);
  if (use.agency !== report.agency.number)
    return [
      {
        question,
        path,
        where: say('vi', 'documentUse.otherAgency', { agency: use.agencyName, quarter }),
        otherAgency: true,
      },
    ];
  if (use.question === question) return [];
  return [{ question, path, where: say('vi', 'documentUse.earlier', { question: use.question, quarter }) }];
}
