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
import { Injectable } from '@nestjs/common';
import { quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import { documentReferences } from './document-references.js';
export class DocumentUses {
  async list(tx, report, answers) {
    const references = documentReferences(answers);
    const sent = await this.listSent(tx, report, references);
    return references.flatMap((reference) => [
      ...usesHere(reference, references),
      ...sent
        .filter((use) => use.fileId === reference.fileId)
        .flatMap((use) => useElsewhere(report, reference, use)),
    ]);
  }
  listSent(tx, report, references) {
    const ids = [...new Set(references.flatMap((reference) => reference.fileId ?? []))];
    if (ids.length === 0) return Promise.resolve([]);
    return tx.query(
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
DocumentUses = _ts_decorate([Injectable()], DocumentUses);
/** Other questions of the same report with the same file, or the same number of the same day. */ function usesHere(
  reference,
  all,
) {
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
    where: say('vi', 'documentUse.here', {
      question,
    }),
  }));
}
function useElsewhere(report, reference, use) {
  const { question, path } = reference;
  const quarter = quarterName(use.round);
  if (use.agency !== report.agency.number)
    return [
      {
        question,
        path,
        where: say('vi', 'documentUse.otherAgency', {
          agency: use.agencyName,
          quarter,
        }),
        otherAgency: true,
      },
    ];
  if (use.question === question) return [];
  return [
    {
      question,
      path,
      where: say('vi', 'documentUse.earlier', {
        question: use.question,
        quarter,
      }),
    },
  ];
}

//# sourceMappingURL=document-uses.js.map
