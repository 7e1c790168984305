import { cleanText } from '@ega/shared/text/nfc';
const MAX = 120;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
// Zero-width characters, direction marks, tag characters and the byte order mark can make a name lie.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const ENDINGS = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
};
/**
 * The name a person sees and a browser saves: no path, no control or direction character, bounded, ending as its proven
 * type says (trust.md 65). The stored name is a random id, never this one.
 */ export function cleanFileName(raw, mediaType) {
  const base = raw.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const visible = [...base.replace(INVISIBLE, '')]
    .filter((char) => cleanText(char).ok && !/[\n\r\t]/.test(char))
    .join('');
  const spaced = visible
    .normalize('NFC')
    .replace(/["<>:|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim();
  const dot = spaced.lastIndexOf('.');
  const ending = dot > 0 ? spaced.slice(dot + 1).toLowerCase() : '';
  const fits = ENDINGS[mediaType].includes(ending);
  const stem = (fits ? spaced.slice(0, dot) : spaced).replace(/^[.\s]+|[.\s]+$/g, '');
  const named = stem === '' || RESERVED.test(stem) ? `tai-lieu${stem === '' ? '' : `-${stem}`}` : stem;
  return `${[...named].slice(0, MAX).join('').trim()}.${fits ? ending : ENDINGS[mediaType][0]}`;
}
/** Content-Disposition with an ASCII name for old programs and the real one beside it (RFC 6266). */ export function attachmentHeader(
  name,
) {
  const ascii = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

//# sourceMappingURL=file-name.js.map
