import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { sayData } from '../../text/say.js';
import { buildRuleInput, findings } from './build-rule-input.js';
import { r21InDataPeriod } from './r21-in-data-period.js';

const on = (day: string) => ({ A10: { events: [{ id: 'e-1', heldOn: civil(day) }] } });
const REFUSED = ['CHẶN A10 events.e-1.heldOn'];

describe('R21: figures of the period lie in the data period', () => {
  it.each([
    ['the first day of the period', '2017-12-16', []],
    ['the last day of the period', '2018-03-05', []],
    ['the day before', '2017-12-15', REFUSED],
    ['the day after, still inside the calendar quarter', '2018-03-06', REFUSED],
  ])('%s', (_case, day, expected) => {
    expect(findings(r21InDataPeriod, { answers: on(day) })).toEqual(expected);
  });

  it('says from when to when', () => {
    const [issue] = r21InDataPeriod(buildRuleInput({ answers: on('2017-12-15') }));
    expect(sayData('vi', issue!.code, issue!.params)).toBe('Kỳ số liệu từ 16/12/2017 đến 05/03/2018.');
  });
});
