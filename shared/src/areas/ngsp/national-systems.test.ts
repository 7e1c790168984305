import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { NATIONAL_SYSTEMS, nationalSystemsOn } from './national-systems.js';

describe('the national systems of list L4', () => {
  it('are nine in March 2018, each asked about once', () => {
    const codes = nationalSystemsOn(NATIONAL_SYSTEMS, civil('2018-03-16')).map((system) => system.code);
    expect(codes).toHaveLength(9);
    expect(new Set(codes).size).toBe(9);
  });

  it('are asked about from the day of QĐ 714/QĐ-TTg on', () => {
    expect(nationalSystemsOn(NATIONAL_SYSTEMS, civil('2015-05-21'))).toEqual([]);
    expect(nationalSystemsOn(NATIONAL_SYSTEMS, civil('2015-05-22'))).toHaveLength(9);
  });

  it('make nobody late while none is ready to be connected to', () => {
    expect(NATIONAL_SYSTEMS.every((system) => system.readyFrom === null)).toBe(true);
  });
});
