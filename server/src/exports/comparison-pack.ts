import { GROUPS } from '@ega/shared/status/overview';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatInstant, quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { ComparedBoards } from '../status/comparison.service.js';
import { comparisonFace } from '../status/comparison-face.js';
import { type ExportFacts, exportFileName } from './export-facts.js';
import type { PackCell, PackColumn, PackDocument, PackSheet } from './pack-document.js';
import { shareCell } from './share-cell.js';

const text = (title: string, width: number): PackColumn => ({ title, kind: 'text', width });
const integer = (title: string, width = 12): PackColumn => ({ title, kind: 'integer', width });
const percent = (title: string): PackColumn => ({ title, kind: 'share', width: 10 });

/** The page "So sánh" as a workbook or a text file: the same figures, cut for the viewer by the same rule. */
export function comparisonPack(facts: ExportFacts, compared: ComparedBoards): PackDocument {
  const { before, now, figures, movers } = comparisonFace(compared);
  const title = say('vi', 'comparison.title');
  const side = ({ instant, round }: typeof now) => ({
    round: round ? quarterName(round as `${number}-Q1`) : say('vi', 'comparison.noRound'),
    instant: formatInstant(instant),
  });
  const heading = [
    title,
    say('vi', 'comparison.before', side(before)),
    say('vi', 'comparison.now', side(now)),
    facts.asOfText.line,
  ];
  const sheet = (part: Pick<PackSheet, 'name' | 'columns' | 'rows'>): PackSheet => ({
    ...part,
    heading,
    keptColumns: 2,
    filter: part.rows.length > 0,
  });
  const step = (value: number | null | undefined): string | null =>
    value == null ? null : say('vi', `step.short.${value as 0}`);
  return {
    fileName: exportFileName(facts, say('vi', 'comparison.file')),
    title,
    demo: facts.demo,
    asOf: facts.asOfText.line,
    sheets: [
      sheet({
        name: say('vi', 'comparison.figures'),
        columns: FIGURE_COLUMNS,
        rows: figures.map((line): PackCell[] => [
          say('vi', `compared.${line.name as 'issued'}`),
          say('vi', `overview.group.${line.group as (typeof GROUPS)[number]}`),
          line.before.value,
          line.before.denominator,
          shareCell(line.before.value, line.before.denominator),
          line.now.value,
          line.now.denominator,
          shareCell(line.now.value, line.now.denominator),
          line.change,
          say('vi', `denominator.${line.now.denominatorName as 'all'}`),
        ]),
      }),
      sheet({
        name: say('vi', 'comparison.sheetMovers'),
        columns: MOVER_COLUMNS,
        rows: movers.map((mover): PackCell[] => [
          mover.agency.number,
          mover.agency.nameVi,
          say('vi', `move.${mover.move as 'issued'}`),
          step(mover.stepBefore),
          step(mover.stepNow),
          mover.documentNumber ?? null,
          mover.documentOn ? { date: mover.documentOn as CivilDate } : null,
          mover.reason ?? null,
          say('vi', mover.verified ? 'export.verifiedSource' : 'export.reportedSource'),
        ]),
      }),
    ],
  };
}

const FIGURE_COLUMNS: readonly PackColumn[] = [
  text(say('vi', 'comparison.figure'), 46),
  text(say('vi', 'export.column.group'), 28),
  integer(say('vi', 'comparison.sideBefore'), 14),
  integer(say('vi', 'export.column.whole')),
  percent(say('vi', 'export.column.share')),
  integer(say('vi', 'comparison.sideNow'), 14),
  integer(say('vi', 'export.column.whole')),
  percent(say('vi', 'export.column.share')),
  { title: say('vi', 'comparison.change'), kind: 'change', width: 14 },
  text(say('vi', 'comparison.countedOn'), 46),
];

const MOVER_COLUMNS: readonly PackColumn[] = [
  integer(say('vi', 'export.column.number'), 8),
  text(say('vi', 'export.column.agency'), 44),
  text(say('vi', 'comparison.move'), 30),
  text(say('vi', 'comparison.sideBefore'), 18),
  text(say('vi', 'comparison.sideNow'), 18),
  text(say('vi', 'reconcile.paper'), 26),
  { title: say('vi', 'export.column.day'), kind: 'date', width: 14 },
  text(say('vi', 'comparison.reason'), 60),
  text(say('vi', 'export.column.source'), 18),
];
