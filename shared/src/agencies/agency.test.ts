import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { agencyPath, agencySlug, parseAgencySlug, versionOn } from './agency.js';

describe('the address of an agency', () => {
  it('is made of its number and its name', () => {
    expect(agencySlug(7, 'Bộ Tài chính')).toBe('7-bo-tai-chinh');
    expect(agencySlug(36, 'Tỉnh Bà Rịa - Vũng Tàu')).toBe('36-tinh-ba-ria-vung-tau');
    expect(agencyPath({ slug: '38-tinh-binh-dinh' })).toBe('/co-quan/38-tinh-binh-dinh');
  });

  it.each([
    ['38-tinh-binh-dinh', { number: 38 }],
    ['38', { number: 38 }],
    ['38-an-old-name', { number: 38 }],
    ['H08', { code: 'H08' }],
    ['h08', { code: 'H08' }],
    ['0', null],
    ['tinh-binh-dinh', null],
    ["38' or 1=1", null],
  ])('is read from "%s"', (text, parsed) => {
    expect(parseAgencySlug(text)).toEqual(parsed);
  });
});

describe('the version of an agency', () => {
  const versions = [
    { validFrom: civil('2010-01-01'), validTo: civil('2025-07-01') },
    { validFrom: civil('2025-07-01'), validTo: null },
  ];

  it.each([
    ['2009-12-31', undefined],
    ['2018-03-05', 0],
    ['2025-06-30', 0],
    ['2025-07-01', 1],
  ])('on %s is the one that held that day', (day, index) => {
    expect(versionOn(versions, civil(day))).toEqual(index === undefined ? null : versions[index]);
  });
});
