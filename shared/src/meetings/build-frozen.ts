import { civil } from '../text/civil-date.js';
import { FROZEN_FORMAT, type FrozenContent, frozenFigures, frozenRegistry } from './frozen-content.js';
import { buildNation, buildPackInput, buildReports } from './pack/build-pack.js';

/** Test data: what the session of the first quarter froze, of eleven agencies, with one earlier conclusion. */
export function buildFrozen(): FrozenContent {
  const { board, overview, obligations, rubric } = buildPackInput({ reports: buildReports(11) });
  const figures = frozenFigures(overview, board, obligations);
  const content: FrozenContent = {
    format: FROZEN_FORMAT,
    meeting: {
      id: '2018-Q1',
      roundId: '2018-Q1',
      heldAt: '2018-03-16T14:00:00+07:00',
      place: 'Hà Nội',
      agenda: ['Báo cáo của Cục Tin học hóa', 'Kết luận'],
      participants: [{ office: 'Văn phòng Chính phủ', kind: 'member' }],
    },
    version: 1,
    asOf: { instant: '2018-03-16T08:00:00+07:00', position: '4711', roundId: '2018-Q1' },
    rubric,
    registry: frozenRegistry(buildNation(11)),
    figures: { reported: figures, verified: figures },
    paragraphs: { atRisk: 'Đoạn do thư ký viết.' },
    conclusions: [
      {
        conclusion: {
          code: '2017-Q4.1',
          meeting: '2017-Q4',
          number: 1,
          text: 'Gửi danh mục phần mềm',
          owner: 'named',
          agencies: [1, 2],
          lead: 'Cục Tin học hóa',
          dueOn: civil('2018-02-28'),
          obligation: 'O3',
          source: null,
          state: 'issued',
        },
        progress: {
          done: 1,
          doneVerified: 0,
          of: 2,
          status: 'overdue',
          doneOn: null,
          open: [2],
          daysLate: 16,
        },
      },
    ],
  };
  // As it is stored, and the two bases apart from each other.
  return JSON.parse(JSON.stringify(content)) as FrozenContent;
}
