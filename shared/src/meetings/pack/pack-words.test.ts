import { describe, expect, it } from '@jest/globals';
import { CATALOGUES, type MessageCode, sayData } from '../../text/say.js';
import { toldGround } from './pack-words.js';

describe('a ground', () => {
  const day = '2018-03-07';
  const params = {
    ...{ on: day, since: day, firstDay: day, held: day, due: '2018-03-10T00:00:00+07:00' },
    ...{
      step: 3,
      days: 95,
      limit: 90,
      meeting: '2018-Q1',
      title: 'thay văn bản ngày 07/03/2018',
      document: '',
    },
  };
  const told = Object.keys(CATALOGUES.vi)
    .filter((code) => /^(explain|duty)\./.test(code))
    .map((code) => ({ code: code as MessageCode, screen: sayData('vi', code as MessageCode, params) }))
    .filter(({ screen }) => screen.includes('07/03/2018'));

  it('writes its days in a paper as documents do, on a screen with every zero', () => {
    expect(told.length).toBeGreaterThan(10);
    for (const { code, screen } of told)
      expect(toldGround({ code, params })).toBe(screen.replace(/ngày 07\/03(?=\/2018[^”])/g, 'ngày 07/3'));
  });

  it('leaves a title as its author wrote it', () => {
    expect(toldGround({ code: 'duty.milestoneLate', params })).toBe(
      'Mốc “thay văn bản ngày 07/03/2018” dự kiến ngày 07/3/2018, chưa hoàn thành.',
    );
  });
});
