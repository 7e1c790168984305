import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { STANDARDS, standardsOn } from './standards.js';

const codes = (day: string, variant: 'B' | 'T') =>
  standardsOn(STANDARDS, civil(day), variant).map((row) => row.code);

describe('the documents that C6 asks about', () => {
  it('are 9 for a province and 8 for a ministry in quý I/2018', () => {
    expect(codes('2018-03-05', 'T')).toHaveLength(9);
    expect(codes('2018-03-05', 'B')).toHaveLength(8);
    expect(codes('2018-03-05', 'B')).not.toContain('QD09');
  });

  it('do not hold Circular 32/2017 before 01/6/2018', () => {
    expect(codes('2018-05-31', 'T')).not.toContain('TT32');
    expect(codes('2018-06-01', 'T')).toContain('TT32');
  });

  it('hold Decision 09/2015 for provinces until Decree 61/2018 takes its place for all on 21/6/2018', () => {
    expect(codes('2018-06-20', 'T')).toContain('QD09');
    expect(codes('2018-06-20', 'T')).not.toContain('ND61');
    expect(codes('2018-06-21', 'T')).not.toContain('QD09');
    expect(codes('2018-06-21', 'T')).toContain('ND61');
    expect(codes('2018-06-21', 'B')).toContain('ND61');
  });

  it('stand in the order of the form, each once', () => {
    expect(STANDARDS.map((row) => row.code).join(' ')).toBe(
      'ND43 ND63 QD09 ND61 TT13 TT39 QCVN102 ND85 CV1725 TT41 TT32',
    );
  });

  it('are not asked of Government agencies', () => {
    expect(standardsOn(STANDARDS, civil('2018-03-05'), 'CP')).toEqual([]);
  });
});
