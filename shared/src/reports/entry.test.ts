import { describe, expect, it } from '@jest/globals';
import { arrivalInstant, assertArrival, canBeginEntry, type EntryFacts } from './entry.js';
import type { CivilDate } from '../text/civil-date.js';
import { acceptance, type Round } from '../rounds/round.js';

const UNTOUCHED: EntryFacts = { state: 'draft', draftBegun: false, lastWasEntered: false, entryOpen: false };

const days = (arrived: string, issued: string, today: string) =>
  [arrived, issued, today] as unknown as [CivilDate, CivilDate, CivilDate];

describe('entry on behalf', () => {
  it.each<[string, Partial<EntryFacts>, boolean]>([
    ['begins where the agency has written nothing', {}, true],
    ['does not begin over a draft of the agency', { draftBegun: true }, false],
    ['does not begin twice', { entryOpen: true }, false],
    ['completes a report that was entered before', { state: 'returned', lastWasEntered: true }, true],
    [
      'does not complete one that the agency is answering itself',
      { state: 'returned', draftBegun: true, lastWasEntered: true },
      false,
    ],
    ['does not complete a report that the agency sent itself', { state: 'returned' }, false],
    ['does not begin over a sent report', { state: 'submitted' }, false],
  ])('%s', (_, facts, allowed) => {
    expect(canBeginEntry({ ...UNTOUCHED, ...facts })).toBe(allowed);
  });

  it('arrives neither in the future nor before its dispatch was signed', () => {
    expect(() => assertArrival(...days('2018-03-17', '2018-03-08', '2018-03-16'))).toThrow('MALFORMED_INPUT');
    expect(() => assertArrival(...days('2018-03-07', '2018-03-08', '2018-03-16'))).toThrow('MALFORMED_INPUT');
    expect(() => assertArrival(...days('2018-03-08', '2018-03-08', '2018-03-16'))).not.toThrow();
  });
});

describe('the day of arrival decides whether a report is on time', () => {
  const round = {
    opensAt: '2018-02-19T08:00:00+07:00',
    dueAt: '2018-03-10T00:00:00+07:00',
    closesAt: '2018-04-01T00:00:00+07:00',
  } as Round;
  it.each<[string, boolean]>([
    ['2018-02-19', false],
    ['2018-03-09', false],
    ['2018-03-10', true],
  ])('a report that arrived on %s', (arrivedOn, late) => {
    const at = arrivalInstant(arrivedOn as never, round.opensAt);
    expect(acceptance(round, null, 'first', null, at)).toEqual({ accepted: true, late });
  });
});
