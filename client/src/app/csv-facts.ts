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

/** Name and first lines of a file saved from the screen: no figure leaves without as-of, basis and demo mark. */
export function useCsvFacts(asOf: AsOfFacts): (slug: string, title: string) => CsvFacts {
  const say = useSay();
  const roundName = useRoundName();
  const { demo } = useSession().viewer.world;
  return (slug, title) => ({
    name: `${fileMark(demo)}${slug}-${civilDateAt(asOf.instant as Instant)}.csv`,
    preface: [
      ...(demo ? [say('app.demoOn', { date: formatDate(worldToday()) })] : []),
      asOf.round ? `${title} · ${roundName(asOf.round)}` : title,
      `${say('chart.asOf', { instant: formatInstant(asOf.instant as Instant) })} · ${say(asOf.basis === 'verified' ? 'overview.basisVerified' : 'overview.basisReported')}`,
    ],
  });
}
