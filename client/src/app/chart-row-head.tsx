import { useSay } from '../lib/language.js';
import type { ChartFigureProps } from '../ui/charts/chart-figure.js';
import { type ConclusionSource, readWords } from './conclusion-words.js';
import { RowHead } from './row-head.js';

/** What names a row of the table under a chart; `more` says of whom the row is, where it is of one agency. */
export function useChartRowHead(
  title: string,
  instant: string,
  more: (at: number) => Omit<ConclusionSource, 'words'> = () => ({}),
): NonNullable<ChartFigureProps['rowHead']> {
  const say = useSay();
  return ({ name, read, at }) => (
    <RowHead source={{ words: readWords(say, instant, `${title} – ${name}`, read), ...more(at) }}>
      {name}
    </RowHead>
  );
}
