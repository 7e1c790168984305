import { isMinistryFormula } from '@ega/shared/directives/formula';
import { lastDayOf } from '@ega/shared/directives/obligation';
import type { ObligationColumn } from '@ega/shared/status/obligations/obligation-table';
import { STATUSES } from '@ega/shared/status/status';
import { formatDate } from '@ega/shared/text/format';
import { say, sayData } from '@ega/shared/text/say';
import type { PackCell, PackColumn, PackSheet } from './pack-document.js';
import { shareCell } from './share-cell.js';

const text = (title: string, width: number): PackColumn => ({ title, kind: 'text', width });
const integer = (title: string, width = 12): PackColumn => ({ title, kind: 'integer', width });

/** Every duty with its own whole, and the figures beside them: the same numbers as the page "Nhiệm vụ". */
export function obligationSheet(
  columns: readonly ObligationColumn[],
): Pick<PackSheet, 'name' | 'columns' | 'rows'> {
  return {
    name: say('vi', 'obligations.title'),
    columns: [
      text(say('vi', 'dictionary.code'), 12),
      text(say('vi', 'obligations.duty'), 60),
      text(say('vi', 'dictionary.source'), 36),
      text(say('vi', 'obligations.due'), 18),
      integer(say('vi', 'export.column.value')),
      integer(say('vi', 'export.column.whole')),
      text(say('vi', 'export.column.wholeName'), 46),
      { title: say('vi', 'export.column.share'), kind: 'share', width: 10 },
      integer(say('vi', 'export.column.verifiedPart'), 14),
      { title: say('vi', 'export.column.change'), kind: 'change', width: 14 },
      integer(say('vi', 'reading.noProcedures'), 14),
      ...STATUSES.map((status) => integer(say('vi', `status.${status}`), 13)),
      text(say('vi', 'obligations.standing'), 60),
    ],
    rows: columns.map(rowOf),
  };
}

function rowOf({ obligation, figure, byStatus, withoutProcedures, cells }: ObligationColumn): PackCell[] {
  const { code, titleVi, document } = obligation;
  const lastDay = lastDayOf(obligation);
  const [only] = isMinistryFormula(obligation.formula) ? cells : [];
  return [
    code,
    titleVi,
    say('vi', 'obligations.source', { document: document.symbol, day: formatDate(document.issuedOn) }),
    lastDay ? formatDate(lastDay) : say('vi', 'obligations.noDue'),
    figure.value,
    figure.denominator,
    say('vi', `denominator.${figure.denominatorName}`),
    shareCell(figure.value, figure.denominator),
    figure.verified,
    figure.change,
    withoutProcedures,
    ...STATUSES.map((status) => byStatus[status]),
    only ? sayData('vi', only.grounds[0].code, only.grounds[0].params) : null,
  ];
}
