import type { Messages } from '../message.js';

type Part = { part: number; total: number };

/** Short readings of how far an agency is with a duty, as they stand in a cell of the matrix and in lists. */
export const dutyReadings = {
  'reading.part': (p: Part) => `${p.part}/${p.total}`,
  'reading.noProcedures': 'Không phát sinh TTHC',
  'reading.noProjects': 'Không phát sinh',
  'reading.portals': (p: { count: number }) => (p.count === 0 ? 'Chưa có cổng' : `${p.count} cổng`),
  'reading.units': (p: Part) => `${p.part}/${p.total} đơn vị`,
  'reading.assigned': 'Đã giao',
  'reading.notAssigned': 'Chưa giao',
  'reading.packages': (p: { count: number }) => `${p.count} phần mềm`,
  'reading.guidanceMet': 'Đủ nội dung',
  'reading.guidanceOpen': 'Chưa đủ nội dung',
  'reading.sharing.none': 'Chưa liên thông',
  'reading.sharing.manual': 'Thủ công',
  'reading.sharing.electronic': 'Điện tử',
  'reading.running': 'Đang vận hành',
  'reading.notRunning': 'Chưa vận hành',
  'reading.noNeed': 'Không có nhu cầu',
  'reading.connections': (p: { count: number }) => `${p.count} kết nối`,
  'reading.plan.issued': 'Đã ban hành',
  'reading.plan.drafting': 'Đang dự thảo',
  'reading.plan.none': 'Chưa xây dựng',
  'reading.milestones': (p: Part) => `${p.part}/${p.total} mốc`,
  'reading.urging': (p: { dispatches: number; workshops: number; agencies: number }) =>
    `${p.dispatches} văn bản, ${p.workshops} hội thảo`,
  'reading.hand.done': 'Đã hoàn thành',
  'reading.hand.ongoing': 'Đang thực hiện',
  'reading.hand.notStarted': 'Chưa thực hiện',
  'reading.step': (p: { step: number }) => `Bước ${p.step}/7`,
} as const satisfies Messages;
