import type { Actor } from '@ega/shared/access/actor';
import { type AttentionRow, GROUPS } from '@ega/shared/status/overview';
import { STATUSES } from '@ega/shared/status/status';
import { viewOfOverview } from '@ega/shared/status/view-of';
import { say, sayData } from '@ega/shared/text/say';
import { obligationFacts } from '../status/obligation-face.js';
import type { ObligationTable } from '../status/obligation-tables.service.js';
import { aboutSheet } from './about-sheet.js';
import { type ExportFacts, exportFileName } from './export-facts.js';
import { FIGURE_COLUMNS, figureLines, groupWords as group } from './overview-lines.js';
import type { PackCell, PackColumn, PackDocument, PackSheet } from './pack-document.js';
import { obligationSheet } from './obligation-sheet.js';
import { dictionarySheet } from './public-pack.js';
import { shareCell } from './share-cell.js';

const text = (title: string, width: number): PackColumn => ({ title, kind: 'text', width });
const integer = (title: string, width = 12): PackColumn => ({ title, kind: 'integer', width });

/** The overview as a workbook: the same figures, cut for the viewer by the same function as the screen. */
export function overviewPack(facts: ExportFacts, actor: Actor, table: ObligationTable): PackDocument {
  const overview = viewOfOverview(facts.computed.overview, actor);
  const title = say('vi', 'export.overview.title', { quarter: facts.quarter });
  const columns = [...table.obligations, ...table.indicators];
  const heading = [title, facts.asOfText.line];
  const sheet = (part: Omit<PackSheet, 'heading' | 'keptColumns' | 'filter'>): PackSheet => ({
    ...part,
    heading: [title, part.name, facts.asOfText.line],
    keptColumns: 1,
    filter: part.rows.length > 0,
  });
  const names = new Map(facts.computed.source.agencies.map((agency) => [agency.number, agency.nameVi]));
  const lines = figureLines(overview);
  const figureTable = { columns: FIGURE_COLUMNS };
  return {
    fileName: exportFileName(facts, say('vi', 'export.overview.file')),
    title,
    demo: facts.demo,
    asOf: facts.asOfText.line,
    sheets: [
      {
        ...sheet({ name: say('vi', 'export.sheet.figures'), ...figureTable, rows: lines.figures }),
        keptColumns: 2,
      },
      sheet({
        name: say('vi', 'export.sheet.statuses'),
        columns: [
          text(say('vi', 'export.column.status'), 22),
          text(say('vi', 'export.column.group'), 28),
          integer(say('vi', 'export.column.value')),
          integer(say('vi', 'export.column.whole')),
          { title: say('vi', 'export.column.share'), kind: 'share', width: 10 },
          integer(say('vi', 'export.column.verifiedPart'), 14),
          { title: say('vi', 'export.column.change'), kind: 'change', width: 16 },
        ],
        rows: STATUSES.flatMap((status) =>
          GROUPS.map((name) => {
            const { value, denominator, verified, change } = overview.groups[name].byStatus[status];
            return [
              say('vi', `status.${status}`),
              group(name),
              value,
              denominator,
              shareCell(value, denominator),
              verified,
              change,
            ];
          }),
        ),
      }),
      sheet({
        name: say('vi', 'export.sheet.regions'),
        columns: [
          text(say('vi', 'export.column.region'), 40),
          integer(say('vi', 'export.column.total')),
          integer(say('vi', 'export.column.issued')),
          { title: say('vi', 'export.column.share'), kind: 'share', width: 10 },
          ...STATUSES.map((status) => integer(say('vi', `status.${status}`), 13)),
        ],
        rows: overview.regions.map(({ region, total, issued, byStatus }) => [
          region,
          total,
          issued,
          shareCell(issued, total),
          ...STATUSES.map((status) => byStatus[status]),
        ]),
      }),
      {
        ...sheet({ name: say('vi', 'export.sheet.reporting'), ...figureTable, rows: lines.reporting }),
        keptColumns: 2,
      },
      sheet({
        name: say('vi', 'export.sheet.attention'),
        columns: [
          text(say('vi', 'export.column.agency'), 40),
          text(say('vi', 'export.column.status'), 18),
          integer(say('vi', 'export.column.step')),
          integer(say('vi', 'export.column.daysInStep')),
          { title: say('vi', 'export.column.plannedIssue'), kind: 'date', width: 14 },
          text(say('vi', 'export.column.source'), 18),
          text(say('vi', 'export.column.grounds'), 90),
        ],
        rows: [
          ...overview.overdue.map((row) => attentionCells(row, 'overdue', names)),
          ...overview.atRisk.map((row) => attentionCells(row, 'atRisk', names)),
        ],
      }),
      sheet({
        name: say('vi', 'export.sheet.notSubmitted'),
        columns: [integer(say('vi', 'export.column.number'), 8), text(say('vi', 'export.column.agency'), 60)],
        rows: overview.notSubmitted.map((number) => [number, names.get(number) ?? null]),
      }),
      sheet({ name: say('vi', 'export.sheet.burnUp'), columns: BURN_UP_COLUMNS, rows: burnUpRows(facts) }),
      { ...sheet(obligationSheet(columns)), keptColumns: 2 },
      {
        ...sheet(
          dictionarySheet(
            columns.map(({ obligation, platformName }) => obligationFacts(obligation, platformName)),
          ),
        ),
        keptColumns: 2,
      },
      aboutSheet(facts, heading),
    ],
  };
}

const BURN_UP_COLUMNS: readonly PackColumn[] = [
  { title: say('vi', 'export.column.day'), kind: 'date', width: 16 },
  integer(say('vi', 'export.column.issued'), 16),
  integer(say('vi', 'export.column.verifiedPart'), 16),
  integer(say('vi', 'export.column.underWay'), 20),
];

function attentionCells(
  row: AttentionRow,
  status: 'overdue' | 'atRisk',
  names: ReadonlyMap<number, string>,
): PackCell[] {
  return [
    names.get(row.agencyNumber) ?? null,
    say('vi', `status.${status}`),
    row.step,
    row.daysInStep,
    row.plannedIssue && { date: row.plannedIssue },
    say('vi', row.verified ? 'export.verifiedSource' : 'export.reportedSource'),
    row.reasons.map((reason) => sayData('vi', reason.code, reason.params)).join(' '),
  ];
}

function burnUpRows({ computed: { burnUp } }: ExportFacts): PackCell[][] {
  return burnUp.on.map((date, at) => [
    { date },
    burnUp.issued[at] ?? null,
    burnUp.issuedVerified[at] ?? null,
    burnUp.underWay[at] ?? null,
  ]);
}
