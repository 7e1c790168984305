import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { CATALOGUE_SCHEMAS } from './catalogue-entry.js';
import { unsoundDays, workCalendar } from './day-off.js';
import { parseEntry } from './parse-entry.js';

const TET = {
  holiday: 'tet',
  effect: 'off',
  validFrom: civil('2020-01-23'),
  validTo: civil('2020-01-30'),
} as const;

describe('entered days', () => {
  it('make the calendar; what was entered by mistake is no part of it', () => {
    const days = { from: TET.validFrom, until: TET.validTo };
    expect(workCalendar([TET, { ...TET, effect: 'worked' }, { ...TET, effect: 'none' }])).toEqual([
      { holiday: 'tet', worked: false, ...days },
      { holiday: 'tet', worked: true, ...days },
    ]);
  });

  it('end, and within a month', () => {
    const { validTo, ...open } = TET;
    expect(parseEntry(CATALOGUE_SCHEMAS['day-off'], open)).toMatchObject({ ok: false, field: 'validTo' });
    expect(unsoundDays({ ...open, validTo })).toBeNull();
    expect(unsoundDays({ ...open, validTo: civil('2021-01-30') })).toBe('validTo');
  });
});
