import { formatInstant } from '@ega/shared/text/format';
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export function footLine({ marks, standing, printedAt }) {
  return [...marks, standing, `In lúc ${formatInstant(printedAt)}`].filter(Boolean).join(' · ');
}

//# sourceMappingURL=printed-paper.js.map
