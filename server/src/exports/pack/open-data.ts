import type { SessionPack } from '@ega/shared/meetings/pack/session-pack';
import type { GroupName } from '@ega/shared/status/overview';
import { say } from '@ega/shared/text/say';
import type { PackDocument, PackSheet } from '../pack-document.js';
import { agencyColumns } from './workbook-columns.js';

/** Figures and agencies as text files, each line with its as-of and mark. */
export function openDataSheets(pack: SessionPack): { agencies: PackDocument; figures: PackDocument } {
  const document = (sheet: Pick<PackSheet, 'name' | 'columns' | 'rows'>): PackDocument => ({
    fileName: sheet.name,
    title: sheet.name,
    demo: pack.marks.length > 0 ? pack.marks.join(' · ') : null,
    asOf: pack.asOfLine,
    sheets: [{ ...sheet, heading: [sheet.name], keptColumns: 0, filter: false }],
  });
  const { columns, cellsOf } = agencyColumns();
  return {
    agencies: document({
      name: say('vi', 'pack.file.openAgencies'),
      columns: [{ title: say('vi', 'export.column.number'), kind: 'integer', width: 6 }, ...columns.slice(1)],
      rows: pack.agencies.map((row) => [row.number, ...cellsOf(row).slice(1)]),
    }),
    figures: document({
      name: say('vi', 'pack.file.openFigures'),
      columns: [
        { title: say('vi', 'dictionary.code'), kind: 'text', width: 12 },
        { title: say('vi', 'export.column.figure'), kind: 'text', width: 40 },
        { title: say('vi', 'pack.column.groupCode'), kind: 'text', width: 12 },
        { title: say('vi', 'export.column.group'), kind: 'text', width: 26 },
        { title: say('vi', 'export.column.value'), kind: 'integer', width: 10 },
        { title: say('vi', 'export.column.whole'), kind: 'integer', width: 10 },
        { title: say('vi', 'export.column.wholeName'), kind: 'text', width: 40 },
        { title: say('vi', 'export.column.verifiedPart'), kind: 'integer', width: 10 },
        { title: say('vi', 'export.column.change'), kind: 'integer', width: 10 },
      ],
      rows: pack.figures.map((figure) => [
        figure.code,
        figure.title,
        figure.group,
        say('vi', `overview.group.${figure.group as GroupName}`),
        figure.value,
        figure.denominator,
        say('vi', `denominator.${figure.denominatorName}`),
        figure.verified,
        figure.change,
      ]),
    }),
  };
}

/** The same for programs. */
export function openDataJson(pack: SessionPack): Uint8Array {
  const { session, quarter, heldOn, version, asOf, position, chainHead, marks, figures, duties } = pack;
  const agencies = pack.agencies.map(({ search: _, reasons, ...row }) => ({
    ...row,
    grounds: reasons.map(({ rule, params }) => ({ rule, params })),
  }));
  const whole = {
    session,
    quarter,
    heldOn,
    version,
    asOf,
    position,
    chainHead,
    marks,
    figures,
    duties,
    agencies,
  };
  return Buffer.from(`${JSON.stringify(whole, null, 1)}\n`);
}
