import { lazy, Suspense } from 'react';
import { type CivilDate, civilDateAt, instantOf, startOfDay } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { useChartRowHead } from '../../app/chart-row-head.js';
import { architectureDuty, nameIn } from '../../app/conclusion-words.js';
import { useCsvFacts } from '../../app/csv-facts.js';
import type { BoardView } from '../../app/board-view.js';
import { useLanguage } from '../../lib/language.js';
import { ChartFigure } from '../../ui/charts/chart-figure.js';
import { Skeleton } from '../../ui/states.js';
import type { AgencyData } from './agency-page.js';
import { AsOfSlider } from './as-of-slider.js';

const StepHistoryChart = lazy(() => import('../../ui/charts/step-history-chart.js'));

const issuedOn = (document: unknown): unknown =>
  (document as { issuedOn?: unknown } | null | undefined)?.issuedOn;

const atOf = (day: CivilDate): number => Date.parse(startOfDay(day));

/** The ladder of one agency over time, and the day the whole page speaks of. */
export function StepHistory({ page, view }: { page: AgencyData; view: BoardView }) {
  const { say, lang } = useLanguage();
  const csv = useCsvFacts(page.asOf);
  const title = say('agencyDetails.stepChart');
  const { agency } = page;
  const rowHead = useChartRowHead(`${nameIn(lang, agency)}, ${title}`, page.asOf.instant, () => ({
    agency: agency.number,
    duty: architectureDuty(agency.kind),
  }));
  const name = (step: number): string => `${step}. ${say(`step.short.${Math.min(step, 7) as 0}`)}`;
  const dated = page.datedSteps.map(({ step, on, verified }) => ({
    step: Math.min(step, 7),
    on: on as CivilDate,
    verified,
  }));
  // The steps above tell the same days to whoever reads the documents: then the drawing adds nothing to the paper.
  const toldAbove = page.datedSteps.every(({ step, on }) =>
    page.steps.some(
      (line) => line.step === step && (line.startedOn === on || issuedOn(line.document) === on),
    ),
  );
  const last = dated.at(-1);
  const today = civilDateAt(page.asOf.instant);
  const points = dated.map(({ step, on, verified }) => ({ at: atOf(on), step, verified }));
  const month = (at: number): string => {
    const day = civilDateAt(instantOf(at));
    return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
  };
  return (
    <ChartFigure
      title={title}
      rowHead={rowHead}
      span={6}
      className={toldAbove ? 'noprint' : undefined}
      data={{
        columns: [
          { label: say('agencyDetails.stepChartDay') },
          { label: say('agencyDetails.stepChartStep') },
          { label: say('area.column.basis') },
        ],
        rows: dated.map(({ step, on, verified }) => [
          formatDate(on),
          name(step),
          say(verified ? 'area.verified' : 'area.reported'),
        ]),
      }}
      csv={csv(`co-quan-${page.agency.number}-cac-buoc`, title)}
      empty={say('agencyDetails.stepChartEmpty')}
      below={<AsOfSlider view={view} instant={page.asOf.instant} />}
      caption={say('agencyDetails.stepChartCaption', { instant: formatInstant(page.asOf.instant) })}
    >
      <Suspense fallback={<Skeleton heights={[240]} />}>
        <StepHistoryChart
          points={points}
          end={atOf(today)}
          formatTick={month}
          stepName={name}
          formatDay={(at) => formatDate(civilDateAt(instantOf(at)))}
          pointText={({ step, verified }) =>
            `${name(step)}, ${say(verified ? 'area.verified' : 'area.reported').toLowerCase()}`
          }
          stepWord={say('agencyDetails.stepChartStep')}
          label={
            last
              ? say('agencyDetails.stepChartTold', { step: name(last.step), date: formatDate(last.on) })
              : title
          }
        />
      </Suspense>
    </ChartFigure>
  );
}
