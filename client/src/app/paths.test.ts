import { describe, expect, it } from '@jest/globals';
import { paths, safeNext } from './paths.js';

describe('addresses', () => {
  it('name a report by round and permanent number', () => {
    expect(paths.report('2018-Q1', 38)).toBe('/bao-cao/2018-Q1/38');
    expect(paths.receipt('2018-Q1', '2018Q1-038-02')).toBe('/bao-cao/2018-Q1/phieu-tiep-nhan/2018Q1-038-02');
    expect(paths.agency('38-tinh-binh-dinh')).toBe('/co-quan/38-tinh-binh-dinh');
  });

  it('bring a person back after signing in to where he wanted to go', () => {
    expect(paths.signIn('/tong-quan?ky=2018-Q1')).toBe('/dang-nhap?tiep=%2Ftong-quan%3Fky%3D2018-Q1');
    expect(safeNext('/tong-quan?ky=2018-Q1')).toBe('/tong-quan?ky=2018-Q1');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/dang-nhap',
    null,
  ])('never lead out of the product: %s', (next) => {
    expect(safeNext(next)).toBe('/');
  });
});
