import { isBillion } from '@ega/shared/text/money';
import { billionText, millionText } from '../../lib/numbers.js';
import { useSay } from '../../lib/language.js';

/** '14,2 tỷ đồng', and millions below one billion: whole đồng as people read them. */
export function useMoneyText(): (dong: string) => string {
  const say = useSay();
  return (dong) =>
    isBillion(dong)
      ? say('area.money.billion', { amount: billionText(dong) })
      : say('area.money.million', { amount: millionText(dong) });
}
