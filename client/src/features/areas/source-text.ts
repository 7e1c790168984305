import type { DenominatorName } from '@ega/shared/directives/denominators';
import { formatInstant } from '@ega/shared/text/format';
import { useSay } from '../../lib/language.js';
import type { AreaAsOf } from './area-frame.js';

/** "Số liệu tính đến …, cơ quan kê khai; tính trên 93 …": under every chart (DESIGN 6). */
export function useSourceText(asOf: AreaAsOf): (count: number, name: DenominatorName) => string {
  const say = useSay();
  return (count, name) =>
    say('area.source', {
      instant: formatInstant(asOf.instant),
      basis: say(`area.basis.${asOf.basis}`),
      whole: say('denominator.countedOn', { count, name: say(`denominator.${name}`) }),
    });
}
