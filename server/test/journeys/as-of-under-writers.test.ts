import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ReportDesk } from '../build/report-desk.js';
import { requestId, type TestClient } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';

const EXTEND = `mutation ($agency: Int!, $dueAt: Instant!, $requestId: String!) {
  extendRound(round: "2018-Q1", agencyNumbers: [$agency], dueAt: $dueAt, reason: "Thiên tai", requestId: $requestId) { round { id } } }`;
const LIST = `query ($at: Instant) { agencyList(at: $at) { asOf { instant position } number dueAt extended } }`;

interface Told {
  agencyList: { asOf: { instant: string; position: string }; dueAt: string[]; extended: boolean[] };
}

let server: TestServer;
let leader: TestClient;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
  leader = await server.as('leader');
  await ReportDesk.openRound(server);
});
afterAll(() => server.stop());

it('what was shown as "now" while others wrote is what its instant shows for ever', async () => {
  const shown: Told[] = [];
  let writing = true;
  const write = async (agency: number): Promise<void> => {
    for (let n = 1; n <= 25; n += 1)
      await leader.ok(EXTEND, {
        agency,
        dueAt: new Date(Date.UTC(2018, 3, 1) + n * 3_600_000).toISOString(),
        requestId: requestId(),
      });
  };
  const read = async (): Promise<void> => {
    while (writing) shown.push(await leader.ok<Told>(LIST));
  };
  const readers = [read(), read()];
  await Promise.all([41, 42, 43, 44].map(write));
  writing = false;
  await Promise.all(readers);
  const differing: unknown[] = [];
  for (const told of shown) {
    const again = await leader.ok<Told>(LIST, { at: told.agencyList.asOf.instant });
    if (JSON.stringify(again) !== JSON.stringify(told))
      differing.push([told.agencyList.asOf, again.agencyList.asOf]);
  }
  expect(shown.length).toBeGreaterThan(20);
  expect(differing).toEqual([]);
}, 60_000);
