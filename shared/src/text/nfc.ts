export type TextRefusal = 'control' | 'loneSurrogate' | 'bidi' | 'notText';

// Word and browsers leave them behind when people copy; they are seen by nobody and make equal texts unequal.
const INVISIBLE = /[\u200b\u2060\ufeff]/g;
// Tag characters carry words that no reader sees (trust.md 56).
const TAGS = /[\u{e0000}-\u{e007f}]/u;

export type CleanText = { ok: true; text: string } | { ok: false; reason: TextRefusal };

// Tab, line feed and carriage return are kept: people paste paragraphs. NUL and the C1 block never enter.
const LINE_BREAKS = /\r\n?/g;

function isControl(code: number): boolean {
  if (code === 9 || code === 10 || code === 13) return false;
  return code < 32 || (code >= 127 && code <= 159);
}

// Overrides, embeddings and isolates turn the reading order round and can make a file name lie (trust.md).
function isBidi(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** Text at the door: NFC, line ends as LF, invisible characters left out; controls, lone surrogates and direction overrides refused (house 9). */
export function cleanText(value: unknown): CleanText {
  if (typeof value !== 'string') return { ok: false, reason: 'notText' };
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (isControl(code)) return { ok: false, reason: 'control' };
    if (isBidi(code)) return { ok: false, reason: 'bidi' };
    if (code >= 0xd800 && code <= 0xdfff) {
      const next = value.charCodeAt(i + 1);
      if (code > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return { ok: false, reason: 'loneSurrogate' };
      i++;
    }
  }
  if (TAGS.test(value)) return { ok: false, reason: 'control' };
  return { ok: true, text: value.replace(INVISIBLE, '').replace(LINE_BREAKS, '\n').normalize('NFC') };
}

/** Search form: no marks, đ as d, lower case, dashes and spaces as one space; "HÀ NỘI" becomes "ha noi". */
export function fold(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\p{Pd}\s]+/gu, ' ')
    .trim();
}

/** Whether two spellings name the same body: Hoà Bình and Hòa Bình, Uỷ ban and Ủy ban (domain 1, codes a). */
export function sameName(a: string, b: string): boolean {
  return toneFree(a) === toneFree(b);
}

// Vowels and đ stay as they are: only the place of the tone mark, the kind of dash and the spaces are forgiven.
function toneFree(value: string): string {
  const syllables = value
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd\u0335')
    .split(/[\p{Pd}\s]+/u);
  return syllables.filter(Boolean).map(moveToneToEnd).join(' ');
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function moveToneToEnd(syllable: string): string {
  const tone = syllable.match(TONES)?.join('') ?? '';
  return syllable.replace(TONES, '') + tone;
}
