import type { AgencyKind } from '@ega/shared/agencies/kind';
import { groupOf, type Group } from '@ega/shared/agencies/kind';
import { MATRIX_GROUPS, matrixRow, type MatrixFace, type MatrixRow } from '@ega/shared/status/matrix/matrix';
import type { MatrixQuery } from '../../gql/graphql.js';

export type MatrixData = MatrixQuery['obligationMatrix'];
export type Column = MatrixData['columns'][number];

/** One line of the grid: a group with its subtotals, or an agency. */
export type Line =
  | { readonly kind: 'group'; readonly group: Group; readonly count: number }
  | { readonly kind: 'agency'; readonly row: MatrixRow };

/** The rows made again of the columns they travelled in. */
export function rowsOfMatrix(data: MatrixData): MatrixRow[] {
  return data.number.map((number, at) =>
    matrixRow(
      {
        number,
        slug: data.slug[at]!,
        nameVi: data.nameVi[at]!,
        nameEn: data.nameEn[at]!,
        shortName: data.shortName[at]!,
        kind: data.kind[at] as AgencyKind,
        region: data.region[at] ?? null,
        search: data.search[at]!,
        reportState: data.reportState[at]!,
        pastDue: data.pastDue[at]!,
      },
      data.columns.map(({ faces, face }) => {
        const place = face[at];
        return place == null ? null : (faces[place] as MatrixFace);
      }),
    ),
  );
}

/** Rows under the heads of their groups; a group without rows has no head. `all` are the rows before filtering. */
export function linesOf(rows: readonly MatrixRow[], all: readonly MatrixRow[]): Line[] {
  return MATRIX_GROUPS.flatMap((group): Line[] => {
    const own = rows.filter((row) => groupOf(row.kind) === group);
    if (own.length === 0) return [];
    const count = all.filter((row) => groupOf(row.kind) === group).length;
    return [{ kind: 'group', group, count }, ...own.map((row): Line => ({ kind: 'agency', row }))];
  });
}
