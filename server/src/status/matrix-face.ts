import { type Matrix, type MatrixColumn, type MatrixRow } from '@ega/shared/status/matrix/matrix';
import type { ComputedBoard } from './computed-board.js';
import type { MatrixColumnType, MatrixFaceOfBoard } from './matrix.types.js';
import { obligationFacts } from './obligation-face.js';
import { asOfFace, rubricFace } from './overview-face.js';

/** The matrix in the form in which it travels: identities by column, cells as places in the list of faces. */
export function matrixFace(computed: ComputedBoard, { columns, rows }: Matrix): MatrixFaceOfBoard {
  const column = <Value>(pick: (row: MatrixRow) => Value): Value[] => rows.map(pick);
  return {
    asOf: asOfFace(computed),
    rubric: rubricFace(computed.rubric),
    number: column((row) => row.number),
    slug: column((row) => row.slug),
    nameVi: column((row) => row.nameVi),
    nameEn: column((row) => row.nameEn),
    shortName: column((row) => row.shortName),
    kind: column((row) => row.kind),
    region: column((row) => row.region),
    search: column((row) => row.search),
    reportState: column((row) => row.reportState),
    pastDue: column((row) => row.pastDue),
    columns: columns.map((one, at) => columnFace(one, rows, at)),
  };
}

function columnFace(
  { key, area, platformName, duties, figure, subtotals, faces }: MatrixColumn,
  rows: readonly MatrixRow[],
  at: number,
): MatrixColumnType {
  const places = new Map(faces.map((face, place) => [face, place]));
  return {
    key,
    area,
    duties: duties.map((duty) => obligationFacts(duty, platformName)),
    figure,
    subtotals: subtotals.map((one) => ({ ...one })),
    faces: faces.map((face) => ({ ...face })),
    face: rows.map(({ cells }) => {
      const face = cells[at];
      return face ? (places.get(face) ?? null) : null;
    }),
  };
}
