import { describe, expect, it } from '@jest/globals';
import { NOTICE_KINDS, type NoticeFacts } from './kinds.js';
import { noticeText } from './notice-text.js';

const FACTS: NoticeFacts = {
  dueAt: '2018-03-10T00:00:00.000+07:00',
  until: '2018-03-17T00:00:00.000+07:00',
  days: 7,
  reason: 'Kiện toàn đơn vị chủ trì',
  questions: 3,
  request: 'extension',
};
const told = (kind: (typeof NOTICE_KINDS)[number], facts: NoticeFacts = FACTS, lang: 'vi' | 'en' = 'vi') =>
  noticeText(lang, { kind, round: '2018-Q1', agencyName: 'Tỉnh Bình Định', facts });

describe('what a person is told', () => {
  it('names the agency and the round, in both languages, whatever is told', () => {
    for (const kind of NOTICE_KINDS) {
      expect(told(kind)).toMatch(/^Tỉnh Bình Định.*Quý I\/2018/);
      expect(told(kind, FACTS, 'en')).toMatch(/^Tỉnh Bình Định.*Q1\/2018/);
    }
  });

  it('says how many days are left, and after the due day how many have passed', () => {
    expect(told('reminder')).toBe(
      'Tỉnh Bình Định: còn 7 ngày đến thời hạn gửi báo cáo Quý I/2018 (hết ngày 09/3/2018).',
    );
    expect(told('reminder', { ...FACTS, days: 0 })).toContain('hôm nay là ngày cuối');
    expect(told('reminder', { ...FACTS, days: -1 })).toContain('đã quá thời hạn gửi 1 ngày');
  });

  it('asks for completion with the number of questions and the day', () => {
    expect(told('returned')).toBe(
      'Tỉnh Bình Định: đề nghị hoàn thiện 3 câu của báo cáo Quý I/2018, thời hạn gửi lại: hết ngày 16/3/2018.',
    );
  });

  it('asks for the signed document with the day it was due', () => {
    expect(told('coverOverdue')).toContain('thời hạn bổ sung: hết ngày 16/3/2018');
  });

  it('leaves a fact that was not recorded open instead of inventing one', () => {
    expect(told('voided', {})).toContain('Lý do: –');
  });
});
