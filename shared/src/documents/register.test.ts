import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { editionOf } from './edition.js';
import type { DocumentDraft } from './official-document.js';
import { registerKey, registerSearchText, registerSearchWords } from './register-entry.js';
import { markOfStated } from './register-mark.js';
import { signingAuthority } from './signing-authority.js';

const DECISION = {
  number: '383',
  symbol: 'QĐ-UBND',
  issuedOn: civil('2017-02-27'),
  title: 'Phê duyệt Kiến trúc Chính quyền điện tử tỉnh Thừa Thiên Huế, phiên bản 1.0',
} as DocumentDraft;

describe('a document in the register', () => {
  it.each([
    ['TM. Ủy ban nhân dân, Chủ tịch', 'TM'],
    ['KT. Bộ trưởng, Thứ trưởng', 'KT'],
    ['Thừa lệnh Bộ trưởng', 'TL'],
    ['TL. Bộ trưởng', 'TL'],
    ['TUQ. Chủ tịch', 'TUQ'],
    ['Quyền Cục trưởng', 'Q'],
    ['Chủ tịch', null],
    [null, null],
  ])('signed as %j rests on the authority %j', (title, authority) => {
    expect(signingAuthority(title)).toBe(authority);
  });

  it('is the same whatever the spelling of its number, and another one in another year', () => {
    const key = registerKey(DECISION, null);
    expect(registerKey({ ...DECISION, number: ' 383 ', symbol: 'qđ–ubnd' }, null)).toBe(key);
    expect(registerKey({ ...DECISION, issuedOn: civil('2018-02-27') }, null)).not.toBe(key);
  });

  it('without a number is known by the bytes of its file, and is none without a file', () => {
    expect(registerKey({ ...DECISION, number: null }, 'ab')).toBe('file ab');
    expect(registerKey({ ...DECISION, symbol: null }, null)).toBeNull();
  });

  it.each(['383/QĐ-UBND', '383 qd', 'kien truc thua thien', 'KIẾN TRÚC', 'Huế'.normalize('NFD')])(
    'is found by %j',
    (query) => {
      const text = registerSearchText(DECISION);
      expect(registerSearchWords(query).every((word) => text.includes(` ${word}`))).toBe(true);
    },
  );

  it('with a number of the demonstration is marked as illustrative', () => {
    expect([markOfStated({ number: 'MH-204' }), markOfStated({ number: '383' })]).toEqual([
      'illustrative',
      'stated',
    ]);
  });

  it('tells the version its title names', () => {
    expect([editionOf(DECISION.title), editionOf('Kế hoạch năm 2018')]).toEqual(['1.0', null]);
  });
});
