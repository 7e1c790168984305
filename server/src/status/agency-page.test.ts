import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const PAGE = `query Page($number: Int!, $at: Instant, $basis: Basis! = reported) {
  agencyPage(number: $number, at: $at, basis: $basis) {
    asOf { instant round } agency { number nameVi agencyName codeConfidence versions { nameVi validFrom } successions { direction agency { number } effectiveFrom } }
    previous { number } next { number }
    row { number step status verified lastConfirmedRound } rowVerified { step status }
    grounds { status statusVerified reasons { rule code params } todo obligation { code lastGoodDay } rubric { version } inputs evidence
      revision { round number receiptNumber preparedBy } confirmation { round by } }
    steps { step state startedOn document verified plannedOn plannedPast }
    rounds { round reported verified late } datedSteps { step on byDocument verified }
    log { round action reason receiptNumber } receiptNumber leadUnit
  }
}`;

const OF_CODE = `query ($code: String!, $day: CivilDate) { agencyOfCode(code: $code, day: $day) { number } }`;
const ENTER = `mutation ($input: RegistryActInput!, $r: String!) {
  enterRegistryAct(input: $input, requestId: $r) { entries { id } } }`;
const RENAMED = {
  ...{ kind: 'PROVINCE', nameVi: 'Thành phố Đà Nẵng', nameEn: 'Da Nang City', shortName: 'Đà Nẵng' },
  ...{ agencyName: 'Ủy ban nhân dân thành phố Đà Nẵng', isMunicipality: true },
  ...{ code: 'H98', codeConfidence: 'derived' },
};

interface Page {
  asOf: { instant: string; round: string };
  agency: { number: number; agencyName: string; versions: unknown[]; successions: { direction: string }[] };
  previous: { number: number } | null;
  next: { number: number } | null;
  row: { step: number[]; status: string[]; verified: boolean[]; lastConfirmedRound: string[] };
  rowVerified: { step: number[] };
  grounds: {
    status: string;
    reasons: { rule: string }[];
    obligation: { code: string };
    evidence: { number: string } | null;
    revision: { round: string; number: number } | null;
    confirmation: { round: string } | null;
  };
  steps: {
    step: number;
    state: string;
    verified: boolean;
    document: { number: string } | null;
    plannedOn: string | null;
  }[];
  rounds: { round: string; reported: number | null; verified: number | null }[];
  datedSteps: { step: number; on: string }[];
  log: { action: string }[];
  receiptNumber: string | null;
}

