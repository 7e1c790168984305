import { formatInstant } from '@ega/shared/text/format';
import type { DenominatorName } from '@ega/shared/directives/denominators';
import { DraftConclusion } from '../../app/draft-conclusion.js';
import type { AreaFigureFactsFragment } from '../../gql/graphql.js';
import { sayData } from '../../lib/say.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { formatCount } from '../../lib/numbers.js';
import { Figure } from '../../ui/figure.js';
import type { AreaAsOf } from './area-frame.js';
import type { MessageCode } from '@ega/shared/text/say';

interface FigureListProps {
  figures: readonly AreaFigureFactsFragment[];
  asOf: AreaAsOf;
  /** More words under a figure, by its name. */
  notes?: Readonly<Record<string, string>>;
}

/** The key figures of an area, each with its own whole, as-of, basis and verified part. */
export function FigureList({ figures, asOf, notes = {} }: FigureListProps) {
  const say = useSay();
  const { lang } = useLanguage();
  return (
    <section className="s12 area-figures" aria-label={say('area.figures')}>
      <h2 className="vh">{say('area.figures')}</h2>
      {figures.map(({ name, figure }) => (
        <Figure
          key={name}
          title={sayData(lang, `area.figure.${name}` as MessageCode)}
          value={figure.value}
          denominator={figure.denominator}
          denominatorName={say('denominator.noun', {
            count: figure.denominator,
            name: figure.denominatorName as DenominatorName,
          })}
          verified={figure.verified ?? null}
          link={
            <DraftConclusion
              small
              words={`${sayData(lang, `area.figure.${name}` as MessageCode)}: ${formatCount(figure.value, figure.denominator)}. ${say('chart.asOf', { instant: formatInstant(asOf.instant) })}`}
            />
          }
          caption={
            <>
              {say('chart.asOf', { instant: formatInstant(asOf.instant) })},{' '}
              {say(`chart.basis.${asOf.basis}`)}.{notes[name] && ` ${notes[name]}`}
              {figure.verifiedOnly > 0 && (
                <> {say('area.verifiedOnly', { value: String(figure.verifiedOnly) })}</>
              )}
            </>
          }
        />
      ))}
    </section>
  );
}
