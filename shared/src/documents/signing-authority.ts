import { fold } from '../text/nfc.js';

/** On whose authority a document is signed, as it is written above the signature (TT 01/2011/TT-BNV, article 12). */
export const SIGNING_AUTHORITIES = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;
export type SigningAuthority = (typeof SIGNING_AUTHORITIES)[number];

const WORDS: readonly (readonly [string, SigningAuthority])[] = [
  ['thay mat', 'TM'],
  ['ky thay', 'KT'],
  ['thua lenh', 'TL'],
  ['thua uy quyen', 'TUQ'],
  ['quyen ', 'Q'],
];

/** 'KT. Chủ tịch' and 'Thừa lệnh Bộ trưởng' name their authority; an office alone signs by itself: null (TT 01/2011/TT-BNV, article 12). */
export function signingAuthority(signerTitle: string | null | undefined): SigningAuthority | null {
  const title = fold(signerTitle ?? '');
  const abbreviation = /^(tuq|tm|kt|tl|q)\s*\./.exec(title)?.[1]?.toUpperCase();
  const written = SIGNING_AUTHORITIES.find((authority) => authority === abbreviation);
  return written ?? WORDS.find(([words]) => title.startsWith(words))?.[1] ?? null;
}
