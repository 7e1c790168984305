import { describe, expect, it } from '@jest/globals';
import { LATEST_FORM } from '@ega/shared/reports/form-context';
import { LETTERHEADS } from '@ega/shared/directives/letterhead';
import { civil } from '@ega/shared/text/civil-date';
import { formHead } from './form-head.js';
import { formPaper } from './form-paper.js';

const [letterhead] = LETTERHEADS;
const round = {
  ...{ id: '2018-Q1' as const, year: 2018, quarter: 1 as const, dueAt: '2018-03-10T00:00:00+07:00' },
  ...{ periodFrom: civil('2017-12-16'), periodTo: civil('2018-03-05'), cutOff: civil('2018-03-05') },
};
const HEAD = [
  ...[
    'Biểu mẫu',
    'Căn cứ',
    'Cơ quan báo cáo',
    'Cơ quan nhận báo cáo',
    'Kỳ số liệu',
    'Thời điểm chốt số liệu',
  ],
  ...['Thời hạn gửi', 'Phương thức gửi', 'Đầu mối hỗ trợ'],
];

/** Catalogue 0.3: what a periodic report must state at its head, on every form. */
describe('the head of a form', () => {
  it('states all nine things on a blank form, in their order', () => {
    const paper = formPaper({
      ...{ variant: 'T', round, form: LATEST_FORM, agencyName: null, letterhead: letterhead! },
      ...{ printedAt: '2018-02-19T08:00:00+07:00', demo: true },
    });
    expect(paper.facts.map(({ label }) => label)).toEqual(HEAD);
    expect(paper.facts.every(({ value }) => value.trim() !== '')).toBe(true);
  });

  it('gives telephone and mail as the administrator entered them, without naming them twice', () => {
    const contact =
      'Đầu mối liên hệ: Cục Tin học hóa; điện thoại: 024 0000 0000; thư: hotro@botttt.demo.example.';
    const facts = formHead({
      ...{ variant: 'B', agencyName: 'Bộ Y tế', round, dueAt: round.dueAt },
      ...{ letterhead: { ...letterhead!, contact }, sending: 'form.sheet.sendingText' },
    });
    expect(facts.at(-1)).toEqual({
      label: 'Đầu mối hỗ trợ',
      value: 'Cục Tin học hóa; điện thoại: 024 0000 0000; thư: hotro@botttt.demo.example',
    });
    expect(facts.find(({ label }) => label === 'Kỳ số liệu')!.value).toBe(
      'từ ngày 16/12/2017 đến hết ngày 05/3/2018',
    );
  });
});
