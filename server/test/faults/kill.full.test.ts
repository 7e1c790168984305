import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { MOVES } from '../build/report-operations.js';
import { requestId, type TestClient } from '../setup/test-client.js';
import { KillRig, type Sender } from './kill-rig.js';

const TIMEOUT = 600_000;
const ROUND = '2018-Q1';
const SUBMITS = 200;
const AGENCIES = [31, 32, 33, 34, 35, 36, 37, 38];
/** After how many acknowledged submits what is killed. */
const KILLS: [number, 'server' | 'postgres'][] = [
  [40, 'server'],
  [80, 'postgres'],
  [120, 'server'],
  [160, 'postgres'],
];

interface Acknowledged {
  requestId: string;
  receipt: string;
}

interface Body {
  data?: Record<string, { state: string; receiptNumber: string | null }> | null;
  errors?: { extensions: { code: string } }[];
}

/** Asks until somebody answers: the same request id each time, as the client does. */
async function untilAnswered(
  who: TestClient,
  document: string,
  variables: Record<string, unknown>,
): Promise<Body> {
  const given = { ...variables, requestId: requestId() };
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      const answer = await who.graphql(document, given);
      const body = answer.json<Body>();
      const code = body.errors?.[0]?.extensions.code;
      if (answer.statusCode < 500 && code !== 'UNAVAILABLE' && code !== 'INTERNAL')
        return { ...body, ...{ asked: given.requestId } };
    } catch {
      // Nobody listens: the server was killed and is not back yet.
    }
    await sleep(100);
  }
  throw new Error('no answer within a minute');
}

/** Marks ready, sends, withdraws, again and again; after a crash it goes on from what the server says. */
async function sendAgainAndAgain(
  { agency, reporter, approver }: Sender,
  ledger: Acknowledged[],
): Promise<void> {
  const at = { round: ROUND, agency };
  const STATE = `query ($round: String!, $agency: Int!) { report(round: $round, agency: $agency) { state } }`;
  while (ledger.length < SUBMITS) {
    const { data } = await untilAnswered(reporter, STATE, at);
    const state = data?.['report']?.state;
    if (state === 'draft') await untilAnswered(reporter, MOVES.markReady, at);
    else if (state === 'ready') {
      const body = (await untilAnswered(approver, MOVES.submit, at)) as Body & { asked: string };
      const receipt = body.data?.['submitReport']?.receiptNumber;
      // Written down only after the answer was read.
      if (receipt) ledger.push({ requestId: body.asked, receipt });
    } else await untilAnswered(approver, MOVES.withdraw, { ...at, reason: 'Gửi nhầm bản' });
  }
}

async function sendWhileKilling(rig: KillRig): Promise<Acknowledged[]> {
  const ledger: Acknowledged[] = [];
  const killing = (async () => {
    for (const [after, what] of KILLS) {
      while (ledger.length < after) await sleep(5);
      if (what === 'server') await rig.killServer();
      else await rig.killPostgres();
    }
  })();
  await Promise.all([killing, ...rig.senders.map((sender) => sendAgainAndAgain(sender, ledger))]);
  return ledger;
}

/** Acknowledged requests of which the database knows nothing. */
async function lostOf(rig: KillRig, ledger: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const kept = await rig.sql<{ id: string }>(
    `select request_id as id from request_log where operation = 'submitReport'`,
  );
  const known = new Set(kept.map((row) => row.id));
  return ledger.filter((entry) => !known.has(entry.requestId));
}

/** Both figures are published side by side. */
function tell(rig: string, acknowledged: number, lost: number): void {
  process.stdout.write(`kill -9 (${rig}): ${acknowledged} submits acknowledged, ${lost} lost\n`);
}

describe('a server and a database killed in the middle of 200 submits', () => {
  it(
    'lose no acknowledged submit, keep none twice, and each has its audit row',
    async () => {
      const rig = await KillRig.start(AGENCIES);
      try {
        const ledger = await sendWhileKilling(rig);
        tell('durable', ledger.length, (await lostOf(rig, ledger)).length);
        expect(ledger.length).toBeGreaterThanOrEqual(SUBMITS);
        expect(rig.serverLives).toBe(true);
        expect(await lostOf(rig, ledger)).toEqual([]);
        expect(new Set(ledger.map((entry) => entry.receipt)).size).toBe(ledger.length);
        const revisions = await rig.sql<{ receipt: string; audited: number; moved: number }>(
          `select r.receipt_number as receipt,
                (select count(*)::integer from audit_event e where e.position = r.position and e.action = 'report.submit') as audited,
                (select count(*)::integer from report_move m where m.position = r.position and m.action = 'submit') as moved
           from report_revision r`,
        );
        expect(revisions.map((row) => row.receipt).sort()).toEqual(
          ledger.map((entry) => entry.receipt).sort(),
        );
        expect(revisions.filter((row) => row.audited !== 1 || row.moved !== 1)).toEqual([]);
        const [audit] = await rig.sql<{ n: number }>(
          `select count(*)::integer as n from audit_event where action = 'report.submit'`,
        );
        expect(audit!.n).toBe(revisions.length);
        rig.verifyChain();
      } finally {
        await rig.stop();
      }
    },
    TIMEOUT,
  );

  it(
    'would be seen to lose: the same rig without synchronous commit does',
    async () => {
      const rig = await KillRig.start(AGENCIES, ['synchronous_commit=off', 'wal_writer_delay=10s']);
      try {
        const ledger = await sendWhileKilling(rig);
        const lost = await lostOf(rig, ledger);
        tell('control, synchronous_commit=off', ledger.length, lost.length);
        expect(lost.length).toBeGreaterThan(0);
      } finally {
        await rig.stop();
      }
    },
    TIMEOUT,
  );
});
