import type { PackCell } from '@ega/shared/meetings/pack/pack-block';
import { formatInteger } from '@ega/shared/text/format';

/** What XML 1.0 cannot hold: controls other than tab and line end, lone surrogates, two non-characters. */
const IMPOSSIBLE = /[^\n\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text any format may carry: composed, and where a sign cannot be written a mark tells that one was there. */
export const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').normalize('NFC').replace(IMPOSSIBLE, '\ufffd');

/** Text inside XML: nothing that could end an element or an attribute. */
export const xmlText = (text: string): string =>
  printable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const cellText = (cell: PackCell): string =>
  cell === null ? '' : typeof cell === 'number' ? formatInteger(cell) : cell;
