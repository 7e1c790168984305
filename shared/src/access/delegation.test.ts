import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { actingState, assertActingPeriod } from './acting-period.js';
import { delegatedPowers } from './delegation.js';

const MARCH = { fromDay: civil('2018-03-05'), toDay: civil('2018-03-16') };

describe('a delegation of the leader of the Authority', () => {
  it.each([
    ['the day before it begins', '2018-03-04', 'future'],
    ['on its first day', '2018-03-05', 'active'],
    ['on its last day', '2018-03-16', 'active'],
    ['by itself the day after', '2018-03-17', 'over'],
  ])('%s', (_, today, state) => {
    expect(actingState(MARCH, civil(today))).toBe(state);
  });

  it('ended early is over at once', () => {
    expect(actingState({ ...MARCH, endedAt: '2018-03-06T09:00:00+07:00' }, civil('2018-03-07'))).toBe('over');
  });

  it('is refused for a period that is over, turned round, or as long as an office', () => {
    for (const period of [
      { fromDay: civil('2018-02-01'), toDay: civil('2018-02-02') },
      { fromDay: civil('2018-03-16'), toDay: civil('2018-03-05') },
      { fromDay: civil('2018-03-05'), toDay: civil('2018-06-30') },
    ])
      expect(() => assertActingPeriod(period, civil('2018-03-05'))).toThrow('MALFORMED_INPUT');
  });

  it('covers freezing, more time and reopening, and nothing else', () => {
    expect(delegatedPowers(['reopen', 'extend'])).toEqual(['extend', 'reopen']);
    for (const named of [[], ['registry'], ['extend', 'rounds']])
      expect(() => delegatedPowers(named)).toThrow('MALFORMED_INPUT');
  });
});
