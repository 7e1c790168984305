import type { Summary } from '@ega/shared/reports/summary';
import { buildDecision, buildPlan } from '@ega/shared/status/build-board';
import { civil } from '@ega/shared/text/civil-date';
import { Jobs } from '../../src/platform/jobs/jobs.service.js';
import { unzipped } from '../office/read-office.js';
import { requestId, type TestClient } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { openRound, QUARTER_1, QUARTER_4, SentSummaries } from './sent-summary.js';

/** What an agency answers beside its step. */
const joined: Partial<Summary> = {
  lgsp: 'operating',
  hasProcedures: true,
  oneStopCount: 1,
  focalUnit: 'Văn phòng',
  sharing: 'electronic',
};
const apart: Partial<Summary> = {
  lgsp: 'building',
  hasProcedures: true,
  oneStopCount: 3,
  sharing: 'manual',
  hasProjects: true,
  projects: [project('a', 'met'), project('b', 'notMet'), project('c', 'met')],
};
const without: Partial<Summary> = { lgsp: 'noPlan', hasProcedures: false, hasProjects: false };

function project(id: string, o3: 'met' | 'notMet'): Summary['projects'][number] {
  return {
    ...{ id, name: `Dự án ${id}`, o3, o45: null, handlesProcedures: null },
    ...{ approvedOn: null, state: null, form: null, money: null },
  };
}

const begunOn = (day: string): Pick<Summary, 'stepDates'> => ({
  stepDates: [{ step: 1, startedOn: civil(day), documentDate: civil(day) }],
});

type Sending = readonly [
  agency: number,
  step: number,
  more?: Partial<Summary>,
  what?: { late?: boolean; verified?: boolean; returned?: boolean },
];

const BEFORE: readonly Sending[] = [
  [5, 7, joined, { verified: true }],
  [24, 2],
  [38, 3, joined],
  [41, 2],
  [55, 1],
  [60, 4],
];

/** Ministries (5, 13, 20), Government agencies (24, 26) and provinces, in every state of a report and at every step. */
const NOW: readonly Sending[] = [
  [5, 7, { ...joined, decision: buildDecision('2017-06-30') }, { verified: true }],
  [13, 6, { ...joined, ...buildPlan({ 7: '2018-07-15' }) }],
  [20, 0, without],
  [24, 7, { lgsp: 'operating', decision: buildDecision('2018-01-15') }, { late: true }],
  [26, 3, without],
  [38, 7, { ...joined, ...apart, lgsp: 'operating' }, { verified: true }],
  [41, 2, apart, { returned: true }],
  [45, 5, { ...joined, ...begunOn('2017-05-10'), ...buildPlan({ 6: '2018-05-31', 7: '2018-10-20' }) }],
  [60, 7, { ...apart, oneStopCount: 1 }],
  [71, 1, { ...without, ...buildPlan({ 7: '2018-03-01' }) }, { late: true }],
  [88, 7, { ...joined, secretA: true, decision: null }],
];

/** A session with everything about it: the one before, its conclusion, its version, its papers. */
export interface FrozenPack {
  readonly server: TestServer;
  readonly leader: TestClient;
  readonly files: ReadonlyMap<string, Buffer>;
  /** The parts of a file that is an archive. */
  parts(name: string): Promise<Map<string, string>>;
}

/** Two sessions, the later one frozen as 2018-Q1.1 and its papers made, by the doors that people use. */
export async function buildFrozenPack(): Promise<FrozenPack> {
  const server = await startTestServer({ at: '2017-11-20T08:00:00+07:00', mark: 'demo' });
  const leader = await server.as('leader');
  const sent = new SentSummaries(server, leader.accountId!);
  const run = (text: string, more: object = {}) => leader.ok(text, { ...more, id: requestId() });
  const send = async (round: string, sendings: readonly Sending[]) => {
    for (const [agency, step, more, what] of sendings) {
      const revision = await sent.send(round, agency, step, more, what?.late);
      if (what?.verified) await sent.verify(round, agency, revision, step, more);
      if (what?.returned) await sent.giveBack(round, agency, revision, '2018-03-20T00:00:00+07:00');
    }
  };
  const freeze = async (meeting: string, day: string) => {
    await run(
      `mutation ($meeting: ID!, $heldAt: Instant!, $plan: AnswerValue!, $id: String!) {
        prepareMeeting(id: $meeting, heldAt: $heldAt, plan: $plan, requestId: $id) }`,
      { meeting, heldAt: `${day}T14:00:00+07:00`, plan: { place: 'Hà Nội', agenda: [], participants: [] } },
    );
    await run(
      `mutation ($meeting: ID!, $day: CivilDate!, $id: String!) {
        freezeMeeting(meeting: $meeting, version: 1, typedDate: $day, requestId: $id) }`,
      { meeting, day },
    );
  };
  await openRound(server, leader, QUARTER_4);
  await server.stepClock('2017-12-22T08:00:00+07:00');
  await send('2017-Q4', BEFORE);
  await freeze('2017-Q4', '2017-12-22');
  await server.stepClock('2018-03-05T09:00:00+07:00');
  await openRound(server, leader, QUARTER_1);
  await send('2018-Q1', NOW);
  await server.stepClock('2018-03-16T08:00:00+07:00');
  await freeze('2018-Q1', '2018-03-16');
  await run(
    `mutation ($id: String!) { buildSessionPack(meeting: "2018-Q1", version: 1, profile: "TT01_2011", requestId: $id) }`,
  );
  await server.get(Jobs).runDue();
  const { sessionPacks } = await leader.ok<{ sessionPacks: { id: string; files: { part: string }[] }[] }>(
    '{ sessionPacks(meeting: "2018-Q1") { id files { part } } }',
  );
  const files = new Map<string, Buffer>();
  for (const { part } of sessionPacks[0]!.files) {
    const url = `/exports/packs/${sessionPacks[0]!.id}/${part}`;
    files.set(part, (await leader.http({ method: 'GET', url })).rawPayload);
  }
  return { server, leader, files, parts: (name) => unzipped(files.get(name)!) };
}
