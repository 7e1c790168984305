import type { DenominatorName } from '@ega/shared/directives/denominators';
import { fileMark } from '@ega/shared/text/file-mark';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { civilDateAt, type Instant } from '@ega/shared/text/civil-date';
import { worldToday } from '../lib/clock.js';
import { useSay } from '../lib/language.js';
import { useRoundName } from '../lib/round-name.js';
import type { CsvFacts } from '../ui/charts/chart-figure.js';
import { useSession } from './session.js';

interface AsOfFacts {
  instant: string;
  basis: 'reported' | 'verified';
  round?: string | null | undefined;
}

/** What a chart is counted on. */
export interface Counted {
  denominator: number;
  denominatorName: string;
}

/**
 * Name and first lines of a file saved from the screen: no figure leaves without as-of, basis, what it is counted on and
 * demo mark. A list and the story of one agency are counted on nothing.
 */
export function useCsvFacts(asOf: AsOfFacts): (slug: string, title: string, counted?: Counted) => CsvFacts {
  const say = useSay();
  const roundName = useRoundName();
  const { demo } = useSession().viewer.world;
  return (slug, title, counted) => ({
    name: `${fileMark(demo)}${slug}-${civilDateAt(asOf.instant as Instant)}.csv`,
    preface: [
      ...(demo ? [say('app.demoOn', { date: formatDate(worldToday()) })] : []),
      asOf.round ? `${title} · ${roundName(asOf.round)}` : title,
      [
        say('chart.asOf', { instant: formatInstant(asOf.instant as Instant) }),
        say(asOf.basis === 'verified' ? 'overview.basisVerified' : 'overview.basisReported'),
        ...(counted
          ? [
              say('denominator.countedOn', {
                count: counted.denominator,
                name: counted.denominatorName as DenominatorName,
              }),
            ]
          : []),
      ].join(' · '),
    ],
  });
}
