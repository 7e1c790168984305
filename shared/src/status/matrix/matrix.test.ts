import { describe, expect, it } from '@jest/globals';
import { reachOf } from '../../access/actor.js';
import { KNOWN_OBLIGATIONS } from '../../directives/known-obligations.js';
import { computeBoard } from '../board.js';
import { buildAgency, buildBoardInput, buildReport, buildSummary } from '../build-board.js';
import { buildFacts } from '../obligations/build-question.js';
import { computeObligationTable } from '../obligations/obligation-table.js';
import { STATUSES } from '../status.js';
import { computeMatrix, type Matrix, viewOfMatrix } from './matrix.js';
import { addressOfMatrix, matrixFromAddress } from './matrix-address.js';
import { formulaHead } from './matrix-head.js';
import { matchesMatrix, viewedMatrix, WHOLE_MATRIX } from './matrix-view.js';

const AGENCIES = [
  buildAgency(1, 'MINISTRY'),
  buildAgency(23, 'GOVERNMENT_AGENCY'),
  buildAgency(38, 'PROVINCE'),
  buildAgency(40, 'PROVINCE'),
];
const issued = buildReport(38, {
  summaryReported: buildSummary(7, { hasProcedures: true, focalAssigned: true }),
});
const begun = buildReport(40, { summaryReported: buildSummary(0, { hasProcedures: false }) });

function matrixOf(reports = [issued, begun]): Matrix {
  const board = computeBoard(buildBoardInput(reports, { agencies: AGENCIES }));
  const table = computeObligationTable({
    board,
    reports,
    obligations: KNOWN_OBLIGATIONS,
    facts: buildFacts(),
    handAnswers: [],
  });
  return computeMatrix(board, table);
}
const actor = (role: 'reporter' | 'viewer', agencyNumbers: number[]) => ({
  accountId: 'x',
  role,
  reach: reachOf(role),
  grants: [],
  agencyNumbers,
});

describe('the columns of the matrix', () => {
  const { columns } = matrixOf();

  it('are the eleven groups of duties of agencies, by area; what the Ministry owes is none', () => {
    expect(columns.map(({ key, area }) => `${area} ${key}`)).toEqual([
      ...['architecture O1', 'architecture O18', 'architecture O17', 'ngsp O16'],
      ...['oneStop O6', 'oneStop O7', 'oneStop O8', 'oneStop O9', 'oneStop O10'],
      ...['projects O3', 'projects O4'],
    ]);
  });

  it('tell one duty of two documents in one column on the whole of both', () => {
    const [architecture] = columns;
    expect(architecture?.duties.map(({ code }) => code)).toEqual(['O1', 'O2']);
    expect(architecture?.figure).toMatchObject({ value: 1, denominator: 4, denominatorName: 'all' });
    expect(architecture?.subtotals).toEqual([
      { group: 'bo', met: 0, counted: 1 },
      { group: 'cp', met: 0, counted: 1 },
      { group: 'tinh', met: 1, counted: 2 },
    ]);
  });

  it('have a short name in both languages', () => {
    for (const { duties } of columns)
      for (const lang of ['vi', 'en'] as const)
        expect(formulaHead(lang, duties[0]!, 'NGSP').length).toBeLessThan(40);
  });
});

describe('the rows of the matrix', () => {
  it('leave a cell empty where the duty does not bind the agency', () => {
    const { columns, rows } = matrixOf();
    const online = columns.findIndex(({ key }) => key === 'O6');
    expect(rows.map((row) => row.cells[online]?.status ?? null)).toEqual([
      'notReported',
      null,
      expect.stringMatching(/./),
      'notApplicable',
    ]);
  });

  it('name the duty that binds the agency and count what needs attention', () => {
    const row = matrixOf().rows.find(({ number }) => number === 40);
    expect(row?.cells[0]).toMatchObject({ code: 'O2', status: 'atRisk', reading: { code: 'reading.step' } });
    expect(row?.attention).toBe(1);
  });

  it('an agency sees its own row under the national figures, and no cell of another', () => {
    const matrix = matrixOf();
    const own = viewOfMatrix(matrix, actor('reporter', [38]));
    expect(own.rows.map(({ number }) => number)).toEqual([38]);
    expect(own.columns[0]?.figure).toEqual(matrix.columns[0]?.figure);
    expect(own.columns[0]?.faces).toEqual([own.rows[0]?.cells[0]]);
    expect(viewOfMatrix(matrix, actor('viewer', [])).rows).toHaveLength(4);
  });
});

describe('what a person looks at', () => {
  const { columns, rows } = matrixOf();
  const numbers = (view: Partial<typeof WHOLE_MATRIX>) =>
    viewedMatrix(rows, columns, { ...WHOLE_MATRIX, ...view }).map(({ number }) => number);

  it('a status keeps the rows that have it in a column that is shown', () => {
    expect(numbers({ statuses: ['atRisk'] })).toEqual([40]);
    expect(numbers({ statuses: ['atRisk'], columns: ['O9'] })).toEqual([]);
  });

  it('a column sorts inside the groups, worst first; who is not bound stands last', () => {
    expect(numbers({ sort: 'O1' })).toEqual([1, 23, 40, 38]);
    expect(numbers({ sort: 'O1', descending: true })).toEqual([1, 23, 38, 40]);
    expect(numbers({ sort: 'attention', descending: true })).toEqual([1, 23, 40, 38]);
  });

  it('every status can be asked for', () => {
    for (const status of STATUSES)
      expect(() =>
        rows.filter((row) => matchesMatrix(row, [0], { ...WHOLE_MATRIX, statuses: [status] })),
      ).not.toThrow();
  });

  it('stands in the address and comes back the same; what means nothing is told, never guessed', () => {
    const view = {
      ...WHOLE_MATRIX,
      ...{ group: 'tinh' as const, statuses: ['atRisk' as const, 'overdue' as const], query: 'bình' },
      ...{ sort: 'attention', descending: true, columns: ['O1', 'O9'] },
    };
    const address = addressOfMatrix(view);
    expect(address).toEqual({
      ...{ nhom: 'tinh', tt: 'nguy-co,qua-han', q: 'bình', sx: '-chu-y', cot: 'O1,O9' },
    });
    const keys = columns.map(({ key }) => key);
    expect(matrixFromAddress((name) => ({ ...address, o: '38.O2' })[name] ?? null, keys)).toEqual({
      view,
      cell: { agency: 38, code: 'O2' },
      ignored: [],
    });
    const wrong: Record<string, string> = { sx: 'O99', cot: 'O1,<b>', o: '../x', tt: 'do' };
    expect(matrixFromAddress((name) => wrong[name] ?? null, keys)).toMatchObject({
      view: { columns: ['O1'], sort: 'number' },
      cell: null,
      ignored: ['tt=do', 'sx=O99', 'cot=<b>', 'o=../x'],
    });
  });
});
