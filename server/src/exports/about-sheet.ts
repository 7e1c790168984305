import { type DenominatorName, isCounted, type KindSet } from '@ega/shared/directives/denominators';
import { deadlineOf, isArchitectureObligation } from '@ega/shared/directives/obligation';
import {
  formatDate,
  formatDateProse,
  formatDeadline,
  formatInstantExact,
  quarterName,
} from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { ExportFacts } from './export-facts.js';
import type { PackCell, PackSheet } from './pack-document.js';

/** "Thông tin số liệu": what every figure of the file stands on; no figure leaves the system without it (DESIGN 1). */
export function aboutSheet(
  { computed, exportedAt, seesAll, filters, asOfText }: ExportFacts,
  heading: readonly string[],
): PackSheet {
  const { source, rubric, obligations, benchmarks, overview, burnUp } = computed;
  const { round, previousRound } = source;
  const rows: PackCell[][] = [
    [say('vi', 'export.about.asOf'), formatInstantExact(computed.instant)],
    [say('vi', 'export.about.round'), round ? quarterName(round) : say('vi', 'export.noRound')],
    [
      say('vi', 'export.about.previousRound'),
      previousRound ? quarterName(previousRound) : say('vi', 'export.about.noPrevious'),
    ],
  ];
  if (round) {
    rows.push([say('vi', 'export.about.cutOff'), { date: round.cutOff }]);
    rows.push([say('vi', 'export.about.dueAt'), formatDeadline(round.dueAt)]);
  }
  rows.push(
    [say('vi', 'export.about.basis'), asOfText.basis],
    [say('vi', 'export.about.filter'), filters ?? say('vi', 'export.about.noFilter')],
    [say('vi', 'export.about.scope'), say('vi', seesAll ? 'export.about.scopeAll' : 'export.about.scopeOwn')],
  );
  for (const name of PRINTED_SETS) {
    const size = source.agencies.filter((agency) => isCounted(name, agency.kind)).length;
    rows.push(denominatorRow(name, say('vi', 'export.about.agencies', { count: size })));
  }
  rows.push(
    denominatorRow('opened', say('vi', 'export.about.agencies', { count: source.openedFor.length })),
    denominatorRow(
      'projects',
      say('vi', 'export.about.projects', { count: overview.areas.projects.denominator }),
    ),
    [
      say('vi', 'export.about.withoutProcedures'),
      say('vi', 'export.about.agencies', { count: overview.withoutProcedures }),
    ],
    [
      say('vi', 'export.about.rubric', { version: rubric.version }),
      say('vi', 'export.about.rubricText', {
        lead: [1, 2, 3, 4, 5, 6].map((step) => rubric.leadDays[step] ?? 0).join(', '),
        stuck: rubric.stuckDays,
      }),
    ],
  );
  for (const duty of obligations.filter(isArchitectureObligation)) {
    rows.push([
      say('vi', 'export.about.duty', { title: duty.titleVi }),
      say('vi', 'export.about.dutyText', {
        document: upperFirst(duty.document.symbol),
        date: formatDate(duty.document.issuedOn),
        issuer: duty.document.issuer,
        sentence: duty.sentence,
        last: formatDateProse(deadlineOf(duty).lastDay),
      }),
    ]);
    if (duty.doubt) rows.push([say('vi', 'export.about.doubt'), duty.doubt]);
  }
  for (const { sentence, source: told, saidOn } of benchmarks)
    rows.push([
      say('vi', 'export.about.quoted'),
      say('vi', 'export.about.quotedText', { sentence, source: told, date: formatDate(saidOn) }),
    ]);
  rows.push(
    [
      say('vi', 'export.about.undated'),
      say('vi', 'export.about.undatedText', {
        issued: burnUp.undatedIssued,
        underWay: burnUp.undatedUnderWay,
      }),
    ],
    [say('vi', 'export.about.source'), say('vi', 'export.about.sourceText')],
    [say('vi', 'export.about.signs'), say('vi', 'export.about.signsText')],
    [say('vi', 'export.about.position'), computed.position],
    [say('vi', 'export.about.exportedAt'), formatInstantExact(exportedAt)],
  );
  return {
    name: say('vi', 'export.sheet.about'),
    heading: [say('vi', 'export.about.title'), ...heading],
    columns: [
      { title: say('vi', 'export.column.item'), kind: 'text', width: 44 },
      { title: say('vi', 'export.column.content'), kind: 'text', width: 100 },
    ],
    rows,
    keptColumns: 0,
    filter: false,
  };
}

// O2 is the set `tinh` under the name of the duty.
const PRINTED_SETS: readonly KindSet[] = ['all', 'O1', 'bo', 'cp', 'tinh', 'unified'];

function denominatorRow(name: DenominatorName, size: string): PackCell[] {
  return [say('vi', 'export.about.denominator', { name: say('vi', `denominator.${name}`) }), size];
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
