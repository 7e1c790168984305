import { isCounted } from '@ega/shared/directives/denominators';
import type { SessionPack } from '@ega/shared/meetings/pack/session-pack';
import { say } from '@ega/shared/text/say';
import type { PackCell, PackSheet } from '../pack-document.js';
import { ANNEX_COLUMNS, type AnnexColumn, type ColumnKey, columnOf, titles } from './workbook-columns.js';

/** Annex I: ministries and agencies; annex II: provinces. Totals are formulas that follow the filter. */
export function agencySheet(pack: SessionPack, annex: 'I' | 'II'): PackSheet {
  const columns: readonly AnnexColumn[] = ANNEX_COLUMNS;
  const all = pack.agencies.filter(({ kind }) => isCounted(annex === 'I' ? 'O1' : 'tinh', kind));
  // The Government agencies last: totals of what does not bind them end above their lines.
  const bound = all.filter(({ kind }) => isCounted('unified', kind));
  const rows = [...bound, ...all.filter((row) => !bound.includes(row))];
  const name = say('vi', 'pack.annexHead', { number: annex });
  const heading = [
    `${name}. ${say('vi', annex === 'I' ? 'pack.annex.central' : 'pack.annex.provinces')}`,
    pack.asOfLine,
    ...(annex === 'I' ? [say('vi', 'pack.note.unboundTotals')] : []),
  ];
  const first = (pack.marks.length > 0 ? 1 : 0) + heading.length + 2;
  const cells = rows.map((row, at) => columns.map(({ cell }) => cell(row, at)));
  const total = columns.map(({ total: added, key }, at): PackCell => {
    if (key === 'agency') return say('vi', 'pack.total');
    if (!added || rows.length === 0) return null;
    const letter = columnOf(key as ColumnKey);
    const lines = added === 'unified' ? cells.slice(0, bound.length) : cells;
    if (lines.length === 0) return null;
    const result = lines.reduce((sum, line) => sum + (typeof line[at] === 'number' ? line[at] : 0), 0);
    return { formula: `SUBTOTAL(109,${letter}${first}:${letter}${first + lines.length - 1})`, result };
  });
  return {
    name,
    heading,
    columns: titles(columns),
    rows: cells,
    total,
    keptColumns: 2,
    filter: rows.length > 0,
  };
}

/** Annex III: who sent nothing, is overdue, past the own date or at risk, with the grounds. */
export function attentionSheet(pack: SessionPack): PackSheet {
  const wanted = pack.agencies.filter(
    (row) =>
      (row.opened && row.submittedAt === null) ||
      row.status === 'overdue' ||
      row.status === 'pastOwnDate' ||
      row.status === 'atRisk',
  );
  const keys: readonly ColumnKey[] = [
    'order',
    'agency',
    'group',
    'report',
    'status',
    'step',
    'stepName',
    'planned',
    'grounds',
  ];
  const all: readonly AnnexColumn[] = ANNEX_COLUMNS;
  const columns = all.filter(({ key }) => keys.includes(key as ColumnKey));
  return {
    name: say('vi', 'pack.annexHead', { number: 'III' }),
    heading: [
      `${say('vi', 'pack.annexHead', { number: 'III' })}. ${say('vi', 'pack.annex.attention')}`,
      pack.asOfLine,
    ],
    columns: titles(columns),
    rows: wanted.map((row, at) => columns.map(({ cell }) => cell(row, at))),
    keptColumns: 2,
    filter: wanted.length > 0,
  };
}
