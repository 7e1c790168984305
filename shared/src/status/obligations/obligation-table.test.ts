import { describe, expect, it } from '@jest/globals';
import { reachOf } from '../../access/actor.js';
import type { AgencyKind } from '../../agencies/kind.js';
import type { HandAnswer } from '../../directives/hand-answer.js';
import { INDICATORS } from '../../directives/indicators.js';
import { KNOWN_OBLIGATIONS } from '../../directives/known-obligations.js';
import { type ObligationDraft, obligationFrom } from '../../directives/obligation-draft.js';
import { civil } from '../../text/civil-date.js';
import { computeBoard } from '../board.js';
import { buildAgency, buildBoardInput, buildReport, buildSummary } from '../build-board.js';
import type { Basis } from '../status.js';
import { buildFacts } from './build-question.js';
import { computeObligationTable, type ObligationTableInput, withChange } from './obligation-table.js';
import { viewOfObligations } from './view-of-obligations.js';

const KINDS: readonly [AgencyKind, number][] = [
  ['MINISTRY', 18],
  ['MINISTERIAL_AGENCY', 4],
  ['GOVERNMENT_AGENCY', 8],
  ['PROVINCE', 63],
];
const AGENCIES = KINDS.flatMap(([kind, count]) => Array.from({ length: count }, () => kind)).map((kind, at) =>
  buildAgency(at + 1, kind),
);
const PROVINCE = 40;

function table(
  reports: ReturnType<typeof buildReport>[],
  more: { asOf?: string; basis?: Basis } & Partial<ObligationTableInput> = {},
) {
  const { asOf, basis, ...rest } = more;
  const board = computeBoard(
    buildBoardInput(reports, { agencies: AGENCIES, ...(asOf ? { asOf } : {}), ...(basis ? { basis } : {}) }),
  );
  const columns = computeObligationTable({
    board,
    reports,
    obligations: KNOWN_OBLIGATIONS,
    facts: buildFacts(),
    handAnswers: [],
    ...rest,
  });
  return new Map(columns.map((column) => [column.obligation.code, column]));
}

const assigned = buildSummary(3, { hasProcedures: true, focalAssigned: true, focalUnit: 'Sở TT&TT' });

describe('the duties O1 to O20', () => {
  it('are twenty, each with its own whole', () => {
    const wholes = [...table([])].map(([code, { figure }]) => `${code} ${figure.denominator}`);
    expect(wholes).toEqual([
      ...['O1 30', 'O2 63', 'O3 0', 'O4 0', 'O5 0', 'O6 85', 'O7 85', 'O8 85', 'O9 85', 'O10 85'],
      ...['O11 1', 'O12 1', 'O13 1', 'O14 1', 'O15 1', 'O16 93', 'O17 85', 'O18 93', 'O19 1', 'O20 1'],
    ]);
  });

  it('name who has not reported, except where nothing could be asked', () => {
    const columns = table([]);
    expect(columns.get('O6')?.byStatus.notReported).toBe(85);
    expect(columns.get('O17')?.byStatus).toMatchObject({ notReported: 0, noBasis: 85 });
  });

  it('tell how many agencies have no procedures beside the whole of 85', () => {
    const none = buildReport(PROVINCE, { summaryReported: buildSummary(3, { hasProcedures: false }) });
    const column = table([none]).get('O9');
    expect([column?.figure.denominator, column?.withoutProcedures]).toEqual([85, 1]);
  });

  it('before 13/02/2018 have figures and no status', () => {
    const sent = buildReport(PROVINCE, { summaryReported: assigned });
    const column = table([sent], { asOf: '2018-02-12T23:59:59+07:00' }).get('O8');
    const cell = column?.cells.find((one) => one.agencyNumber === PROVINCE);
    expect([column?.figure.value, cell?.status, column?.byStatus.met]).toEqual([1, null, 0]);
  });
});

