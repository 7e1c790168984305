import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import {
  acceptance,
  calendarQuarter,
  effectiveDueAt,
  isTrialRound,
  parseRoundId,
  trialRoundId,
  type Round,
} from './round.js';

const ROUND: Round = {
  id: '2018-Q1',
  year: 2018,
  quarter: 1,
  periodFrom: civil('2017-12-16'),
  periodTo: civil('2018-03-05'),
  cutOff: civil('2018-03-05'),
  opensAt: '2018-02-19T00:00:00+07:00',
  dueAt: '2018-03-10T00:00:00+07:00',
  closesAt: '2018-04-01T00:00:00+07:00',
};

const ON_TIME = { accepted: true, late: false };
const LATE = { accepted: true, late: true };
const refused = (code: string) => ({ accepted: false, code });

describe('a first report', () => {
  it.each([
    ['before the round opens', null, '2018-02-18T23:59:59.999+07:00', refused('ROUND_NOT_OPEN')],
    ['at the opening instant', null, '2018-02-19T00:00:00+07:00', ON_TIME],
    ['in the last millisecond of the due day', null, '2018-03-09T23:59:59.999+07:00', ON_TIME],
    ['at the due instant', null, '2018-03-10T00:00:00+07:00', LATE],
    ['one millisecond after due', null, '2018-03-10T00:00:00.001+07:00', LATE],
    ['in the last millisecond before closing', null, '2018-03-31T23:59:59.999+07:00', LATE],
    ['one millisecond after closing', null, '2018-04-01T00:00:00.001+07:00', refused('ROUND_CLOSED')],
    ['within an extension', '2018-03-17T00:00:00+07:00', '2018-03-16T09:00:00+07:00', ON_TIME],
    ['after an extension', '2018-03-17T00:00:00+07:00', '2018-03-17T00:00:00+07:00', LATE],
    ['within an extension past closing', '2018-04-11T00:00:00+07:00', '2018-04-10T09:00:00+07:00', ON_TIME],
    [
      'after an extension past closing',
      '2018-04-11T00:00:00+07:00',
      '2018-04-11T00:00:00+07:00',
      refused('ROUND_CLOSED'),
    ],
  ])('%s', (_, extension, at, outcome) => {
    expect(acceptance(ROUND, extension, 'first', null, at)).toEqual(outcome);
  });
});

describe('a returned or reopened report', () => {
  it.each([
    [
      'is accepted after closing, to the end of the date it was given',
      '2018-04-21T00:00:00+07:00',
      '2018-04-20T23:59:59+07:00',
      ON_TIME,
    ],
    [
      'is refused after that date',
      '2018-04-21T00:00:00+07:00',
      '2018-04-21T00:00:00+07:00',
      refused('RETURN_EXPIRED'),
    ],
    ['without a date is accepted until closing', null, '2018-03-31T10:00:00+07:00', ON_TIME],
    ['without a date is refused after closing', null, '2018-04-01T00:00:00+07:00', refused('ROUND_CLOSED')],
  ])('%s', (_, until, at, outcome) => {
    expect(acceptance(ROUND, null, 'returned', until, at)).toEqual(outcome);
  });

  it('profits from an extension granted for the return', () => {
    const outcome = acceptance(
      ROUND,
      '2018-04-30T00:00:00+07:00',
      'returned',
      '2018-04-21T00:00:00+07:00',
      '2018-04-25T09:00:00+07:00',
    );
    expect(outcome).toEqual(ON_TIME);
  });
});

describe('a round', () => {
  it('is never due earlier because of an extension', () => {
    expect(effectiveDueAt(ROUND, '2018-03-01T00:00:00+07:00')).toBe(ROUND.dueAt);
  });

  it.each([
    ['2018-Q1', { year: 2018, quarter: 1 }],
    ['2018-Q5', null],
    ['18-Q1', null],
    ['TN-2018-01', null],
  ])('is read from its name %s', (id, parsed) => {
    expect(parseRoundId(id)).toEqual(parsed);
  });
});

describe('a trial round', () => {
  it('has a name that no real round can have', () => {
    expect(trialRoundId(2018, 3)).toBe('TN-2018-03');
    expect([isTrialRound('TN-2018-03'), isTrialRound('2018-Q1')]).toEqual([true, false]);
  });
});

describe('the quarter of a day', () => {
  it.each([
    ['2018-01-01', 1, '2018-01-01', '2018-03-31'],
    ['2018-03-31', 1, '2018-01-01', '2018-03-31'],
    ['2018-04-01', 2, '2018-04-01', '2018-06-30'],
    ['2018-08-08', 3, '2018-07-01', '2018-09-30'],
    ['2018-12-31', 4, '2018-10-01', '2018-12-31'],
  ])('%s is in quarter %i, from %s to %s', (day, quarter, from, to) => {
    expect(calendarQuarter(civil(day))).toEqual({
      ...{ year: 2018, quarter, periodFrom: from, periodTo: to, cutOff: to },
    });
  });
});
