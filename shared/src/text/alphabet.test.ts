import { describe, expect, it } from '@jest/globals';
import { isPlainAddress, strangeLetter } from './alphabet.js';

describe('letters that look alike', () => {
  it.each([
    'Ủy ban nhân dân tỉnh Bà Rịa – Vũng Tàu',
    'Thành phố Hồ Chí Minh',
    'Tỉnh Đắk Lắk'.normalize('NFD'),
    'Ministry of Information and Communications',
    'Cán bộ lập báo cáo 2 (Sở TT&TT)',
  ])('"%s" is read as it is written', (name) => {
    expect(strangeLetter(name)).toBeNull();
  });

  it.each([
    ['a Cyrillic а', 'Hà Nội, Sở Thông tin v\u0430 Truyền thông', '\u0430'],
    ['a Greek ο', 'Bộ C\u03bfng an', '\u03bf'],
    ['a dotless ı', 'V\u0131nh Phúc', '\u0131'],
    ['a full-width Ｈ', '\uff28à Nội', '\uff28'],
    ['a letter with a loose mark', 'H\u0336à Nội', '\u0336'],
  ])('%s is found', (_, name, letter) => {
    expect(strangeLetter(name)).toBe(letter);
  });

  it('an address of official mail is plain', () => {
    expect(isPlainAddress('vpubnd@quangninh.gov.vn')).toBe(true);
    expect(isPlainAddress('vpubnd@qu\u0430ngninh.gov.vn')).toBe(false);
  });
});
