import { describe, expect, it } from '@jest/globals';
import {
  ignoredOf,
  offeredYears,
  isNarrowed,
  NO_FILTER,
  readFilter,
  variablesOf,
  writeFilter,
} from './register-filter.js';

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
    expect(ignoredOf(new URLSearchParams(typed))).toEqual(['coquan', 'loai', 'nam', 'muc', 'tep']);
  });

  it('tell a name that is none, and nothing that was read', () => {
    expect(ignoredOf(new URLSearchParams('tim=&coquan=0&trang=1&tep=co&lang=en'))).toEqual([]);
    expect(ignoredOf(new URLSearchParams('agency=38&trang=0'))).toEqual(['agency', 'trang']);
  });

  it('ask for the first page of everything where nothing is chosen', () => {
    expect([variablesOf(NO_FILTER), isNarrowed(NO_FILTER)]).toEqual([{ page: 1 }, false]);
  });
});

describe('the years to choose from', () => {
  it('are those of the documents, with no end of their own', () => {
    expect(offeredYears([2021, 2018, 2017], null)).toEqual([2021, 2018, 2017]);
  });

  it('keep the year that an address asks for, so that the choice tells what is shown', () => {
    expect(offeredYears([2018], 2019)).toEqual([2019, 2018]);
    expect(offeredYears([2018], 2018)).toEqual([2018]);
  });
});
