import type pptxgenjs from 'pptxgenjs';
import type { PackChart } from '@ega/shared/meetings/pack/pack-block';
import { isLying, shadeOf } from './chart-look.js';
import { printable } from './xml-text.js';

type Page = ReturnType<InstanceType<typeof pptxgenjs.default>['addSlide']>;

/** Inches of the slide. */
type Place = Record<'x' | 'y' | 'w' | 'h', number>;

/**
 * What has no basis is a hole, over which the library passes: the point is left out, never drawn as zero. A zero goes as
 * text, since the library would leave its cell in the chart's workbook empty as well.
 */
function pointsOf(values: readonly (number | null)[]): number[] {
  const points: number[] = [];
  values.forEach((value, at) => {
    if (value !== null) points[at] = value || ('0' as never);
  });
  return points;
}

/** A native chart of a slide, opened in its own workbook. */
export function writeChart(page: Page, chart: PackChart, place: Place, face: string): void {
  const data = chart.series.map(({ name, values }) => ({
    name: printable(name),
    labels: chart.categories.map(printable),
    values: pointsOf(values),
  }));
  const lying = isLying(chart);
  const stacked = chart.kind === 'stackedBar';
  const colors = chart.series.map(shadeOf);
  page.addChart(chart.kind === 'line' ? 'line' : 'bar', data, {
    ...place,
    displayBlanksAs: 'gap',
    altText: printable(chart.summary),
    chartColors: colors,
    barDir: lying ? 'bar' : 'col',
    barGrouping: stacked ? 'stacked' : 'clustered',
    barGapWidthPct: 50,
    // Its types know one direction only; bars that lie are read from the top.
    catAxisOrientation: (lying ? 'maxMin' : 'minMax') as 'minMax',
    catAxisLabelFontFace: face,
    catAxisLabelFontSize: chart.kind === 'bar' ? 12 : 14,
    // Every bar carries its number; where bars lie the axis would stand at the top.
    valAxisHidden: lying,
    valAxisLabelFontFace: face,
    valAxisLabelFontSize: 12,
    valAxisMinVal: 0,
    valAxisLabelFormatCode: '#,##0',
    valGridLine: { color: 'D0D0D0', size: 0.5 },
    showValue: chart.kind !== 'line',
    dataLabelFontFace: face,
    dataLabelFontSize: 13,
    dataLabelFormatCode: stacked ? '#,##0;;' : '#,##0',
    dataLabelColor: '000000',
    dataLabelPosition: stacked ? 'ctr' : chart.kind === 'line' ? 't' : 'outEnd',
    lineSize: 2.5,
    showLegend: chart.series.length > 1,
    legendPos: 'b',
    legendFontFace: face,
    legendFontSize: 14,
  });
}
