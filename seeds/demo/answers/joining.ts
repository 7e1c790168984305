import { NATIONAL_SYSTEMS } from '@ega/shared/areas/ngsp/national-systems';
import { networkLevelsOf } from '@ega/shared/areas/ngsp/network-levels';
import type { AnswerOf, Answers } from '@ega/shared/reports/answer-schemas';
import { addDays, civil } from '@ega/shared/text/civil-date';
import { agencyDocument } from '../documents.js';
import { officeOf } from '../offices.js';
import { between, happens } from '../random.js';
import { type AnswerContext, number } from './context.js';

/** B2, B4, B6: before the national platform runs there is nothing to count in B5. */
export function joiningAnswers(context: AnswerContext): Answers {
  return { B2: technical(context), B4: provided(context), B6: plan(context) };
}

function technical({ agency, variant }: AnswerContext): AnswerOf['B2'] {
  const connected = happens(70, agency.number, 'network');
  const approved = happens(35, agency.number, 'security');
  return {
    unit: officeOf(agency).unit,
    officer: {
      name: 'Cán bộ đầu mối kỹ thuật',
      title: 'Chuyên viên',
      phone: `(00) 0000 01${String(agency.number).padStart(2, '0')}`,
    },
    network: connected ? 'connected' : 'notConnected',
    ...(connected
      ? {
          levels: networkLevelsOf(variant).map((level) => {
            const total = unitsOf(level, agency.number);
            const share = between(40, 100, agency.number, level, 'on the network');
            return { level, connected: number(Math.floor((total * share) / 100)), total: number(total) };
          }),
        }
      : {}),
    ...(approved
      ? { security: 'approved' as const, securityLevel: 3 }
      : happens(50, agency.number, 'level proposed')
        ? { security: 'proposed' as const, securityLevel: 2 }
        : { security: 'none' as const }),
  };
}

/** The same totals as in C4, so that the two never disagree (R16). */
const unitsOf = (level: 'department' | 'district' | 'subordinate', agency: number): number => {
  if (level === 'department') return between(17, 21, agency, 'department total');
  return level === 'district'
    ? between(8, 24, agency, 'district total')
    : between(6, 24, agency, 'subordinate total');
};

/** Owners of national systems prepare what others will use; nobody uses it yet. */
function provided({ agency }: AnswerContext): AnswerOf['B4'] {
  const own = NATIONAL_SYSTEMS.filter((system) => system.owner === agency.number);
  if (own.length === 0) return { none: true };
  return {
    services: own.map(({ code }) => ({
      id: code,
      name: 'Dịch vụ tra cứu, khai thác dữ liệu',
      system: code,
      state: happens(50, agency.number, code, 'ready') ? 'ready' : 'preparing',
      standard: 'Theo mô tả kỹ thuật của hệ thống',
    })),
  };
}

function plan({ agency, round }: AnswerContext): AnswerOf['B6'] {
  if (happens(22, agency.number, 'joining plan')) {
    return {
      state: 'issued',
      dataList: 'Danh mục dùng chung; hộ tịch; đăng ký doanh nghiệp',
      document: agencyDocument(agency, {
        kind: 'plan',
        issuedOn: addDays(civil('2018-01-08'), between(0, 50, agency.number, 'joining plan')),
        title: 'Kế hoạch phối hợp triển khai, kết nối qua NGSP',
        purpose: 'joining-plan',
      }),
    };
  }
  if (happens(45, agency.number, 'joining draft')) {
    return {
      state: 'drafting',
      plannedOn: addDays(round.cutOff, between(40, 150, agency.number, 'joining')),
    };
  }
  return { state: 'none', support: 'Đề nghị hướng dẫn mô hình kết nối và danh mục dữ liệu chia sẻ.' };
}
