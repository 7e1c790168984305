import { describe, expect, it } from '@jest/globals';
import { isNarrowed, NO_FILTER, readFilter, variablesOf, writeFilter } from './register-filter.js';

describe('the filters of the register in the address', () => {
  it('are read back as they were written', () => {
    const filter = {
      search: '383/QĐ-UBND',
      agency: 87,
      kind: 'decision' as const,
      year: 2017,
      mark: 'stated' as const,
      withFile: false,
      page: 3,
    };
    expect(readFilter(new URLSearchParams(writeFilter(filter).toString()))).toEqual(filter);
  });

  it('leave out what cannot be read', () => {
    const typed = 'coquan=x&loai=letter&nam=-1&muc=true&tep=1&trang=0';
    expect(readFilter(new URLSearchParams(typed))).toEqual(NO_FILTER);
  });

  it('ask for the first page of everything where nothing is chosen', () => {
    expect([variablesOf(NO_FILTER), isNarrowed(NO_FILTER)]).toEqual([{ page: 1 }, false]);
  });
});
