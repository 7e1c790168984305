import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { conclusionName, conclusionOfKey, conclusionsAsked } from './asked-conclusion.js';
import type { Conclusion } from './conclusion.js';

const conclusion = (more: Partial<Conclusion> = {}): Conclusion => ({
  code: '2017-Q4.3',
  meeting: '2017-Q4',
  number: 3,
  text: 'Rà soát phần mềm một cửa',
  owner: 'named',
  agencies: [38, 87],
  lead: null,
  dueOn: civil('2018-03-31'),
  obligation: null,
  source: null,
  state: 'issued',
  ...more,
});
const NONE = new Set<string>();
const keys = (known: Conclusion[], agency = 38, done = NONE, round = '2018-Q1') =>
  conclusionsAsked(known, round, agency, done).map(({ key }) => key);

describe('the conclusions an agency is asked about', () => {
  it('are those given to it at sessions before the round', () => {
    expect(keys([conclusion()])).toEqual(['2017-Q4-3']);
    expect(keys([conclusion()], 60)).toEqual([]);
    expect(keys([conclusion()], 38, NONE, '2017-Q4')).toEqual([]);
  });

  it('are never drafts, withdrawn ones, or what the Ministry does itself', () => {
    expect(keys([conclusion({ state: 'draft' }), conclusion({ state: 'withdrawn' })])).toEqual([]);
    expect(keys([conclusion({ owner: 'ministry' })])).toEqual([]);
  });

  it('are not asked again once they are done', () => {
    expect(keys([conclusion()], 38, new Set(['2017-Q4.3']))).toEqual([]);
  });

  it('are called by number, session and due day', () => {
    const asked = conclusionsAsked([conclusion()], '2018-Q1', 38, NONE);
    expect(conclusionName('2017-Q4-3', 'vi', asked)).toBe(
      'Kết luận số 3, phiên họp Quý IV/2017: Rà soát phần mềm một cửa (thời hạn 31/3/2018)',
    );
    expect(conclusionName('2017-Q4-3', 'vi', [])).toBe('Kết luận số 3, phiên họp Quý IV/2017');
    expect(conclusionName('2017-Q4-3', 'en', [])).toBe('Conclusion 3 of the session Q4/2017');
    expect(conclusionOfKey('2017-Q4-12')).toBe('2017-Q4.12');
    expect(conclusionOfKey('x')).toBeNull();
  });
});
