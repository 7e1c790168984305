import { describe, expect, it } from '@jest/globals';
import { say as sayIn } from '@ega/shared/text/say';
import type { Say } from '../../lib/language.js';
import { fieldWord, stateLines, subjectWord, valueWord } from './audit-words.js';

const say = ((code: never, params: never) => sayIn('vi', code, params)) as Say;
const NAMES = {
  agency: (number: number) => `Cơ quan ${number}`,
  account: () => undefined,
  lang: 'vi',
} as const;

describe('what the log says of', () => {
  it.each([
    ['report 2018-Q1/38', /Quý I\/2018.*Cơ quan 38/],
    ['meeting 2018-Q1 1', /^Phiên họp Quý I\/2018 · phiên bản 1$/],
    ['meeting 2018-Q1.steppedBack', /^Phiên họp Quý I\/2018 · lời văn báo cáo$/],
    ['conclusion 2018-Q1.1', /^Kết luận số 1, phiên họp Quý I\/2018$/],
    ['registry', /^Danh mục cơ quan$/],
    ['workshop workshop-001 1', /^Hội thảo khu vực 1$/],
  ])('%s has words and no code', (subject, words) => {
    expect(subjectWord(say, subject, NAMES)).toMatch(words);
  });
});

it('tells a list in one line, agencies apart from their number', () => {
  expect(stateLines('{"agencies":[38,40],"byHand":true}')).toEqual([
    { name: 'agencyNumbers', value: '38, 40' },
    { name: 'byHand', value: 'true' },
  ]);
  expect(stateLines('{"agencies":12}')).toEqual([{ name: 'agencies', value: '12' }]);
});

it('tells what was given, switched or not there in words', () => {
  expect(valueWord(say, 'powers', 'freeze, extend')).toBe('Chốt số liệu phiên họp; Gia hạn gửi báo cáo');
  expect([valueWord(say, 'isOn', 'true'), valueWord(say, 'disabled', 'false')]).toEqual(['có', 'không']);
  expect(valueWord(say, 'passed.0.kind', 'review')).toBe('Báo cáo được phân công thẩm tra');
  expect(fieldWord(say, 'passed.0.kind')).toBe('Công việc bàn giao · Loại');
  expect(stateLines('{"body":null}')).toEqual([{ name: 'body', value: '–' }]);
});
