import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { say } from '@ega/shared/text/say';
import { openRound, QUARTER_1, SentSummaries } from '../../test/build/sent-summary.js';
import {
  chartSeries,
  numbersIn,
  paragraphsOf,
  sheetRows,
  slideText,
  tablesOf,
  unzipped,
} from '../../test/office/read-office.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { Jobs } from '../platform/jobs/jobs.service.js';

const FIGURE = '{ value denominator verified change }';
const API = `{ overview(meeting: "2018-Q1.1") {
    groups { group denominator issued ${FIGURE} underWay ${FIGURE} notStarted ${FIGURE} noReport ${FIGURE} noBasis ${FIGURE} byStatus { status value } }
    reporting { group submitted ${FIGURE} onTime ${FIGURE} late ${FIGURE} verified ${FIGURE} }
    areas { lgsp ${FIGURE} oneStop ${FIGURE} sharing ${FIGURE} focalUnit ${FIGURE} projects ${FIGURE} }
    regions { region total issued } }
  obligations(meeting: "2018-Q1.1") { obligations { obligation { code titleVi } figure ${FIGURE} withoutBasis } indicators { obligation { code titleVi } figure ${FIGURE} withoutBasis } } }`;

interface Figure {
  value: number;
  denominator: number;
  verified: number | null;
  change: number | null;
}
type Named<Keys extends string> = { group: string } & Record<Keys, Figure>;
interface Api {
  overview: {
    groups: (Named<'issued' | 'underWay' | 'notStarted' | 'noReport' | 'noBasis'> & {
      denominator: number;
      byStatus: { status: string[]; value: number[] };
    })[];
    reporting: Named<'submitted' | 'onTime' | 'late' | 'verified'>[];
    areas: Record<'lgsp' | 'oneStop' | 'sharing' | 'focalUnit' | 'projects', Figure>;
    regions: { region: string; total: number; issued: number }[];
  };
  obligations: Record<
    'obligations' | 'indicators',
    {
      obligation: { code: string; titleVi: string };
      figure: Figure;
      withoutBasis: boolean;
    }[]
  >;
}

const GROUP_NAMES: Readonly<Record<string, string>> = {
  bo: 'Bộ, cơ quan ngang bộ',
  cp: 'Cơ quan thuộc Chính phủ',
  tinh: 'Tỉnh, thành phố',
  all: 'Tổng số',
};

let server: TestServer;
let leader: TestClient;
let api: Api;
const files = new Map<string, Buffer>();

beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-05T09:00:00+07:00', mark: 'demo' });
  leader = await server.as('leader');
  const sent = new SentSummaries(server, leader.accountId!);
  await openRound(server, leader, QUARTER_1);
  for (const [agency, step] of [
    [5, 7],
    [26, 3],
    [38, 7],
    [41, 2],
    [60, 7],
  ] as const) {
    const revision = await sent.send('2018-Q1', agency, step);
    if (agency < 40) await sent.verify('2018-Q1', agency, revision, step);
  }
  await server.stepClock('2018-03-16T08:00:00+07:00');
  const run = (text: string, more: object = {}) => leader.ok(text, { ...more, id: requestId() });
  await run(
    `mutation ($plan: AnswerValue!, $id: String!) { prepareMeeting(id: "2018-Q1", heldAt: "2018-03-16T14:00:00+07:00", plan: $plan, requestId: $id) }`,
    { plan: { place: 'Hà Nội', agenda: [], participants: [] } },
  );
  await run(
    `mutation ($id: String!) { freezeMeeting(meeting: "2018-Q1", version: 1, typedDate: "2018-03-16", requestId: $id) }`,
  );
  await run(
    `mutation ($id: String!) { buildSessionPack(meeting: "2018-Q1", version: 1, profile: "TT01_2011", requestId: $id) }`,
  );
  await server.get(Jobs).runDue();
  const { sessionPacks } = await leader.ok<{ sessionPacks: { id: string; files: { part: string }[] }[] }>(
    '{ sessionPacks(meeting: "2018-Q1") { id files { part } } }',
  );
  for (const { part } of sessionPacks[0]!.files) {
    const url = `/exports/packs/${sessionPacks[0]!.id}/${part}`;
    files.set(part, (await leader.http({ method: 'GET', url })).rawPayload);
  }
  api = await leader.ok<Api>(API);
}, 240_000);
afterAll(() => server.stop());

const duties = () => [...api.obligations.obligations, ...api.obligations.indicators];
/** Duties with a line of their own in the tables of the report, and on the slides. */
const IN_REPORT = 'O3 O4 O5 O6 O7 O8 O9 O10 O16 O17 O18 lgsp lien-thong thong-nhat'.split(' ');
const ON_SLIDES = ['O3', 'O4', 'O5', 'O16', 'lgsp'];
/** Where nobody can be judged yet the papers have words: what has no basis is never zero. */
const NO_BASIS = 'Chưa có căn cứ';
const unknown = (duty: ReturnType<typeof duties>[number]): boolean => duty.withoutBasis;
const counted = ({ value, denominator }: Figure): RegExp =>
  denominator === 0 ? /^không phát sinh$/ : new RegExp(`^${value}/${denominator}( \\(|$)`);

describe('the libraries that read the papers', () => {
  it('are none of those that write them, nor of what these depend on', () => {
    const { packages } = JSON.parse(
      readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
    ) as { packages: Record<string, { dependencies?: Record<string, string> }> };
    const tree = new Set<string>();
    const walk = (name: string): void => {
      if (tree.has(name)) return;
      tree.add(name);
      Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}).forEach(walk);
    };
    ['docx', 'exceljs', 'pptxgenjs', 'pdfmake', 'pdf-lib', 'jszip'].forEach(walk);
    expect(tree.size).toBeGreaterThan(50);
    for (const reader of ['yauzl', 'htmlparser2', 'domhandler']) expect([...tree]).not.toContain(reader);
  });
});

