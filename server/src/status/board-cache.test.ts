import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRound, QUARTER_1, SentSummaries } from '../../test/build/sent-summary.js';
import type { TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const QUERY = `query Overview($at: Instant, $day: CivilDate) { overview(at: $at, day: $day) {
  asOf { instant position validUntil } countdown { daysLeft } reporting { group pastDue { value } submitted { value } } } }`;
const MIXED = `{ overview { asOf { instant } } viewer { world { now } } }`;

const get = (by: TestClient, headers: Record<string, string> = {}, variables: object = {}, query = QUERY) =>
  by.http({
    method: 'GET',
    url: `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`,
    headers: { 'x-apollo-operation-name': 'Overview', ...headers },
  });

const pastDue = (answer: { json<T>(): T }): number =>
  answer.json<{ data: { overview: { reporting: { pastDue: { value: number } }[] } } }>().data.overview
    .reporting[0]!.pastDue.value;

describe('unchanged board reads', () => {
  let server: TestServer;
  let leader: TestClient;
  let sent: SentSummaries;

  beforeAll(async () => {
    server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
    leader = await server.as('leader');
    sent = new SentSummaries(server, leader.accountId!);
    await openRound(server, leader, QUARTER_1);
  });
  afterAll(() => server.stop());

  it('answer 304 to whoever has the copy, and 200 again as soon as the board moves', async () => {
    const first = await get(leader);
    expect(first.statusCode).toBe(200);
    expect(first.headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: 'Cookie' });
    const etag = String(first.headers.etag);
    const unchanged = await get(leader, { 'if-none-match': etag });
    expect([unchanged.statusCode, unchanged.body]).toEqual([304, '']);
    expect((await get(leader)).body).toBe(first.body);
    await sent.send('2018-Q1', 12, 3);
    const changed = await get(leader, { 'if-none-match': etag });
    expect(changed.statusCode).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('are not shared between an agency and the Authority', async () => {
    const agency = await server.as('reporter', { agencies: [12] });
    const [whole, own] = [await get(leader), await get(agency)];
    expect(own.headers.etag).not.toBe(whole.headers.etag);
  });

  it('are refused to a session that ended a moment ago, with and without the copy', async () => {
    const officer = await server.as('officer');
    const etag = String((await get(officer)).headers.etag);
    await server.sql(`update session set ended_at = clock_timestamp() where account_id = $1`, [
      officer.accountId,
    ]);
    const again = await get(officer, { 'if-none-match': etag });
    expect(again.statusCode).not.toBe(304);
    expect(again.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await get(officer)).body).not.toContain('"data":{"overview":{');
  });

  it('are never given to a page of another site', async () => {
    await get(leader);
    const simple = await leader.http({
      method: 'GET',
      url: `/graphql?${new URLSearchParams({ query: QUERY, variables: '{}' }).toString()}`,
    });
    expect(simple.statusCode).toBe(400);
  });

  it('are not kept when a part of the answer is not of the board', async () => {
    expect((await get(leader, {}, {}, MIXED)).headers.etag).toBeUndefined();
  });

  it('change by time alone: the due instant and midnight pass without a write', async () => {
    await server.stepClock('2018-03-09T23:59:59.000+07:00');
    const before = await get(leader);
    expect(pastDue(before)).toBe(0);
    await server.stepClock('2018-03-10T00:00:00.000+07:00');
    const after = await get(leader, { 'if-none-match': String(before.headers.etag) });
    expect(after.statusCode).toBe(200);
    expect(pastDue(after)).toBe(92);
  });

  it('of a past day stay the same copy while the board goes on moving', async () => {
    const first = await get(leader, {}, { day: '2018-03-08' });
    await sent.send('2018-Q1', 13, 3);
    const again = await get(leader, { 'if-none-match': String(first.headers.etag) }, { day: '2018-03-08' });
    expect(again.statusCode).toBe(304);
  });

  it('of today typed as a day are those of now, and of yesterday once midnight has passed', async () => {
    const today = await get(leader, {}, { day: '2018-03-10' });
    await server.stepClock('2018-03-11T00:00:01.000+07:00');
    const yesterday = await get(
      leader,
      { 'if-none-match': String(today.headers.etag) },
      { day: '2018-03-10' },
    );
    expect(yesterday.statusCode).toBe(200);
    expect(yesterday.body).toContain('2018-03-10T23:59:59.999999+07:00');
  });

  it('change when a midnight passes that is no deadline: one day less is left', async () => {
    const left = (answer: { json<T>(): T }): number =>
      answer.json<{ data: { overview: { countdown: { daysLeft: number } } } }>().data.overview.countdown
        .daysLeft;
    await server.stepClock('2018-03-13T23:59:59.000+07:00');
    const before = await get(leader);
    await server.stepClock('2018-03-14T00:00:00.000+07:00');
    const after = await get(leader, { 'if-none-match': String(before.headers.etag) });
    expect([after.statusCode, left(after)]).toEqual([200, left(before) - 1]);
  });

  it('are computed once for many who ask at the same moment', async () => {
    await sent.send('2018-Q1', 14, 3);
    const answers = await Promise.all(Array.from({ length: 12 }, () => get(leader)));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
  });

  it('never count less than what was sent before the question, while others keep asking', async () => {
    const submitted = (answer: { json<T>(): T }): number =>
      answer
        .json<{ data: { overview: { reporting: { submitted: { value: number } }[] } } }>()
        .data.overview.reporting.reduce((sum, group) => Math.max(sum, group.submitted.value), 0);
    const before = submitted(await get(leader));
    const others: Promise<unknown>[] = [];
    for (const [at, agency] of [20, 21, 22, 23, 24].entries()) {
      others.push(get(leader), get(leader));
      await sent.send('2018-Q1', agency, 3);
      const [mine, twin] = await Promise.all([get(leader), get(leader)]);
      expect([submitted(mine), submitted(twin)]).toEqual([before + at + 1, before + at + 1]);
    }
    await Promise.all(others);
  });
});
