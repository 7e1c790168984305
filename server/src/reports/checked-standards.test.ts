import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import type { Summary } from '@ega/shared/reports/summary';
import { AGENCY_NUMBER, completeReport, QUARTER_2 } from '../../test/build/complete-report.js';
import { Q1_2018, ReportDesk } from '../../test/build/report-desk.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { Directives } from '../directives/directives.service.js';
import { SYSTEM, Transactions } from '../platform/transaction.js';

const RECORD = `mutation($body: AnswerValue!, $code: String, $requestId: String!) {
  recordGuidance(kind: "checked-standard", body: $body, code: $code, requestId: $requestId) }`;
const LISTED = `{ guidance { kind code version body } }`;
const ADDED = `{ addedStandards { name agencies } }`;
const READING = `query($agency: Int!) { agencyObligations(number: $agency) {
  obligations { obligation { code } reading { params } } } }`;

const PROVINCE = AGENCY_NUMBER['quang-ninh'];
const MINISTRY = AGENCY_NUMBER['bo-y-te'];
const OF_QUARTER_1 = ['ND43', 'ND63', 'QD09', 'TT13', 'TT39', 'QCVN102', 'ND85', 'CV1725', 'TT41'];
const QUARTER_3 = {
  ...{ year: 2018, quarter: 3, periodFrom: '2018-06-06', periodTo: '2018-09-05', cutOff: '2018-09-05' },
  ...{ opensAt: '2018-08-20T00:00:00+07:00', dueAt: '2018-09-10T00:00:00+07:00' },
  closesAt: '2018-10-01T00:00:00+07:00',
};
const ADDED_BY_AGENCY = 'Thông tư 15/2018/TT-BYT (MH) về dữ liệu của ngành';

let server: TestServer;
let officer: TestClient;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-02-20T09:00:00+07:00' });
  officer = await server.as('officer');
});
afterAll(() => server.stop());

interface Entry {
  titleVi: string;
  variants: 'both' | 'B' | 'T';
  validFrom: string;
  validTo?: string;
}

const record = async (body: Entry, code: string | null = null): Promise<string> =>
  (await officer.ok<{ recordGuidance: string }>(RECORD, { body, code, requestId: requestId() }))
    .recordGuidance;
const entries = async () =>
  (
    await officer.ok<{ guidance: { kind: string; code: string; version: number; body: Entry }[] }>(LISTED)
  ).guidance.filter(({ kind }) => kind === 'checked-standard');
const added = async (): Promise<object[]> =>
  (await officer.ok<{ addedStandards: object[] }>(ADDED)).addedStandards;
const desk = (agency: number, round: string): Promise<ReportDesk> => ReportDesk.of(server, agency, round);

/** The documents that C6 asks for, as the form says what is missing. */
async function asked(agency: number, round: string): Promise<string[]> {
  const own = await desk(agency, round);
  await own.save('C0', { has: 'yes' });
  // Begun: of a question without any answer the form does not say what is missing in it.
  await own.save('C6', { others: [{ id: 'o-1', name: 'MH: Văn bản khác' }] });
  const { issues } = await own.page();
  return issues
    .filter(({ question, path }) => question === 'C6' && path?.startsWith('items.'))
    .map(({ path }) => path!.split('.')[1]!);
}

/** Sends the complete report of quý II, with C6 as told; gives what the board counts of it. */
async function send(round: string, C6: Answers['C6']): Promise<Summary['standards']> {
  const own = await desk(PROVINCE, round);
  // Its workshops were held in quý II.
  const answers: Answers = {
    ...completeReport('quang-ninh', await own.evidence()),
    A10: { none: true },
    C6,
  };
  for (const [question, value] of Object.entries(answers)) await own.save(question, value);
  await own.markReady();
  await own.submit();
  return countedIn(round);
}

async function countedIn(round: string): Promise<Summary['standards']> {
  const [row] = await server.sql<{ standards: Summary['standards'] }>(
    `select s.summary -> 'standards' as standards from report_summary s join report_revision r on r.id = s.revision_id
      where r.agency_id = $1 and r.round_id = $2`,
    [PROVINCE, round],
  );
  return row!.standards;
}

const reading = async (): Promise<object | undefined> => {
  const { agencyObligations } = await officer.ok<{
    agencyObligations: {
      obligations: { obligation: { code: string }; reading: { params: object } | null }[];
    };
  }>(READING, { agency: PROVINCE });
  return agencyObligations.obligations.find(({ obligation }) => obligation.code === 'O10')?.reading?.params;
};

const met = (codes: readonly string[]) => codes.map((item) => ({ item, answer: 'met' as const }));