describe('issued, and of which checked against the guidance (A7)', () => {
  it('are two figures: the second is told of those who have issued and takes nothing from the first', () => {
    const issued = (checkedAgainstGuidance: 'full' | 'partial' | null) => ({
      summaryReported: buildSummary(7, { checkedAgainstGuidance }),
    });
    const reports = [
      buildReport(PROVINCE, issued('full')),
      buildReport(PROVINCE + 1, issued('partial')),
      buildReport(PROVINCE + 2, issued(null)),
      buildReport(PROVINCE + 3, { summaryReported: buildSummary(3) }),
    ];
    const columns = table(reports, { obligations: [...KNOWN_OBLIGATIONS, ...INDICATORS] });
    const checked = columns.get('theo-huong-dan')!;
    expect(columns.get('O2')?.figure.value).toBe(3);
    expect(checked.figure).toMatchObject({ value: 1, denominator: 3, denominatorName: 'issued' });
    const statusOf = (agency: number) =>
      checked.cells.find(({ agencyNumber }) => agencyNumber === agency)?.status;
    expect([0, 1, 2, 3, 4].map((more) => statusOf(PROVINCE + more))).toEqual([
      ...['met', 'onTrack', 'noBasis', 'notApplicable', 'notReported'],
    ]);
  });
});

describe("the Authority's conclusion on an issued architecture (A7)", () => {
  const figureOf = (conclusion: 'met' | 'notMet' | null, agency: 'full' | 'partial', on = '2017-02-27') => {
    const summary = buildSummary(7, { checkedAgainstGuidance: agency });
    const report = buildReport(PROVINCE, {
      ...{ summaryReported: summary, summaryVerified: summary },
      ...(conclusion ? { architectureAssessment: { conclusion, decisionOn: civil(on) } } : {}),
    });
    const valueOn = (basis: 'reported' | 'verified') => {
      const column = table([report], { obligations: INDICATORS, basis }).get('theo-huong-dan')!;
      const cell = column.cells.find(({ agencyNumber }) => agencyNumber === PROVINCE)!;
      return [column.figure.value, cell.grounds[0].rule];
    };
    return { reported: valueOn('reported'), verified: valueOn('verified') };
  };

  it('moves the verified figure alone, in either direction', () => {
    expect(figureOf('notMet', 'full')).toEqual({
      reported: [1, 'guidanceMet'],
      verified: [0, 'guidanceConcludedOpen'],
    });
    expect(figureOf('met', 'partial')).toEqual({
      reported: [0, 'guidanceOpen'],
      verified: [1, 'guidanceConcludedMet'],
    });
  });

  it('leaves the accepted answer to decide where none is recorded, or one on another decision', () => {
    expect(figureOf(null, 'full').verified).toEqual([1, 'guidanceMet']);
    expect(figureOf('notMet', 'full', '2018-01-15').verified).toEqual([1, 'guidanceMet']);
  });
});

describe('the bases of a duty', () => {
  it('a verified focal unit stands while this round has no report', () => {
    const standing = { summary: assigned, roundId: '2017-Q4' as const };
    const column = table([buildReport(PROVINCE, { standingVerified: standing })]).get('O8');
    expect([column?.figure.value, column?.figure.verified]).toEqual([1, 1]);
  });

  it('what was verified as not met does not stand: without a report the agency is not reported', () => {
    const summary = buildSummary(3, { hasProcedures: true, focalAssigned: false });
    const standing = { summary, roundId: '2017-Q4' as const };
    const column = table([buildReport(PROVINCE, { standingVerified: standing })]).get('O8');
    expect(column?.cells.find((cell) => cell.agencyNumber === PROVINCE)?.status).toBe('notReported');
  });

  it('a periodic duty does not stand: without a report it is not reported', () => {
    const summary = buildSummary(3, {
      hasProcedures: true,
      standards: { met: 9, partial: 0, notMet: 0, applicable: 9 },
    });
    const standing = { summary, roundId: '2017-Q4' as const };
    const reports = [buildReport(PROVINCE, { standingVerified: standing })];
    const of = (basis: Basis) =>
      table(reports, { basis })
        .get('O10')
        ?.cells.find((cell) => cell.agencyNumber === PROVINCE)?.status;
    expect([of('reported'), of('verified')]).toEqual(['notReported', 'met']);
  });

  it('"đã thẩm tra" counts agencies for which both say so', () => {
    const both = buildReport(PROVINCE, { summaryReported: assigned, summaryVerified: assigned });
    const declared = buildReport(PROVINCE + 1, { summaryReported: assigned });
    const figure = table([both, declared]).get('O8')?.figure;
    expect([figure?.value, figure?.verified, figure?.verifiedOnly]).toEqual([2, 1, 0]);
  });
});

