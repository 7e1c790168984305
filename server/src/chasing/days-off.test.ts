import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { Sweep } from './sweep.service.js';

const RECORD = `mutation($body: AnswerValue!, $code: String, $requestId: String!) {
  recordGuidance(kind: "day-off", body: $body, code: $code, requestId: $requestId) }`;
const LISTED = `{ guidance { kind code version } }`;
const TOLD = `{ notifications { items { kind facts { days } } } }`;
const TODAY = `{ today { yearsWithoutTet } }`;

let server: TestServer;
let desk: ReportDesk;
let sent: ReportDesk;
let officer: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 38);
  sent = await ReportDesk.of(server, 39);
  officer = desk.officer;
  await server.get(Sweep).run();
});
afterAll(() => server.stop());

const dayOff = (validFrom: string, validTo: string, more: object = {}) => ({
  body: { holiday: 'other', effect: 'off', validFrom, validTo, ...more },
  requestId: requestId(),
});
const record = async (...entry: Parameters<typeof dayOff>): Promise<string> =>
  (await officer.ok<{ recordGuidance: string }>(RECORD, dayOff(...entry))).recordGuidance;
const sweepAt = async (at: string): Promise<number[]> => {
  await server.stepClock(at);
  await server.get(Sweep).run();
  return reminders();
};
/** Days left when reminded, newest first. */
const reminders = async (): Promise<number[]> =>
  (
    await desk.reporter.ok<{ notifications: { items: { facts: { days: number } }[] } }>(TOLD)
  ).notifications.items.map(({ facts }) => facts.days);

describe('days off that the Authority enters', () => {
  it('begin with those of the release', async () => {
    const { guidance } = await officer.ok<{ guidance: { kind: string; code: string; version: number }[] }>(
      LISTED,
    );
    expect(guidance).toContainEqual({ kind: 'day-off', code: 'tet-2018', version: 1 });
  });

  it('move a reminder to the working day before them, and the day of the signed document after them', async () => {
    await sent.send(3);
    expect((await sent.page()).coverDueOn).toBe('2018-03-12');
    expect(await sweepAt('2018-03-07T08:30:00+07:00')).toEqual([4]);
    await record('2018-03-08', '2018-03-09');
    await server.get(Sweep).run();
    expect(await reminders()).toEqual([2, 4]);
    expect((await sent.page()).coverDueOn).toBe('2018-03-13');
  });

  it('are corrected: what was entered by mistake moves nothing, and a Saturday may be worked', async () => {
    const code = await record('2018-03-12', '2018-03-13');
    await officer.ok(RECORD, { ...dayOff('2018-03-12', '2018-03-13', { effect: 'none' }), code });
    expect((await sent.page()).coverDueOn).toBe('2018-03-13');
    await record('2018-03-10', '2018-03-11', { effect: 'worked' });
    expect((await sent.page()).coverDueOn).toBe('2018-03-12');
    expect(await sweepAt('2018-03-10T08:30:00+07:00')).toEqual([-1, 2, 4]);
  });

  it.each([
    ['without an end', { validTo: null }],
    ['that end before they begin', { validTo: '2018-01-01' }],
    ['of a year', { validTo: '2019-04-01' }],
  ])('are refused %s', async (_, change) => {
    const refused = await officer.refused(RECORD, dayOff('2018-04-02', '2018-04-03', change));
    expect(refused).toMatchObject({ code: 'MALFORMED_INPUT', details: { field: 'validTo' } });
  });

  it('are asked for: a year without Tết is said until it is entered', async () => {
    const missing = async () =>
      (await officer.ok<{ today: { yearsWithoutTet: number[] } }>(TODAY)).today.yearsWithoutTet;
    expect(await missing()).toEqual([]);
    await server.stepClock('2019-11-15T09:00:00+07:00');
    expect(await missing()).toEqual([2020]);
    await record('2020-01-23', '2020-01-30', { holiday: 'tet' });
    expect(await missing()).toEqual([]);
  });
});