describe('the documents that C6 is checked against', () => {
  let fromCutOff: string;
  let ofProvinces: string;
  let fromDayAfter: string;
  let ofQuarter2: string[];

  it('begin with the eleven of 2018', async () => {
    const rows = await entries();
    expect(rows).toHaveLength(11);
    expect(rows.every(({ version }) => version === 1)).toBe(true);
  });

  it('came to a database that had none with its next start; a round opened before asks 9 of a province and 8 of a ministry', async () => {
    await server.sql(`delete from directive_item where kind = 'checked-standard'`);
    await ReportDesk.openRound(server, Q1_2018);
    const loaded = server.get(Transactions).write(SYSTEM, (tx) => server.get(Directives).load(tx));
    expect(await loaded).toBe(11);
    expect(await entries()).toHaveLength(11);
    expect(await asked(PROVINCE, '2018-Q1')).toEqual(OF_QUARTER_1);
    expect(await asked(MINISTRY, '2018-Q1')).toEqual(OF_QUARTER_1.filter((code) => code !== 'QD09'));
  });

  it('are asked, once entered, in the rounds opened later whose cut-off they hold on, and no longer once ended', async () => {
    fromCutOff = await record({ titleVi: 'MH: Từ ngày chốt', variants: 'both', validFrom: '2018-06-05' });
    ofProvinces = await record({ titleVi: 'MH: Của tỉnh', variants: 'T', validFrom: '2018-01-01' });
    fromDayAfter = await record({ titleVi: 'MH: Sau ngày chốt', variants: 'both', validFrom: '2018-06-06' });
    expect([fromCutOff, ofProvinces, fromDayAfter]).toEqual([
      'checked-standard-12',
      'checked-standard-13',
      'checked-standard-14',
    ]);
    const ended = (await entries()).find(({ code }) => code === 'ND85')!;
    await record({ ...ended.body, validTo: '2018-06-05' }, 'ND85');
    await server.stepClock('2018-06-07T09:00:00+07:00');
    await ReportDesk.openRound(server, QUARTER_2);
    const kept = OF_QUARTER_1.filter((code) => code !== 'ND85');
    ofQuarter2 = [...kept, 'TT32', fromCutOff, ofProvinces];
    expect(await asked(PROVINCE, '2018-Q2')).toEqual(ofQuarter2);
    expect(await asked(MINISTRY, '2018-Q2')).toEqual(
      ofQuarter2.filter((code) => code !== 'QD09' && code !== ofProvinces),
    );
  });

  it('make x/n; what has ended, is not yet in force or was added by the agency itself does not', async () => {
    const items = [
      ...met(ofQuarter2.filter((code) => code !== fromCutOff)),
      { item: fromCutOff, answer: 'partial' as const },
      ...['ND85', fromDayAfter].map((item) => ({ item, answer: 'notMet' as const })),
    ];
    const others = [{ id: 'o-1', name: ADDED_BY_AGENCY, answer: 'notMet' as const }];
    expect(await send('2018-Q2', { items, others })).toEqual({
      ...{ met: 10, partial: 1, notMet: 0, applicable: 11 },
    });
    expect(await reading()).toEqual({ part: 10, total: 11 });
  });
});

describe('a document that an agency added', () => {
  it('is shown to the Authority until the list has it, then asked of all it is for and counted', async () => {
    expect(await added()).toEqual([{ name: ADDED_BY_AGENCY, agencies: [PROVINCE] }]);
    const code = await record({
      titleVi: 'Thông tư số 15/2018/TT-BYT (MH)',
      variants: 'both',
      validFrom: '2018-03-01',
    });
    expect(await added()).toEqual([]);
    // Quý II was opened before: neither its form nor what was counted of it moves.
    expect(await reading()).toEqual({ part: 10, total: 11 });
    expect(await asked(MINISTRY, '2018-Q2')).not.toContain(code);

    await server.stepClock('2018-09-06T09:00:00+07:00');
    await ReportDesk.openRound(server, QUARTER_3);
    expect(await asked(MINISTRY, '2018-Q3')).toContain(code);
    const ofQuarter3 = await asked(PROVINCE, '2018-Q3');
    expect(ofQuarter3).toEqual(
      // NĐ 61/2018 took the place of QĐ 09/2015 on 21/6/2018.
      expect.arrayContaining([code, 'checked-standard-14', 'ND61']),
    );
    expect(ofQuarter3).not.toContain('QD09');
    const all = await send('2018-Q3', { items: met(ofQuarter3) });
    expect(all).toEqual({ met: 13, partial: 0, notMet: 0, applicable: 13 });
    expect(await reading()).toEqual({ part: 13, total: 13 });
    expect((await countedIn('2018-Q2'))?.applicable).toBe(11);
  });
});

it.each<[string, object]>([
  ['nobody is asked about', { titleVi: 'MH', variants: 'none', validFrom: '2018-01-01' }],
  ['Government agencies would be asked about', { titleVi: 'MH', variants: 'CP', validFrom: '2018-01-01' }],
  ['has no name', { titleVi: ' ', variants: 'both', validFrom: '2018-01-01' }],
  ['ends as it begins', { titleVi: 'MH', variants: 'both', validFrom: '2018-01-01', validTo: '2018-01-01' }],
])('a document that %s is refused', async (_, body) => {
  const { code } = await officer.refused(RECORD, { body, requestId: requestId() });
  expect(code).toBe('MALFORMED_INPUT');
});
