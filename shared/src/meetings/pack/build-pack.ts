import type { AgencyKind } from '../../agencies/kind.js';
import { BENCHMARKS } from '../../directives/benchmark.js';
import { INDICATORS } from '../../directives/indicators.js';
import { LETTERHEADS } from '../../directives/letterhead.js';
import { KNOWN_OBLIGATIONS } from '../../directives/known-obligations.js';
import type { GuidanceFacts } from '../../guidance/guidance-facts.js';
import type { BoardReport } from '../../status/board-input.js';
import { computeBoard } from '../../status/board.js';
import {
  buildAgency,
  buildBoardInput,
  buildReport,
  buildSummary,
  QUARTER_1,
  QUARTER_4,
  SESSION_DAY,
} from '../../status/build-board.js';
import { computeBurnUp } from '../../status/burn-up.js';
import { computeObligationTable } from '../../status/obligations/obligation-table.js';
import { computeOverview } from '../../status/overview.js';
import { civil, type Instant } from '../../text/civil-date.js';
import type { PackInput } from './pack-input.js';

const KINDS: readonly [AgencyKind, number][] = [
  ['MINISTRY', 18],
  ['MINISTERIAL_AGENCY', 4],
  ['GOVERNMENT_AGENCY', 8],
  ['PROVINCE', 63],
];

/** Test data: the 93 agencies of March 2018 by kind, or as many of them as wanted. */
export function buildNation(size = 93): ReturnType<typeof buildAgency>[] {
  const kinds = KINDS.flatMap(([kind, count]) => Array<AgencyKind>(count).fill(kind));
  return Array.from({ length: size }, (_, at) => {
    const kind = kinds[size <= 93 ? at : at % 93]!;
    return buildAgency(at + 1, kind, kind === 'PROVINCE' ? `Vùng ${(at % 6) + 1}` : null);
  });
}

/** Every tenth silent, a third issued, the rest on their way; each second issued one verified. */
export function buildReports(size: number): BoardReport[] {
  return Array.from({ length: size }, (_, at) => {
    const number = at + 1;
    if (number % 10 === 0) return buildReport(number);
    const step = number % 3 === 0 ? 7 : number % 7;
    const summary = buildSummary(step, {
      lgsp: number % 5 === 0 ? 'operating' : 'noPlan',
      oneStopCount: (number % 3) + 1,
      hasProcedures: true,
      focalUnit: number % 2 === 0 ? 'Văn phòng' : null,
      difficulties: number % 4 === 0 ? ['A:KP', 'B:NL'] : [],
      hasProjects: true,
      projects: [
        {
          id: `p-${number}`,
          name: 'Dự án',
          o3: number % 2 === 0 ? 'met' : 'notMet',
          o45: 'noBasis',
          handlesProcedures: true,
          approvedOn: null,
          state: null,
          form: null,
          money: null,
        },
      ],
    });
    return buildReport(number, {
      summaryReported: summary,
      ...(step === 7 && number % 2 === 0 ? { summaryVerified: summary } : {}),
      late: number % 11 === 0,
    });
  });
}

const GUIDANCE: GuidanceFacts = {
  milestones: [{ title: 'Phê duyệt dự án', plannedOn: civil('2018-02-28'), doneOn: null }],
  platform: null,
  guides: [],
  plan: null,
  standards: [],
  standardListComplete: false,
  solutionSteps: [],
  opinions: [],
  dispatches: [
    {
      title: 'Công văn hướng dẫn xây dựng kiến trúc',
      documentNumber: 'MH-2384/BTTTT-THH',
      issuedOn: civil('2015-07-28'),
    },
  ],
  workshops: [
    {
      title: 'Hội thảo khu vực miền Trung',
      heldOn: civil('2018-01-25'),
      place: 'Đà Nẵng',
      agencies: [47, 48],
    },
  ],
  programmeTasks: [],
  sessions: [],
  publicPageOn: true,
} as unknown as GuidanceFacts;

/** A session of the first quarter of 2018, frozen as version 1 unless told otherwise. */
export function buildPackInput(
  more: Partial<PackInput> & { reports?: readonly BoardReport[]; asOf?: Instant } = {},
): PackInput {
  const size = more.reports?.length ?? 93;
  const reports = more.reports ?? buildReports(size);
  const boardInput = buildBoardInput(reports, {
    asOf: more.asOf ?? SESSION_DAY,
    agencies: buildNation(size),
    obligations: KNOWN_OBLIGATIONS,
    previousRound: QUARTER_4,
    previous: reports.map(({ agencyNumber, summaryReported }) =>
      buildReport(agencyNumber, {
        summaryReported: summaryReported && buildSummary(Math.min(6, summaryReported.A1 ?? 0)),
      }),
    ),
  });
  const board = computeBoard(boardInput);
  const before = computeBoard({
    ...boardInput,
    round: QUARTER_4,
    previousRound: null,
    reports: boardInput.previous,
    previous: [],
  });
  const overview = computeOverview(board, before, KNOWN_OBLIGATIONS);
  const table = (obligations: typeof KNOWN_OBLIGATIONS) =>
    computeObligationTable({ board, reports, obligations, facts: GUIDANCE, handAnswers: [] });
  return {
    session: {
      id: '2018-Q1',
      heldOn: civil('2018-03-16'),
      version: 1,
      frozenAt: SESSION_DAY,
      position: '4711',
      chainHead: 'ab'.repeat(32),
    },
    letterhead: LETTERHEADS[0]!,
    profile: 'TT01_2011',
    demo: true,
    round: QUARTER_1,
    board,
    overview,
    rubric: boardInput.rubric,
    obligations: table(KNOWN_OBLIGATIONS),
    indicators: table(INDICATORS),
    burnUp: computeBurnUp(boardInput, board),
    guidance: GUIDANCE,
    benchmarks: BENCHMARKS,
    rounds: [
      {
        round: '2017-Q4',
        issued: overview.groups.all.issued.value - (overview.groups.all.issued.change ?? 0),
        underWay: overview.groups.all.underWay.value,
        submitted: overview.reporting.all.submitted.value,
        opened: size,
        agencies: size,
      },
      {
        round: '2018-Q1',
        issued: overview.groups.all.issued.value,
        underWay: overview.groups.all.underWay.value,
        submitted: overview.reporting.all.submitted.value,
        opened: size,
        agencies: size,
      },
    ],
    previous: null,
    conclusions: [
      {
        meeting: '2017-Q4',
        number: 1,
        text: 'Công khai kế hoạch xây dựng NGSP',
        owners: 'Cục Tin học hóa',
        dueOn: civil('2018-02-28'),
        done: 0,
        total: 1,
        agencies: [13],
        open: [13],
      },
    ],
    edited: {},
    ...more,
    reports,
  };
}
