import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRound, QUARTER_1, QUARTER_4, SentSummaries } from '../../test/build/sent-summary.js';
import type { TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const FIGURE = `{ value denominator verified verifiedOnly change }`;
const QUERY = `query Board($at: Instant, $basis: Basis! = reported) {
  overview(at: $at, basis: $basis) {
    asOf { instant position basis round previousRound }
    groups { group issued ${FIGURE} underWay ${FIGURE} noReport ${FIGURE} byStatus { value verified change } }
    reporting { group submitted ${FIGURE} late ${FIGURE} verified ${FIGURE} returned ${FIGURE} pastDue ${FIGURE} }
    burnUp { on issued issuedVerified underWay }
    atRisk { agency { number } } notSubmitted { number }
  }
  agencyList(at: $at, basis: $basis) {
    number reportState submittedAt late returnedUntil everReturned revision status step previousStep stepVerified
    verified lastConfirmedRound decisionOn
  }
}`;

interface Asked {
  overview: { asOf: { instant: string } };
}

/** A generator that gives the same history in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('as-of over a history made at random', () => {
  let server: TestServer;
  let leader: TestClient;

  beforeAll(async () => {
    server = await startTestServer({ at: '2017-11-20T08:00:00+07:00' });
    leader = await server.as('leader');
  });
  afterAll(() => server.stop());

  it('every board seen on the way is given again, whole, when its instant is asked for later', async () => {
    const sent = new SentSummaries(server, leader.accountId!);
    const random = seeded(20180316);
    const seen: { basis: string; instant: string; data: Asked }[] = [];
    await openRound(server, leader, QUARTER_4);
    for (let step = 0; step < 60; step++) {
      if (step === 25) {
        await server.stepClock('2018-03-01T08:00:00+07:00');
        await openRound(server, leader, QUARTER_1);
      }
      if (step === 45) await server.stepClock('2018-03-12T08:00:00+07:00');
      await randomMove(sent, random, step < 25 ? '2017-Q4' : '2018-Q1');
      const basis = random(3) === 0 ? 'verified' : 'reported';
      const data = await leader.ok<Asked>(QUERY, { basis });
      seen.push({ basis, instant: data.overview.asOf.instant, data });
    }
    for (let n = 0; n < 20; n++) {
      const { basis, instant, data } = seen[random(seen.length)]!;
      expect(await leader.ok<Asked>(QUERY, { basis, at: instant })).toEqual(data);
    }
  });
});

const open = new Map<string, string>();

/** Sends, verifies, returns or withdraws for one of twelve agencies. */
async function randomMove(
  sent: SentSummaries,
  random: (below: number) => number,
  round: string,
): Promise<void> {
  const agency = 30 + random(12);
  const key = `${round} ${agency}`;
  const revision = open.get(key);
  const step = random(9);
  if (!revision) {
    open.set(key, await sent.send(round, agency, step, {}, random(4) === 0));
    return;
  }
  open.delete(key);
  const choice = random(4);
  if (choice === 0) return sent.verify(round, agency, revision, step);
  if (choice === 1) return sent.giveBack(round, agency, revision, '2018-03-21T00:00:00+07:00');
  if (choice === 2) return sent.withdraw(round, agency, revision);
  open.set(key, await sent.send(round, agency, step));
}
