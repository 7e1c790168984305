import { describe, expect, it } from '@jest/globals';
import { RELEASED_DAYS } from '../rounds/holidays.js';
import { civil } from '../text/civil-date.js';
import { dueDay, dueReminders, reminderPlan } from './reminder-plan.js';

/** Công văn 1655: reports until the end of 09/3/2018. */
const DUE = '2018-03-10T00:00:00+07:00';
const OPENED = '2018-02-13T00:00:00+07:00';
const days = (opens: string, due: string) => reminderPlan(opens, due, RELEASED_DAYS).map(({ on }) => on);

describe('the days of reminding', () => {
  it('the 21st day before 09/3/2018 is mùng 1 Tết, so the reminder comes on 13/02, the last working day before Tết', () => {
    expect(dueDay(DUE)).toBe('2018-03-09');
    expect(reminderPlan(OPENED, DUE, RELEASED_DAYS)[0]).toEqual({ offset: -21, on: '2018-02-13' });
  });

  it('are working days, before and after the due day', () => {
    expect(days(OPENED, DUE)).toEqual([
      '2018-02-13',
      '2018-02-23',
      '2018-03-02',
      '2018-03-08',
      '2018-03-12',
      '2018-03-16',
    ]);
  });

  it('never lie before the round opens', () => {
    expect(days('2018-02-19T00:00:00+07:00', DUE)[0]).toBe('2018-02-21');
  });

  it('move with an extension', () => {
    expect(days(OPENED, '2018-03-16T00:00:00+07:00')).toEqual([
      '2018-02-22',
      '2018-03-01',
      '2018-03-08',
      '2018-03-14',
      '2018-03-16',
      '2018-03-22',
    ]);
  });
});

describe('what is due today', () => {
  const plan = reminderPlan(OPENED, DUE, RELEASED_DAYS);

  it.each([
    ['before the first day nothing', '2018-02-12', [], null, []],
    ['on the first day the first', '2018-02-13', [], -21, []],
    ['after a sent one nothing more that day', '2018-02-13', [-21], null, []],
    [
      'after a jump of the clock only the latest; the others are missed',
      '2018-03-12',
      [-21],
      1,
      [-14, -7, -1],
    ],
    ['when all is done nothing', '2018-06-01', [-21, -14, -7, -1, 1, 7], null, []],
  ])('%s', (_, today, done, send, missed) => {
    expect(dueReminders(plan, done, civil(today))).toEqual({ send, missed });
  });
});
