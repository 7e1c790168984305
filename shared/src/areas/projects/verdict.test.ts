import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { complianceVerdict, fileVerdict } from './verdict.js';

describe('what the file of a project says', () => {
  it.each([
    ['every binding item', ['yes', 'yes'], 'met'],
    ['one "Không" is enough', ['yes', 'no'], 'notMet'],
    ['"Không" counts before "Chưa đủ thông tin"', ['notEnough', 'no'], 'notMet'],
    ['"Chưa đủ thông tin" is never "no"', ['yes', 'notEnough'], 'notEnough'],
    ['nothing answered', [null, undefined], 'notEnough'],
  ] as const)('%s', (_case, items, expected) => {
    expect(fileVerdict(items)).toBe(expected);
  });
});

describe('compliance with the architecture (O4, O5)', () => {
  const facts = {
    handlesProcedures: true,
    approvedOn: civil('2018-01-05'),
    architectureOn: civil('2017-06-01'),
  };

  it.each([
    ['approved after the architecture', facts, 'met'],
    ['approved before it', { ...facts, approvedOn: civil('2017-05-31') }, 'noBasis'],
    ['no architecture', { ...facts, architectureOn: null }, 'noBasis'],
    ['no procedures are handled', { ...facts, handlesProcedures: false }, null],
    ['not said whether it handles procedures', { ...facts, handlesProcedures: null }, null],
    ['not approved yet', { ...facts, approvedOn: null }, null],
  ])('%s', (_case, given, expected) => {
    expect(complianceVerdict(given, ['yes', 'yes'])).toBe(expected);
  });
});