describe('every number of a pack is that of the API at the frozen position', () => {
  it('in the report (DOCX): groups, standing, regions and duties', async () => {
    const parts = await unzipped(files.get('report.docx')!);
    const rows = tablesOf(parts.get('word/document.xml'), 'w').flat();
    for (const { group, issued, underWay, notStarted, noReport, noBasis } of api.overview.groups) {
      if (!(group in GROUP_NAMES)) continue;
      const own = rows.filter((row) => row[0] === GROUP_NAMES[group] && row.length === 9);
      expect(own.map((row) => row.filter((_, at) => at !== 3 && at !== 5).slice(1))).toEqual([
        [
          issued.denominator,
          issued.value,
          issued.verified ?? '',
          underWay.value,
          notStarted.value,
          noReport.value + noBasis.value,
        ].map(String),
      ]);
    }
    for (const { region, total, issued } of api.overview.regions)
      expect(rows.find((row) => row[0] === region)?.slice(1, 3)).toEqual([String(total), String(issued)]);
    expect(
      duties()
        .filter(unknown)
        .map(({ obligation }) => obligation.code),
    ).toContain('O17');
    for (const code of IN_REPORT) {
      const duty = duties().find(({ obligation }) => obligation.code === code)!;
      const row = rows.find((one) => one[0] === duty.obligation.titleVi && one.length === 5);
      if (unknown(duty)) expect([code, ...row!.slice(2)]).toEqual([code, NO_BASIS, '', '']);
      else expect([code, row?.[2]]).toEqual([code, expect.stringMatching(counted(duty.figure))]);
    }
  });

  it('in the native charts of the report and of the slides', async () => {
    for (const [file, folder] of [
      ['report.docx', 'word/charts/'],
      ['slides.pptx', 'ppt/charts/'],
    ] as const) {
      const parts = await unzipped(files.get(file)!);
      const charts = [...parts].filter(([name]) => name.startsWith(folder) && /chart\d+\.xml$/.test(name));
      const series = charts.flatMap(([, part]) => chartSeries(part));
      const of = (pick: (group: Api['overview']['groups'][number]) => number) =>
        ['bo', 'cp', 'tinh'].map((name) => pick(api.overview.groups.find(({ group }) => group === name)!));
      for (const values of [of(({ issued }) => issued.value), of(({ underWay }) => underWay.value)])
        expect(series.map((one) => one.values)).toContainEqual(values);
      expect(series.map((one) => one.values)).toContainEqual(
        api.overview.regions.map(({ issued }) => issued),
      );
    }
  });

  it('in the annexes (XLSX): every figure and every duty', async () => {
    const parts = await unzipped(files.get('annexes.xlsx')!);
    const figures = sheetRows(parts, 'Số liệu chính');
    const line = (title: string, group: string, figure: Figure) =>
      expect(figures.find((row) => row[0] === title && row[1] === group)?.slice(2, 4)).toEqual(
        [figure.value, figure.denominator].map(String),
      );
    const names: Readonly<Record<string, string>> = { ...GROUP_NAMES, all: 'Cả nước' };
    for (const { group, issued, underWay, notStarted } of api.overview.groups) {
      const name = names[group];
      if (!name) continue;
      line(say('vi', 'figure.issued'), name, issued);
      line(say('vi', 'figure.underWay'), name, underWay);
      line(say('vi', 'figure.notStarted'), name, notStarted);
    }
    const rows = sheetRows(parts, 'Nhiệm vụ');
    for (const duty of duties())
      expect(rows.find((row) => row[1] === duty.obligation.titleVi)?.slice(2, 4)).toEqual(
        [unknown(duty) ? NO_BASIS : duty.figure.value, duty.figure.denominator].map(String),
      );
  });

  it('on the slides (PPTX): titles and tables', async () => {
    const parts = await unzipped(files.get('slides.pptx')!);
    const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    const text = slides.map(([, part]) => slideText(part)).join('\n');
    const whole = api.overview.groups.find(({ group }) => group === 'all')!;
    const { lgsp, oneStop, sharing, projects } = api.overview.areas;
    for (const figure of [
      whole.issued,
      whole.underWay,
      api.overview.reporting[0]!.submitted,
      lgsp,
      oneStop,
      sharing,
    ])
      expect(text).toContain(`${figure.value}/${figure.denominator}`);
    if (projects.denominator > 0) expect(text).toContain(`${projects.value}/${projects.denominator}`);
    const rows = slides.flatMap(([, part]) => tablesOf(part, 'a').flat());
    for (const code of ON_SLIDES) {
      const { obligation, figure } = duties().find((duty) => duty.obligation.code === code)!;
      const row = rows.find((one) => one[0] === obligation.titleVi && one.length === 5);
      expect([code, row?.[2]]).toEqual([code, expect.stringMatching(counted(figure))]);
    }
  });

  it('and the PDF has each number of the DOCX, as often', async () => {
    const input = files.get('report.pdf')!;
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const there = new Map<string, number>();
    for (const number of numbersIn(text)) there.set(number, (there.get(number) ?? 0) + 1);
    const document = (await unzipped(files.get('report.docx')!)).get('word/document.xml');
    const wanted = new Map<string, number>();
    for (const number of paragraphsOf(document).flatMap(numbersIn))
      wanted.set(number, (wanted.get(number) ?? 0) + 1);
    expect(wanted.size).toBeGreaterThan(60);
    const missing = [...wanted].filter(([number, times]) => (there.get(number) ?? 0) < times);
    expect(missing).toEqual([]);
  });
});
