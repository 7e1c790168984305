import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { say } from '@ega/shared/text/say';
import { openRound, QUARTER_1, QUARTER_4, SentSummaries } from '../../test/build/sent-summary.js';
import { SessionDesk } from '../../test/build/session-desk.js';
import { sheetRows, unzipped } from '../../test/office/read-office.js';
import type { TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const COMPARISON = `query ($round: ID, $meeting: String, $day: CivilDate) {
  comparison(fromRound: $round, fromMeeting: $meeting, fromDay: $day) {
    usual unjudgedBefore before { instant round } now { round }
    figures { name group change before { value denominator } now { value denominator denominatorName } }
    counts { move count }
    movers { move agency { number nameVi } stepBefore stepNow documentNumber documentOn reason } } }`;

interface Compared {
  usual: boolean;
  unjudgedBefore: boolean;
  before: { instant: string; round: string };
  now: { round: string };
  figures: {
    name: string;
    group: string;
    change: number;
    before: { value: number; denominator: number };
    now: { value: number; denominator: number; denominatorName: string };
  }[];
  counts: { move: string; count: number }[];
  movers: {
    move: string;
    agency: { number: number; nameVi: string };
    stepBefore: number | null;
    stepNow: number | null;
    documentNumber: string | null;
    documentOn: string | null;
    reason: string | null;
  }[];
}

const REASON = 'Lập lại kế hoạch theo ý kiến của Bộ';
const ISSUED = ['issued', 'Tỉnh Bình Định', 3, 7, null];
const STARTED = ['started', 'Tỉnh Cà Mau', null, 2, null];
const FORWARD = ['stepForward', 'Tỉnh Bình Thuận', 5, 6, null];
const BACK = ['stepBack', 'Tỉnh Bình Phước', 3, 1, REASON];
const SILENT = ['noLongerKnown', 'Thành phố Cần Thơ', 4, null, null];

/**
 * Three agencies had sent when the figures of the session were frozen, a fourth when the round fell due, a fifth late;
 * each earlier side holds another of these.
 */
const SIDES = [
  {
    name: 'the frozen session before',
    asked: { meeting: '2017-Q4' },
    address: 'tu-phien=2017-Q4',
    instant: /^2017-11-20T/,
    figures: { issued: [0, 1], underWay: [3, 4], submitted: [3, 4], onTime: [3, 4] },
    movers: [ISSUED, STARTED, FORWARD, BACK],
  },
  {
    name: 'the round before, as it was known when it fell due',
    asked: { round: '2017-Q4' },
    address: 'tu-ky=2017-Q4',
    instant: /^2017-12-09T00:00:00/,
    figures: { issued: [0, 1], underWay: [4, 4], submitted: [4, 4], onTime: [4, 4] },
    movers: [ISSUED, FORWARD, BACK],
  },
  {
    name: 'the end of a day',
    asked: { day: '2017-12-15' },
    address: 'tu-ngay=2017-12-15',
    instant: /^2017-12-15T23:59:59/,
    figures: { issued: [0, 1], underWay: [5, 4], submitted: [5, 4], onTime: [4, 4] },
    movers: [ISSUED, FORWARD, BACK, SILENT],
  },
] as const;

describe('what changed since an earlier instant', () => {
  let server: TestServer;
  let leader: TestClient;

  const compared = async (asked: object, by = leader): Promise<Compared> =>
    (await by.ok<{ comparison: Compared }>(COMPARISON, { ...asked })).comparison;
  const told = ({ movers }: Compared) =>
    movers.map(({ move, agency, stepBefore, stepNow, reason }) => [
      ...[move, agency.nameVi, stepBefore, stepNow, reason],
    ]);
  const file = async (name: string): Promise<Buffer> => {
    const answer = await leader.http({ method: 'GET', url: `/exports/comparison.${name}` });
    expect(answer.statusCode).toBe(200);
    return answer.rawPayload;
  };

  beforeAll(async () => {
    server = await startTestServer({ at: '2017-11-20T08:00:00+07:00' });
    leader = await server.as('leader');
    const sent = new SentSummaries(server, leader.accountId!);
    const desk = new SessionDesk(server, leader);
    await openRound(server, leader, QUARTER_4);
    for (const [agency, step] of [
      [38, 3],
      [40, 3],
      [41, 5],
    ] as const)
      await sent.send('2017-Q4', agency, step);
    await desk.prepare('2017-Q4', '2017-12-22T14:00:00+07:00');
    await desk.freeze('2017-Q4', 1, '2017-11-20');
    await server.stepClock('2017-12-01T08:00:00+07:00');
    await sent.send('2017-Q4', 42, 2);
    await server.stepClock('2017-12-12T08:00:00+07:00');
    await sent.send('2017-Q4', 43, 4, {}, true);
    await server.stepClock('2018-03-05T08:00:00+07:00');
    await openRound(server, leader, QUARTER_1);
    await sent.send('2018-Q1', 38, 7);
    await sent.send('2018-Q1', 40, 1, {}, false, REASON);
    await sent.send('2018-Q1', 41, 6);
    await sent.send('2018-Q1', 42, 2);
    await server.stepClock('2018-03-16T08:00:00+07:00');
  });
  afterAll(() => server.stop());

  describe.each(SIDES)('$name', ({ asked, address, instant, figures, movers }) => {
    it('both sides of each figure, and who moved, by name and reason', async () => {
      const comparison = await compared(asked);
      expect(comparison).toMatchObject({
        usual: false,
        // No agency had a status before the first day of the duty: nobody "became" at risk.
        unjudgedBefore: true,
        before: { instant: expect.stringMatching(instant), round: '2017-Q4' },
        now: { round: '2018-Q1' },
      });
      for (const [name, [before, now]] of Object.entries(figures))
        expect(comparison.figures.find((one) => one.name === name && one.group === 'all')).toMatchObject({
          before: { value: before, denominator: 93 },
          now: { value: now, denominator: 93 },
          change: now - before,
        });
      expect(comparison.figures.map(({ name }) => name)).not.toContain('overdue');
      expect(told(comparison)).toEqual(movers);
      expect(comparison.movers[0]).toMatchObject({
        documentNumber: 'MH-12/QĐ-UBND',
        documentOn: '2017-02-27',
      });
    });

    it('the text file has the same figures, the workbook the same agencies too', async () => {
      const comparison = await compared(asked);
      const lines = (await file(`csv?${address}`))
        .toString('utf8')
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(';'));
      const row = ({ name, group, change, before, now }: Compared['figures'][number]) => [
        say('vi', `compared.${name as 'issued'}`),
        say('vi', `overview.group.${group as 'all'}`),
        ...[before.value, before.denominator, now.value, now.denominator, change].map(String),
        say('vi', `denominator.${now.denominatorName as 'all'}`),
      ];
      expect(lines.map((cells) => [0, 1, 2, 3, 5, 6, 8, 9].map((at) => cells[at]))).toEqual(
        comparison.figures.map(row),
      );
      expect(lines[0]!.slice(2, 9)).toEqual(['0', '93', '0,0%', '1', '93', '1,1%', '1']);
      const book = await unzipped(await file(`xlsx?${address}`));
      const named = sheetRows(book, say('vi', 'comparison.sheetMovers')).slice(-movers.length);
      const step = (at: number | null) => (at === null ? '' : say('vi', `step.short.${at as 0}`));
      expect(named.map((cells) => [1, 2, 3, 4, 7].map((at) => cells[at]))).toEqual(
        movers.map(([move, name, before, now, reason]) => [
          ...[name, say('vi', `move.${move as 'issued'}`)],
          ...[step(before as number | null), step(now as number | null), reason ?? ''],
        ]),
      );
    });
  });

  it('nothing asked means the last frozen session', async () => {
    const usual = await compared({});
    expect(usual).toEqual({ ...(await compared({ meeting: '2017-Q4.1' })), usual: true });
    expect(told(usual)).toEqual(SIDES[0].movers);
  });

  it('an agency reads how many moved, and only its own name', async () => {
    const comparison = await compared(SIDES[0].asked, await server.as('reporter', { agencies: [40] }));
    expect(told(comparison)).toEqual([BACK]);
    expect(comparison.counts.filter(({ count }) => count > 0)).toEqual(
      ['issued', 'started', 'stepForward', 'stepBack'].map((move) => ({ move, count: 1 })),
    );
  });

  it('a session that was never frozen and a day to come are no earlier side', async () => {
    for (const asked of [{ meeting: '2016-Q4' }, { day: '2018-03-17' }])
      expect((await leader.refused(COMPARISON, asked)).code).toBe('AS_OF_UNKNOWN');
  });
});
