import { SMALLEST_SHARE_DENOMINATOR, share } from '@ega/shared/text/format';
/**
 * The share of a figure as a cell: tenths of a percent, taken from the very text the screen shows, so that both round
 * alike. Empty below 20 and "–" for nothing, as on the screen (house decision 9).
 */ export function shareCell(part, whole) {
  const text = share(part, whole);
  if (text === null || whole < SMALLEST_SHARE_DENOMINATOR) return text;
  return Number(text.replace(/[.%]/g, '').replace('\u2212', '-').replace(',', ''));
}

//# sourceMappingURL=share-cell.js.map