describe('the change against the previous round', () => {
  const columnsOf = (numbers: readonly number[]) => [
    ...table(numbers.map((number) => buildReport(number, { summaryReported: assigned }))).values(),
  ];
  const changes = (before: readonly number[] | null, form = 2) =>
    new Map(
      withChange(columnsOf([PROVINCE, PROVINCE + 1]), before && columnsOf(before), form).map(
        ({ obligation, figure }) => [obligation.code, figure.change],
      ),
    );

  it('is counted duty by duty on the same basis, zero where nothing changed', () => {
    expect(changes([PROVINCE]).get('O8')).toBe(1);
    expect(changes([PROVINCE, PROVINCE + 1]).get('O8')).toBe(0);
  });

  it('is nothing where the round before had not asked the questions of the duty', () => {
    const first = changes([PROVINCE], 1);
    expect([first.get('O8'), first.get('O6'), first.get('O10')]).toEqual([1, null, null]);
  });

  it('is nothing before there is a previous round, and of what no round asks, never zero', () => {
    expect([...changes(null).values()].every((change) => change === null)).toBe(true);
    expect(changes([PROVINCE]).get('O11')).toBeNull();
  });
});

describe('a directive entered by the Authority', () => {
  const draft: ObligationDraft = {
    titleVi: 'Gửi danh mục dữ liệu dùng chung',
    sentence: 'Các bộ, ngành, địa phương gửi danh mục dữ liệu dùng chung trước ngày 15/3/2018',
    documentSymbol: 'MH-12/TB-VPCP',
    documentOn: civil('2018-03-01'),
    documentIssuer: 'Văn phòng Chính phủ',
    formula: 'byHand',
    binds: 'all',
    agencies: [1, 2, 3],
    firstDay: civil('2018-03-01'),
    lastDay: civil('2018-03-14'),
  };
  const duty = obligationFrom(draft, 'N1', 1);
  const answer = (agencyNumber: number, state: HandAnswer['state'], doneOn: string | null): HandAnswer => ({
    obligation: 'N1',
    agencyNumber,
    state,
    doneOn: doneOn === null ? null : civil(doneOn),
    document: null,
    remark: null,
  });

  it('is judged like every other: in time, late, and overdue only by its date', () => {
    const column = table([], {
      obligations: [duty],
      handAnswers: [answer(1, 'done', '2018-03-14'), answer(2, 'done', '2018-03-15')],
    }).get('N1');
    expect(column?.cells.map((cell) => cell.status)).toEqual(['met', 'metLate', 'overdue']);
    expect(column?.figure).toMatchObject({ value: 2, denominator: 3, denominatorName: 'named' });
    expect(column?.cells.every((cell) => cell.verified)).toBe(true);
  });

  it('without a date makes nobody late', () => {
    const open = obligationFrom({ ...draft, lastDay: null }, 'N1', 1);
    const column = table([], { obligations: [open], handAnswers: [answer(1, 'ongoing', null)] }).get('N1');
    expect(column?.cells.map((cell) => cell.status)).toEqual(['onTrack', 'notReported', 'notReported']);
  });
});

it('an agency sees every figure and only its own cells', () => {
  const columns = [...table([]).values()];
  const actor = {
    accountId: 'a',
    role: 'reporter' as const,
    grants: [],
    agencyNumbers: [PROVINCE],
    reach: reachOf('reporter'),
  };
  const seen = viewOfObligations(columns, actor);
  expect(seen.map((column) => column.figure)).toEqual(columns.map((column) => column.figure));
  expect(new Set(seen.flatMap((column) => column.cells.map((cell) => cell.agencyNumber)))).toEqual(
    new Set([PROVINCE]),
  );
});