describe('the page of one agency', () => {
  let server: TestServer;
  let leader: TestClient;
  let desk: ReportDesk;

  const page = async (by: TestClient, variables: object = {}, number = 47): Promise<Page> =>
    (await by.ok<{ agencyPage: Page }>(PAGE, { number, ...variables })).agencyPage;

  beforeAll(async () => {
    server = await startTestServer({ at: '2017-11-27T09:00:00+07:00' });
    leader = await server.as('leader');
    await ReportDesk.openRound(server, Q4_2017);
    const before = await ReportDesk.of(server, 47, '2017-Q4');
    await before.send(7);
    await before.verify();
    await server.stepClock('2018-03-05T09:00:00+07:00');
    await ReportDesk.openRound(server);
    desk = before.inRound('2018-Q1');
  });
  afterAll(() => server.stop());

  it('an architecture verified once stays issued although this round is not reported', async () => {
    const answer = await page(leader);
    expect(answer.row).toMatchObject({
      step: [7],
      status: ['met'],
      verified: [true],
      lastConfirmedRound: ['2017-Q4'],
    });
    expect(answer.grounds).toMatchObject({
      status: 'met',
      obligation: { code: 'O2' },
      evidence: { number: 'MH-7' },
      revision: { round: '2017-Q4', number: 1 },
      confirmation: { round: '2017-Q4' },
    });
    expect(answer.receiptNumber).toBeNull();
  });

  it('shows the seven steps with their documents, confirmed by the Authority', async () => {
    const { steps, datedSteps } = await page(leader);
    expect(steps.map((step) => step.state)).toEqual(Array(7).fill('done'));
    expect(steps.every((step) => step.verified)).toBe(true);
    expect(steps[6]).toMatchObject({ step: 7, document: { number: 'MH-7' }, plannedOn: null });
    expect(datedSteps.map((step) => step.on)).toEqual([...datedSteps.map((step) => step.on)].sort());
  });

  it('tells both rounds and every move that the board shows, without the drafting', async () => {
    await desk.send(8);
    const answer = await page(leader);
    expect(answer.rounds).toEqual([
      { round: '2017-Q4', reported: 7, verified: 7, late: false },
      { round: '2018-Q1', reported: 8, verified: null, late: false },
    ]);
    expect(answer.log.map((line) => line.action)).toEqual(['submit', 'verify', 'submit']);
    expect(answer.row).toMatchObject({ step: [8], verified: [true] });
    expect(answer.rowVerified.step).toEqual([7]);
    expect(answer.receiptNumber).toBe('2018Q1-047-01');
  });

  it('is the page of the instant that was asked for', async () => {
    const { asOf } = await page(leader);
    await desk.returnWith(['A6'], '2018-03-20');
    const now = await page(leader);
    expect(now.log[0]).toMatchObject({ action: 'returnForCompletion' });
    expect((await page(leader, { at: asOf.instant })).log[0]).toMatchObject({ action: 'submit' });
  });

  it('knows predecessors, successors and neighbours', async () => {
    const { agency, previous, next } = await page(leader);
    expect(agency.agencyName).toContain('Ủy ban nhân dân');
    expect([previous?.number, next?.number]).toEqual([46, 48]);
    expect(agency.successions).toEqual([
      // Loaded ahead: on that day the province goes on under its number with another joined to it.
      { direction: 'before', agency: { number: 47 }, effectiveFrom: '2025-07-01' },
      { direction: 'before', agency: { number: 77 }, effectiveFrom: '2025-07-01' },
    ]);
  });

  it('of another agency is not there, of one’s own it is, without neighbours', async () => {
    expect(await page(desk.reporter)).toMatchObject({ previous: null, next: null });
    expect(await desk.reporter.refused(PAGE, { number: 46 })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await leader.refused(PAGE, { number: 9999 })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows the administrator, who reads no report, days and marks but no document', async () => {
    const answer = await page(await server.as('administrator'));
    expect(answer.steps[6]).toMatchObject({ document: null, verified: true });
    expect(answer.grounds.evidence).toBeNull();
  });

  it('is found by the code of the as-of day, not by that of the round’s cut-off nor by a code of another day', async () => {
    const keeper = await server.as('officer', { grants: ['registry'] });
    const holders = async (when: object = {}): Promise<(number | null)[]> => {
      const answers = ['H17', 'H98', 'H99'].map((code) =>
        leader.ok<{ agencyOfCode: { number: number } | null }>(OF_CODE, { code, ...when }),
      );
      return (await Promise.all(answers)).map(({ agencyOfCode }) => agencyOfCode?.number ?? null);
    };
    const input = {
      ...{ kind: 'rename', agencies: [47], effectiveFrom: '2018-03-12', basisNumber: 'MH-01/NQ-UBTVQH14' },
      ...{ basisDate: '2018-03-01', basisIssuer: 'Ủy ban Thường vụ Quốc hội' },
      names: [RENAMED],
    };
    await keeper.ok(ENTER, { input, r: requestId() });
    expect(await holders()).toEqual([47, null, null]);
    await server.stepClock('2018-03-14T09:00:00+07:00');
    expect(await holders()).toEqual([null, 47, null]);
    expect(await holders({ day: '2018-03-11' })).toEqual([47, null, null]);
  });
});
