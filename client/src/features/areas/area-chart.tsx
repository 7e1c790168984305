import type { DenominatorName } from '@ega/shared/directives/denominators';
import { useChartRowHead } from '../../app/chart-row-head.js';
import { type Counted, useCsvFacts } from '../../app/csv-facts.js';
import { useSourceText } from '../../app/source-text.js';
import { useSay } from '../../lib/language.js';
import { ChartFigure, type ChartFigureProps } from '../../ui/charts/chart-figure.js';
import type { AreaAsOf } from './area-frame.js';

interface AreaChartProps extends Omit<ChartFigureProps, 'csv' | 'caption' | 'empty' | 'rowHead'> {
  /** Said in place of a chart without figures, where a clearer sentence is known. */
  empty?: string;
  asOf: AreaAsOf;
  /** What its file is called. */
  file: string;
  /** What it is counted on; none where the area knows nothing. */
  counted: Counted | undefined;
  caption: (source: string) => string;
}

/** A chart of an area: file and caption carry the as-of, the basis and what it is counted on. */
export function AreaChart({ asOf, file, counted, caption, empty, ...figure }: AreaChartProps) {
  const say = useSay();
  const csv = useCsvFacts(asOf);
  const source = useSourceText(asOf);
  const rowHead = useChartRowHead(figure.title, asOf.instant);
  return (
    <ChartFigure
      {...figure}
      rowHead={rowHead}
      csv={csv(file, figure.title, counted)}
      empty={empty ?? say('area.empty')}
      caption={caption(
        counted ? source(counted.denominator, counted.denominatorName as DenominatorName) : '',
      )}
    />
  );
}
