import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { buildPackInput } from '@ega/shared/meetings/pack/build-pack';
import type { PackChart } from '@ega/shared/meetings/pack/pack-block';
import { composePack } from '@ega/shared/meetings/pack/session-pack';
import { chartSeries, sheetRows, unzipped } from '../../../test/office/read-office.js';
import { packSlidesPptx } from './pack-slides.js';

const CHART: PackChart = {
  kind: 'bar',
  caption: 'Số cơ quan đáp ứng',
  categories: ['Đã đáp ứng', 'Chưa có căn cứ', 'Chưa cơ quan nào', 'Chưa có căn cứ nào khác'],
  series: [{ name: 'Số cơ quan', values: [5, null, 0, null] }],
  summary: 'Số cơ quan: 5, –, 0, –',
  note: null,
};

describe('the chart of a slide', () => {
  it('leaves out the point that has no basis and keeps a zero as zero, in its workbook too', async () => {
    const slides = [{ title: 'Một cửa', body: { kind: 'chart', chart: CHART } as const, notes: [] }];
    const bytes = await packSlidesPptx({ ...composePack(buildPackInput()), slides });
    const parts = await unzipped(Buffer.from(bytes));
    const chart = parts.get('ppt/charts/chart1.xml')!;
    expect(chartSeries(chart).map(({ values }) => values)).toEqual([[5, null, 0, null]]);
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    const embedded = (await JSZip.loadAsync(bytes)).file(/^ppt\/embeddings\/.*\.xlsx$/)[0]!;
    const rows = sheetRows(await unzipped(await embedded.async('nodebuffer')), 'Sheet1');
    expect(rows.slice(1)).toEqual(CHART.categories.map((name, at) => [name, ['5', '', '0', ''][at]]));
  });
});
