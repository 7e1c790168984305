import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../src/create-app.js';
import { ReportDesk } from '../build/report-desk.js';
import { MOVES } from '../build/report-operations.js';
import { wholeSelection } from '../build/whole-selection.js';
import { requestId, type TestClient } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';

const TIMEOUT = 240_000;
const MOMENTS = 20;
const STEPS = 60;

// "Now" may change later and says so; everything else of an answer belongs to its instant.
const NOT_OF_THE_INSTANT = ['AsOf.current', 'AsOf.validUntil'];
const ARGUMENTS = '($at: Instant, $basis: Basis! = reported)';
const OVERVIEW = `query ${ARGUMENTS} { overview(at: $at, basis: $basis) ${wholeSelection('Overview', NOT_OF_THE_INSTANT)} }`;
const LIST = `query ${ARGUMENTS} { agencyList(at: $at, basis: $basis) ${wholeSelection('AgencyList', NOT_OF_THE_INSTANT)} }`;
const PAGE = `query ${ARGUMENTS} { agencyPage(number: 32, at: $at, basis: $basis) ${wholeSelection(
  'AgencyPage',
  [...NOT_OF_THE_INSTANT, 'AgencyPage.row', 'AgencyPage.rowVerified'],
)} }`;
const EXTEND = `mutation ($round: ID!, $agencies: [Int!]!, $dueAt: Instant!, $requestId: String!) {
  extendRound(round: $round, agencyNumbers: $agencies, dueAt: $dueAt, reason: "Thiên tai", requestId: $requestId) { round { id } } }`;

/** The same walk each time: a failure can be walked again. */
let seed = 20180316;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

interface Moment {
  instant: string;
  position: string;
  answers: string[];
}

let server: TestServer;
let leader: TestClient;
const desks: ReportDesk[] = [];
const moments: Moment[] = [];
const done = new Set<string>();

/** All that people can see or take away of an instant: overview and list on both bases, an agency's page, the export. */
async function seen(by: TestClient, at: string | null): Promise<string[]> {
  const answers: string[] = [];
  for (const basis of ['reported', 'verified'])
    for (const document of [OVERVIEW, LIST, PAGE])
      answers.push(JSON.stringify(await by.ok(document, { at, basis })));
  if (at) {
    const csv = await by.http({ method: 'GET', url: `/exports/agencies.csv?luc=${encodeURIComponent(at)}` });
    expect(csv.statusCode).toBe(200);
    answers.push(csv.body);
  }
  return answers;
}

/** One random thing that somebody does with a report, through the services. */
async function step(clock: { ms: number }): Promise<void> {
  const desk = desks[random(desks.length)]!;
  const { state, opened, revision } = await stateOf(desk);
  const because = { reason: 'Bài kiểm' };
  const choice = random(4);
  const act = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    await work();
    done.add(name);
  };
  if (state === 'draft' || state === 'ready' || state === 'returned') {
    if (state === 'returned')
      await desk.save('A6', {
        ...((await desk.answer('A6')).value as object),
        leadUnit: `Sở ${random(1000)}`,
      });
    if (state !== 'ready') await desk.markReady();
    if (choice > 0) await act('submit', desk.submit);
  } else if (state === 'submitted') {
    if (choice === 0 && !opened) await act('withdraw', () => desk.do(desk.approver, MOVES.withdraw, because));
    else if (choice === 1) await act('return', () => desk.returnWith(['A6'], '2018-03-30'));
    else await act('verify', () => desk.verify());
    if (choice === 3) await act('undo', () => desk.do(desk.officer, MOVES.undo));
  } else if (choice === 0) await act('void', () => desk.do(desk.officer, MOVES.voidReport, because));
  else if (choice === 1)
    await act('reopen', () => desk.do(desk.officer, MOVES.reopen, { ...because, dueOn: '2018-03-30' }));
  else if (revision) {
    const dueAt = new Date(clock.ms + 20 * 86_400_000).toISOString();
    await act('extend', () =>
      leader.ok(EXTEND, { round: desk.round, agencies: [desk.agency], dueAt, requestId: requestId() }),
    );
  }
  clock.ms += random(6) * 3_600_000 + random(3_600_000);
  await server.stepClock(new Date(clock.ms).toISOString());
}

async function stateOf(desk: ReportDesk) {
  const { state, opened, receipts } = await desk.page();
  return { state, opened, revision: receipts.length > 0 };
}

beforeAll(async () => {
  server = await startTestServer({ at: '2018-02-20T08:00:00+07:00' });
  leader = await server.as('leader');
  await ReportDesk.openRound(server);
  for (const number of [32, 33, 34, 35, 36, 37]) {
    const desk = await ReportDesk.of(server, number);
    await desk.fill(random(8));
    desks.push(desk);
  }
  const clock = { ms: Date.parse('2018-02-20T09:00:00+07:00') };
  await server.stepClock(new Date(clock.ms).toISOString());
  for (let n = 0; n < STEPS; n += 1) {
    await step(clock);
    // Twenty of sixty steps, drawn.
    if (moments.length < MOMENTS && random(STEPS - n) < MOMENTS - moments.length) await record();
  }
  await server.stepClock('2018-09-03T08:00:00+07:00');
}, TIMEOUT);
afterAll(() => server.stop());

async function record(): Promise<void> {
  const { overview } = await leader.ok<{ overview: { asOf: { instant: string; position: string } } }>(
    `{ overview { asOf { instant position } } }`,
  );
  const { instant, position } = overview.asOf;
  moments.push({ instant, position, answers: await seen(leader, instant) });
}

describe('an instant of a random history, asked again', () => {
  it('was drawn from a history in which everything happened', () => {
    expect([...done].sort()).toEqual([
      'extend',
      'reopen',
      'return',
      'submit',
      'undo',
      'verify',
      'void',
      'withdraw',
    ]);
    expect(moments).toHaveLength(MOMENTS);
    expect(new Set(moments.map((moment) => moment.answers[0])).size).toBe(MOMENTS);
  });

  it(
    'shows the same overview, list, page and export, to the letter',
    async () => {
      for (const { instant, answers } of moments) expect(await seen(leader, instant)).toEqual(answers);
    },
    TIMEOUT,
  );

  it(
    'also from a server that has just started and remembers nothing',
    async () => {
      const fresh = await createApp({ ...server.app.parts.env });
      const elsewhere = leader.at({ inject: (request) => fresh.nest.inject(request as never) as never });
      try {
        for (const { instant, answers } of [...moments].reverse())
          expect(await seen(elsewhere, instant)).toEqual(answers);
      } finally {
        await fresh.nest.close();
      }
    },
    TIMEOUT,
  );
});

describe('"now", as it was shown', () => {
  it('is what its own instant shows when it is asked for later', async () => {
    const { overview } = await leader.ok<{ overview: { asOf: { instant: string } } }>(OVERVIEW);
    const shown = JSON.stringify({ overview });
    const desk = desks[0]!;
    await leader.ok(EXTEND, {
      round: desk.round,
      agencies: [desk.agency],
      dueAt: '2018-12-01T00:00:00+07:00',
      requestId: requestId(),
    });
    expect(JSON.stringify(await leader.ok(OVERVIEW, { at: overview.asOf.instant }))).toBe(shown);
  });
});
