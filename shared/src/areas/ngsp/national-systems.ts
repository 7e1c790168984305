/** L4: national systems and databases of March 2018 (question-catalogue L4; domain.md 3). Data with validity; none was open for connection yet. */
export const NATIONAL_SYSTEMS = [
  { code: 'catalogue', owner: null },
  { code: 'civil-status', owner: 'BTP' },
  { code: 'criminal-record', owner: 'BTP' },
  { code: 'business', owner: 'BKHĐT' },
  { code: 'insurance', owner: 'BHXH' },
  { code: 'population', owner: 'BCA' },
  { code: 'land', owner: 'BTNMT' },
  { code: 'finance', owner: 'BTC' },
  { code: 'population-statistics', owner: 'BKHĐT' },
] as const;
