import { describe, expect, it } from '@jest/globals';
import type { VersionChange } from '@ega/shared/meetings/version-changes';
import { quarterName } from '@ega/shared/text/format';
import { say as sayIn } from '@ega/shared/text/say';
import type { Say } from '../../lib/language.js';
import { changeText } from './change-text.js';

const say = ((code: never, params: never) => sayIn('vi', code, params)) as Say;
const names = {
  agency: (number: number) => `Tỉnh số ${number}`,
  round: (id: string) => quarterName(id as never),
};
const words = (change: VersionChange) => changeText(say, change, names);

const CONCLUSION = { what: 'conclusion', meeting: '2017-Q4', number: 1 } as const;
const ADDRESSEES = { what: 'addressees', meeting: '2017-Q4', number: 1, agencies: [38, 40] } as const;
const DUTY = 'Kiến trúc của cơ quan';

describe('what a version changes is told in words, never by a code', () => {
  it.each<[VersionChange, string]>([
    [
      {
        ...{ what: 'plan', field: 'heldAt' },
        ...{ before: '2018-03-16T14:00:00+07:00', after: '2018-03-20T08:30:00+07:00' },
      } as VersionChange,
      'Thời gian tổ chức: 16/03/2018 14:00, nay 20/03/2018 08:30',
    ],
    [{ what: 'plan', field: 'place', before: 'Hà Nội', after: 'Đà Nẵng' }, 'Địa điểm: Hà Nội, nay Đà Nẵng'],
    [
      { what: 'agenda', added: ['Thảo luận', 'Kết luận'], dropped: ['Khai mạc'] },
      'Chương trình phiên họp: bổ sung “Thảo luận”; “Kết luận”; bỏ “Khai mạc”',
    ],
    [{ what: 'agenda', added: [], dropped: [] }, 'Chương trình phiên họp: thay đổi thứ tự'],
    [
      { what: 'participants', added: [{ office: 'Bộ Nội vụ', kind: 'member' }], dropped: [] },
      'Thành phần tham dự: bổ sung “Bộ Nội vụ (thành viên)”',
    ],
    [
      {
        ...({ what: 'figure', basis: 'reported', name: 'O3', title: DUTY } as const),
        ...{ before: 4, after: 4, denominator: 11, denominatorBefore: 10 },
      },
      `${DUTY} (cơ quan kê khai): 4/10, nay 4/11`,
    ],
    [
      { what: 'figure', basis: 'verified', name: 'issued', before: 1, after: 2, denominator: 4 },
      'Đã ban hành kiến trúc (đã thẩm tra): 1/4, nay 2/4',
    ],
    [
      {
        ...({ what: 'agency', basis: 'reported', agency: 38, field: 'sentAt' } as const),
        ...{ before: 'null', after: '2018-03-15T09:00:00+07:00' },
      },
      'Tỉnh số 38, lần gửi đầu tiên (cơ quan kê khai): –, nay 15/03/2018 09:00',
    ],
    [
      { what: 'agency', basis: 'reported', agency: 38, field: 'late', before: 'true', after: 'false' },
      'Tỉnh số 38, thời hạn gửi (cơ quan kê khai): gửi chậm, nay gửi đúng hạn',
    ],
    [
      { what: 'agency', basis: 'verified', agency: 38, field: 'issued', before: 'false', after: 'true' },
      'Tỉnh số 38, đã ban hành (đã thẩm tra): chưa, nay có',
    ],
    [
      { what: 'cells', basis: 'reported', title: DUTY, before: 'notMet', after: null, agencies: [38, 40] },
      `Nhiệm vụ: ${DUTY} (cơ quan kê khai), Tỉnh số 38; Tỉnh số 40: Không đạt, nay Chưa đánh giá`,
    ],
    [{ what: 'duty', title: DUTY, field: 'added' }, `Nhiệm vụ: ${DUTY}: được bổ sung`],
    [{ what: 'duty', title: DUTY, field: 'removed' }, `Nhiệm vụ: ${DUTY}: không còn trong danh sách`],
    [
      { what: 'duty', title: DUTY, field: 'revised' },
      `Nhiệm vụ: ${DUTY}: điều chỉnh nội dung hoặc cách tính`,
    ],
    [{ ...CONCLUSION, field: 'added' }, 'Kết luận số 1, phiên họp Quý IV/2017: được bổ sung'],
    [
      { ...CONCLUSION, field: 'dueOn', before: '2018-02-28', after: null },
      'Kết luận số 1, phiên họp Quý IV/2017, thời hạn: 28/02/2018, nay –',
    ],
    [
      { ...CONCLUSION, field: 'owner', before: 'ministry', after: 'named' },
      'Kết luận số 1, phiên họp Quý IV/2017, giao cho: Bộ Thông tin và Truyền thông, nay Một số cơ quan',
    ],
    [
      { ...CONCLUSION, field: 'state', before: 'issued', after: 'withdrawn' },
      'Kết luận số 1, phiên họp Quý IV/2017, hiệu lực: Đã ban hành, nay Đã rút',
    ],
    [
      { ...CONCLUSION, field: 'status', before: 'overdue', after: 'metLate' },
      'Kết luận số 1, phiên họp Quý IV/2017, tình trạng: Quá hạn, nay Đạt, chậm',
    ],
    [
      { ...CONCLUSION, field: 'done', before: '0/2', after: '1/2' },
      'Kết luận số 1, phiên họp Quý IV/2017, số cơ quan đã hoàn thành: 0/2, nay 1/2',
    ],
    [
      { ...ADDRESSEES, field: 'given' },
      'Kết luận số 1, phiên họp Quý IV/2017: giao thêm cho Tỉnh số 38; Tỉnh số 40',
    ],
    [
      { ...ADDRESSEES, field: 'dropped' },
      'Kết luận số 1, phiên họp Quý IV/2017: không còn giao cho Tỉnh số 38; Tỉnh số 40',
    ],
    [
      { ...ADDRESSEES, field: 'finished' },
      'Kết luận số 1, phiên họp Quý IV/2017: Tỉnh số 38; Tỉnh số 40 đã hoàn thành',
    ],
    [
      { what: 'registry', name: 'Tỉnh Bình Định', field: 'kind', before: 'PROVINCE', after: 'MINISTRY' },
      'Danh mục cơ quan, Tỉnh Bình Định, nhóm cơ quan: Tỉnh, thành phố trực thuộc Trung ương, nay Bộ',
    ],
    [
      { what: 'registry', name: 'Tỉnh Bình Định', field: 'code', before: null, after: 'H08' },
      'Danh mục cơ quan, Tỉnh Bình Định, mã định danh: –, nay H08',
    ],
    [
      { what: 'registry', name: 'Tỉnh Bình Định', field: 'removed' },
      'Danh mục cơ quan, Tỉnh Bình Định: không còn trong danh sách',
    ],
    [{ what: 'registry', name: 'Tỉnh Bình Định' }, 'Danh mục cơ quan, Tỉnh Bình Định'],
    [
      { what: 'paragraph', name: 'atRisk', section: 'shortcomings', deed: 'rewritten', words: 'Đoạn mới.' },
      'Lời văn báo cáo, III. TỒN TẠI, KHÓ KHĂN, sửa đoạn đã viết: “Đoạn mới.”',
    ],
    [
      {
        what: 'paragraph',
        name: 'reportPurpose',
        section: 'opening',
        deed: 'takenBack',
        words: 'x'.repeat(101),
      },
      `Lời văn báo cáo, MỞ ĐẦU, dùng lại đoạn soạn từ số liệu thay cho đoạn đã viết: “${'x'.repeat(100)}…”`,
    ],
    [{ what: 'paragraph', name: 'atRisk' }, 'Lời văn báo cáo'],
    [{ what: 'rubric', name: '2' }, 'Quy tắc đánh giá, phiên bản 2'],
  ])('%j', (change, sentence) => {
    expect(words(change)).toBe(sentence);
  });
});
