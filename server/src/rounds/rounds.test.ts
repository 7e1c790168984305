import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const OPEN = `mutation($input: RoundInput!, $requestId: String!) { openRound(input: $input, requestId: $requestId) { id agencyCount dueAt formVersion } }`;
const EXTEND = `mutation($agencies: [Int!]!, $dueAt: Instant!, $reason: String!, $requestId: String!) {
  extendRound(round: "2018-Q1", agencyNumbers: $agencies, dueAt: $dueAt, reason: $reason, document: "MH-12/BTTTT-THH", requestId: $requestId) {
    extensions { agencyNumber dueAt reason document } } }`;
const DETAIL = `{ round(id: "2018-Q1") { round { id agencyCount } agencies { agencyNumber nameVi variant } extensions { agencyNumber } } }`;

const Q1 = {
  year: 2018,
  quarter: 1,
  periodFrom: '2017-12-16',
  periodTo: '2018-03-05',
  cutOff: '2018-03-05',
  opensAt: '2018-02-19T00:00:00+07:00',
  dueAt: '2018-03-10T00:00:00+07:00',
  closesAt: '2018-04-01T00:00:00+07:00',
};

let server: TestServer;
let administrator: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await server.as('administrator', { grants: ['rounds'] });
});
afterAll(() => server.stop());

describe('a round is opened', () => {
  it('for the 93 agencies of its cut-off day, once, however many ask at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        administrator.ok<{ openRound: object }>(OPEN, { input: Q1, requestId: requestId() }),
      ),
    );
    for (const { openRound } of answers) expect(openRound).toMatchObject({ id: '2018-Q1', agencyCount: 93 });
    const [count] = await server.sql<{ reports: number; agencies: number; audits: number }>(
      `select (select count(*)::int from report) as reports, (select count(*)::int from round_agency) as agencies,
              (select count(*)::int from audit_event where action = 'round.open') as audits`,
    );
    expect(count).toEqual({ reports: 93, agencies: 93, audits: 1 });
  });

  it('with the form of each kind of agency: 22 for ministries, 8 for Government agencies, 63 for provinces', async () => {
    const { round } = await administrator.ok<{ round: { agencies: { variant: string }[] } }>(DETAIL);
    const variants = round.agencies.map((agency) => agency.variant);
    expect(['B', 'CP', 'T'].map((variant) => variants.filter((v) => v === variant).length)).toEqual([
      22, 8, 63,
    ]);
  });

  it('opening it again with another deadline is refused, not passed over', async () => {
    const input = { ...Q1, dueAt: '2018-03-12T00:00:00+07:00' };
    expect((await administrator.refused(OPEN, { input, requestId: requestId() })).code).toBe(
      'MOVE_NOT_ALLOWED',
    );
  });

  it.each([
    ['a deadline before its opening', { dueAt: '2018-02-18T00:00:00+07:00' }],
    ['a closing before its deadline', { closesAt: '2018-03-09T00:00:00+07:00' }],
    ['a fifth quarter', { quarter: 5 }],
    ['a period that ends before it begins', { periodTo: '2017-12-01' }],
    ['31 February', { cutOff: '2018-02-31' }],
  ])('%s is refused', async (_what, change) => {
    const refusal = await administrator.refused(OPEN, {
      input: { ...Q1, year: 2019, ...change },
      requestId: requestId(),
    });
    expect(refusal.code).toBe('MALFORMED_INPUT');
  });

  it('only by those who were given that power', async () => {
    for (const person of [
      await server.as('administrator'),
      await server.as('officer'),
      await server.as('reporter', { agencies: [38] }),
    ])
      expect((await person.refused(OPEN, { input: Q1, requestId: requestId() })).code).toBe(
        'FORBIDDEN_ACTION',
      );
  });
});

describe('more time is granted', () => {
  const later = '2018-03-15T00:00:00+07:00';

  it('to several agencies with a reason and a document; each sees its own line only', async () => {
    const leader = await server.as('leader');
    const { extendRound } = await leader.ok<{ extendRound: { extensions: object[] } }>(EXTEND, {
      agencies: [38, 39],
      dueAt: later,
      reason: 'Bão số 1',
      requestId: requestId(),
    });
    expect(extendRound.extensions).toHaveLength(2);
    const reporter = await server.as('reporter', { agencies: [38] });
    const { round } = await reporter.ok<{
      round: { round: object; agencies: object[]; extensions: object[] };
    }>(DETAIL);
    expect(round).toMatchObject({
      round: { agencyCount: 93 },
      agencies: [{ agencyNumber: 38 }],
      extensions: [{ agencyNumber: 38 }],
    });
  });

  it.each([
    ['without a reason', { reason: '  ' }, 'REASON_REQUIRED'],
    [
      'to a moment that is earlier than the deadline of all',
      { dueAt: '2018-03-09T00:00:00+07:00' },
      'MALFORMED_INPUT',
    ],
    ['to an agency that is not in the round', { agencies: [38, 9999] }, 'NOT_FOUND'],
    ['to nobody', { agencies: [] }, 'MALFORMED_INPUT'],
  ])('not %s', async (_what, change, code) => {
    const leader = await server.as('leader');
    const variables = { agencies: [38], dueAt: later, reason: 'Bão số 1', requestId: requestId(), ...change };
    expect((await leader.refused(EXTEND, variables)).code).toBe(code);
  });

  it('not by an officer without that power', async () => {
    const officer = await server.as('officer');
    const variables = { agencies: [38], dueAt: later, reason: 'Bão số 1', requestId: requestId() };
    expect((await officer.refused(EXTEND, variables)).code).toBe('FORBIDDEN_ACTION');
  });
});
