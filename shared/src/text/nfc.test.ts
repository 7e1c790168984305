import { describe, expect, it } from '@jest/globals';
import { cleanText, fold } from './nfc.js';

describe('text at the door', () => {
  it('is stored composed, with one kind of line end', () => {
    expect(cleanText('Hà Nội\r\nHuế'.normalize('NFD'))).toEqual({ ok: true, text: 'Hà Nội\nHuế' });
  });

  it.each([
    ['a NUL', 'a\u0000b', 'control'],
    ['an escape', 'a\u001bb', 'control'],
    ['a C1 control', 'a\u0085b', 'control'],
    ['half a surrogate pair', 'a\ud83d', 'loneSurrogate'],
    ['a pair the wrong way round', '\ude00\ud83d', 'loneSurrogate'],
    ['a direction override', 'gpj.\u202eexe', 'bidi'],
    ['words in tag characters', 'a\u{e0041}\u{e0042}', 'control'],
    ['a number', 7, 'notText'],
  ])('refuses %s', (_, value, reason) => {
    expect(cleanText(value)).toEqual({ ok: false, reason });
  });

  it('leaves out what nobody can see and what copying leaves behind', () => {
    expect(cleanText('\ufeffHà\u200b Nội\u2060')).toEqual({ ok: true, text: 'Hà Nội' });
  });

  it('keeps tabs, line feeds, emoji and the euro sign', () => {
    expect(cleanText('a\tb\nc 😀 €')).toEqual({ ok: true, text: 'a\tb\nc 😀 €' });
  });
});

describe('the search form', () => {
  it.each([
    ['HÀ NỘI', 'ha noi'],
    ['Đắk Lắk', 'dak lak'],
    ['Bà Rịa – Vũng  Tàu', 'ba ria vung tau'],
    ['Uỷ ban nhân dân', 'uy ban nhan dan'],
    ['Phường Ơ Ư', 'phuong o u'],
  ])('of "%s" is "%s"', (value, folded) => {
    expect(fold(value)).toBe(folded);
    expect(fold(value.normalize('NFD'))).toBe(folded);
  });
});
