import type { Asked } from './review-desk.js';
import { between, happens } from './random.js';
import { stepsTaken } from './progress.js';

/** What becomes of a report. Unless said otherwise a report is sent in time and verified. */
export type Course =
  | 'verified'
  /** Sent, verified after it was returned for completion once. */
  | 'completedAndVerified'
  /** Returned and sent again; waits for the officer. */
  | 'completed'
  | 'returned'
  | 'waiting'
  /** An officer has begun to look at it: the agency can no longer withdraw. */
  | 'opened'
  | 'withdrawn'
  /** Marked ready; the approver has not sent it. */
  | 'ready'
  | 'drafting'
  | 'nothing';

export interface Case {
  readonly course: Course;
  readonly late?: boolean;
  /** Has more time (practice.md 16). */
  readonly extended?: boolean;
}

/** Place of Quý I/2018 among the six rounds. */
export const LAST = 5;

/** Quý I/2018 on the morning of 16/3/2018: everything an officer meets in a round stands in it. */
const COURSES: Readonly<Partial<Record<Course, readonly number[]>>> = {
  nothing: [1, 23, 34, 44, 62, 64, 81],
  drafting: [38, 46, 73],
  ready: [48, 65],
  withdrawn: [51],
  returned: [14, 21, 37, 91],
  completed: [61, 89],
  completedAndVerified: [42],
  opened: [56],
  waiting: [13, 17, 40, 52, 53, 60, 75, 77, 82, 85, 88, 90, 2, 28],
};

const LATE: readonly number[] = [40, 52, 60, 75, 82];
/** Given until hết ngày 20/3: one has sent meanwhile, two have not. */
export const EXTENDED: readonly number[] = [33, 48, 65];

/** Two quarters of two agencies that the tour goes through: Huế completed its first report of the issued architecture. */
const EARLIER: Readonly<Record<string, Case>> = {
  '1|87': { course: 'completedAndVerified' },
  '2|24': { course: 'completedAndVerified' },
  '4|69': { course: 'completedAndVerified' },
};

const ALWAYS: readonly number[] = [13, 32, 38, 87];

export function caseOf(agency: number, quarter: number): Case {
  if (quarter === LAST) return lastCase(agency);
  if (quarter < firstQuarter(agency)) return { course: 'nothing' };
  const earlier = EARLIER[`${quarter}|${agency}`];
  if (earlier) return earlier;
  if (!ALWAYS.includes(agency) && happens(6, agency, quarter, 'missing')) return { course: 'nothing' };
  return { course: 'verified', late: happens(7, agency, quarter, 'late') };
}

function lastCase(agency: number): Case {
  const named = (Object.entries(COURSES) as [Course, readonly number[]][]).find(([, numbers]) =>
    numbers.includes(agency),
  );
  return {
    course: named?.[0] ?? 'verified',
    late: LATE.includes(agency),
    extended: EXTENDED.includes(agency),
  };
}

/** The round from which an agency reports: those at work on their architecture first, the others one after another. */
function firstQuarter(agency: number): number {
  if (ALWAYS.includes(agency)) return 0;
  return stepsTaken(agency).length > 0 ? between(0, 1, agency, 'first') : between(0, 4, agency, 'first');
}

/** Completion asked for, by agency; the first of the list where none is named. */
const ASKED: Readonly<Record<number, Asked>> = {
  0: {
    question: 'C7',
    reasonCode: 'SL2',
    text: 'Số TTHC mức độ 3 chưa khớp với kỳ trước. Đề nghị rà soát và gửi lại số liệu.',
  },
  14: {
    question: 'A5',
    reasonCode: 'GT',
    text: 'Đề nghị giải trình mốc dự kiến ban hành và căn cứ xác định mốc.',
  },
  37: {
    question: 'A3',
    reasonCode: 'TL1',
    text: 'Tệp quyết định thiếu phụ lục. Đề nghị bổ sung bản đầy đủ.',
  },
  87: {
    question: 'A3',
    reasonCode: 'TL1',
    text: 'Đề nghị bổ sung trang ký, đóng dấu của quyết định phê duyệt.',
  },
};

export function askedOf(agency: number, answered: (question: Asked['question']) => boolean): Asked {
  const asked = ASKED[agency] ?? ASKED[0]!;
  if (answered(asked.question)) return asked;
  return { question: 'E1', reasonCode: 'GT', text: 'Đề nghị nêu rõ khó khăn, vướng mắc theo từng nội dung.' };
}
