import type { Answers } from '@ega/shared/reports/answer-schemas';
import { quarterName } from '@ega/shared/text/format';
import { agencyDocument } from '../documents.js';
import { officeOf } from '../offices.js';
import { happens, oneOf } from '../random.js';
import type { AnswerContext } from './context.js';

/** Agencies whose documents about the architecture are a state secret: counted, never read (T3). */
export const SECRET_AGENCY = 2;

/** Parts T and E. */
export function generalAnswers(context: AnswerContext): Answers {
  const { agency, round, draftedOn, files } = context;
  const office = officeOf(agency);
  return {
    T1: {
      leadUnit: office.unit,
      // Telephone numbers of the demo are visibly none.
      preparer: {
        name: 'Cán bộ lập báo cáo',
        title: 'Chuyên viên',
        phone: `(00) 0000 00${String(agency.number).padStart(2, '0')}`,
      },
      leader: { title: 'Lãnh đạo đơn vị phụ trách', phone: '(00) 0000 0000' },
      contributors: agency.kind === 'PROVINCE' ? ['Văn phòng UBND', 'Sở Nội vụ'] : ['Văn phòng'],
    },
    T2: files.cover
      ? {
          form: 'digital',
          authority: 'direct',
          document: agencyDocument(agency, {
            kind: 'report',
            issuedOn: draftedOn,
            title: `Báo cáo tình hình triển khai kiến trúc, kỳ ${quarterName(round.id).replace('Quý', 'quý')}`,
            purpose: `cover-${round.id}`,
            fileId: files.cover,
          }),
        }
      : { form: 'later' },
    T3: agency.number === SECRET_AGENCY ? { answer: 'some', questions: ['A3', 'B3'] } : { answer: 'none' },
    E1: difficulties(context),
  };
}

const CODES = {
  A: ['KP', 'NL', 'TV', 'HD', 'PD'],
  B: ['HT', 'KP', 'DL', 'HD'],
  C: ['PH', 'HT', 'TC'],
  D: ['KP', 'PL'],
} as const;

const SENTENCES = {
  A: 'Nguồn nhân lực có chuyên môn về kiến trúc còn thiếu, đề nghị được tập huấn thêm.',
  B: 'Chưa bố trí được kinh phí cho nền tảng tích hợp, chia sẻ dữ liệu.',
  C: 'Một số đơn vị còn dùng phần mềm riêng, cần thời gian chuyển dữ liệu.',
  D: 'Hồ sơ một số dự án chuyển tiếp chưa nêu rõ yêu cầu kết nối.',
} as const;

/** Given once and carried over: what hinders an agency does not change with every quarter. */
function difficulties({ agency }: AnswerContext): Answers['E1'] {
  const part = (area: keyof typeof CODES) =>
    happens(area === 'D' ? 25 : 45, agency.number, area, 'difficulty')
      ? { codes: [oneOf(CODES[area], agency.number, area)], description: SENTENCES[area] }
      : { none: true };
  return { A: part('A'), B: part('B'), C: part('C'), D: part('D') };
}

const PROPOSALS = [
  ['ministry', 'Đề nghị ban hành hướng dẫn chi tiết việc cập nhật kiến trúc và kết nối qua NGSP.'],
  ['governmentOffice', 'Đề nghị hướng dẫn tiêu chí của phần mềm một cửa điện tử thống nhất.'],
  ['government', 'Đề nghị quan tâm bố trí kinh phí cho nền tảng tích hợp, chia sẻ dữ liệu.'],
] as const;

/** E2: some propose something, each with one line. */
export function proposals({ agency, round }: AnswerContext): Answers['E2'] {
  if (!happens(30, agency.number, 'proposal')) return { none: true };
  const [to, content] = oneOf(PROPOSALS, agency.number, 'proposal');
  return { proposals: [{ id: `kien-nghi-${round.id}`, to, content }] };
}
