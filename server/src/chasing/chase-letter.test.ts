import { describe, expect, it } from '@jest/globals';
import { LETTERHEADS } from '@ega/shared/directives/letterhead';
import { chaseLetter } from './chase-letter.js';

const A3 = { id: 'A3', title: 'Thời điểm và văn bản của từng bước đã thực hiện' } as const;

const letter = (questions: readonly (typeof A3)[], contact?: string) =>
  chaseLetter({
    agencyName: 'Ủy ban nhân dân tỉnh Bạc Liêu',
    round: '2018-Q1',
    missing: [
      { what: 'report', round: '2017-Q4', until: '2017-12-09T00:00:00+07:00', questions: [] },
      { what: 'completion', round: '2018-Q1', until: '2018-03-14T00:00:00+07:00', questions },
    ],
    letterhead: { ...LETTERHEADS[0]!, ...(contact === undefined ? {} : { contact }) },
    now: '2018-03-16T08:00:00+07:00',
    demo: true,
  });

describe('the drafted dispatch', () => {
  const text = letter([A3]).paragraphs.join('\n');

  it('says in words an official reads how much is left to complete', () => {
    expect(text).toContain(
      '- Báo cáo Quý I/2018: còn 1 nội dung đề nghị hoàn thiện; thời hạn gửi lại hết ngày 13/3/2018',
    );
    expect(letter([]).paragraphs.join('\n')).not.toContain('còn 0');
    expect(text).not.toMatch(/\d+ câu|trên trên/);
  });

  it('names each question that is left by its code and title, on a line of its own', () => {
    expect(letter([A3]).paragraphs).toContain(
      '- Nội dung A3 của báo cáo Quý I/2018: Thời điểm và văn bản của từng bước đã thực hiện.',
    );
    expect(letter([]).paragraphs.join('\n')).not.toContain('- Nội dung');
  });

  it('cites the document of the Office of the Government by the number our source gives, and leaves the contact to be filled in', () => {
    expect(text).toContain('công văn số 1655 ngày 13/02/2018 của Văn phòng Chính phủ');
    expect(text).toMatch(/Đầu mối liên hệ: .*; điện thoại: \.+; thư điện tử: \.+/);
  });

  it.each([
    [
      'Đầu mối liên hệ: Cục Tin học hóa; điện thoại: 024 3943 1234; thư điện tử: kientruc@test.example.',
      'Đầu mối liên hệ: Cục Tin học hóa; điện thoại: 024 3943 1234; thư điện tử: kientruc@test.example.',
    ],
    [
      'Đầu mối liên hệ: Cục Tin học hóa (024.3943.1234)',
      'Đầu mối liên hệ: Cục Tin học hóa (024.3943.1234); thư điện tử: .........................',
    ],
    [
      'Đầu mối liên hệ: kientruc@test.example.',
      'Đầu mối liên hệ: kientruc@test.example; điện thoại: .........................',
    ],
    [
      'Đầu mối liên hệ: Phòng 2018, Cục Tin học hóa.',
      'Đầu mối liên hệ: Phòng 2018, Cục Tin học hóa; điện thoại: ........................; thư điện tử: .........................',
    ],
  ])('leaves open of the contact only what was not entered: %s', (contact, line) => {
    expect(letter([], contact).paragraphs).toContain(line);
  });
});
