import type { DenominatorName } from '@ega/shared/directives/denominators';
import { formatInstant } from '@ega/shared/text/format';
import { useSay } from '../lib/language.js';

interface AsOfFacts {
  instant: string;
  basis: 'reported' | 'verified';
}

/** "Số liệu tính đến …, cơ quan kê khai; tính trên 93 …": under every chart (DESIGN 6). */
export function useSourceText(asOf: AsOfFacts): (count: number, name: DenominatorName) => string {
  const say = useSay();
  return (count, name) =>
    say('chart.source', {
      instant: formatInstant(asOf.instant),
      basis: say(`chart.basis.${asOf.basis}`),
      whole: say('denominator.countedOn', { count, name }),
    });
}
