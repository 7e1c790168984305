import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { requestId } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const INVITE = `mutation ($input: InvitationInput!, $requestId: String!) {
  invite(input: $input, requestId: $requestId) { path } }`;
const VIEWER = `{ viewer { account { role } } }`;

describe('a demo database', () => {
  const OFFERED = `{ viewer { demoLogins { email label role } } }`;
  const ENTER = `mutation { signInDemo(email: "lanh-dao@test.demo.example") }`;
  const leader = { email: 'lanh-dao@test.demo.example', label: 'Lãnh đạo', role: 'viewer' };
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ mark: 'demo' });
    const { email, label: displayName, role } = leader;
    const input = { email, displayName, role };
    await (await server.as('administrator')).ok(INVITE, { input, requestId: requestId() });
  });
  afterAll(() => server.stop());

  it.each(['127.0.0.1', '::1', 'localhost'])('offers one click while it listens on %s', async (host) => {
    server.app.parts.env.host = host;
    const person = server.anonymous();
    expect(await person.ok(OFFERED)).toEqual({ viewer: { demoLogins: [leader] } });
    await person.ok(ENTER);
    expect((await person.ok<{ viewer: object }>(VIEWER)).viewer).toMatchObject({
      account: { role: 'viewer' },
    });
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'ega.example'])(
    'neither offers nor takes one click where others reach it, on %s',
    async (host) => {
      server.app.parts.env.host = host;
      const person = server.anonymous();
      expect(await person.ok(OFFERED)).toEqual({ viewer: { demoLogins: [] } });
      expect((await person.refused(ENTER)).code).toBe('NOT_DEMO');
      expect((await person.ok<{ viewer: object }>(VIEWER)).viewer).toMatchObject({ account: null });
    },
  );

  it('the administrator jumps past 01/9/2018, never back: what was not issued is overdue, and the log has both instants', async () => {
    const JUMP = `mutation ($to: Instant!) { jumpClock(to: $to) { now demo } }`;
    await ReportDesk.openRound(server);
    const desk = await ReportDesk.of(server, 38);
    await desk.send(3);
    const overdue = async (): Promise<unknown[]> =>
      (
        await desk.officer.ok<{ overview: { overdue: { agency: { number: number } }[] } }>(
          `{ overview { overdue { agency { number } } } }`,
        )
      ).overview.overdue.map(({ agency }) => agency.number);
    expect(await overdue()).toEqual([]);

    const administrator = await server.as('administrator', { name: 'Quản trị' });
    const { jumpClock } = await administrator.ok<{ jumpClock: { now: string; demo: boolean } }>(JUMP, {
      to: '2018-09-01T08:00:00+07:00',
    });
    expect(jumpClock).toEqual({ now: expect.stringMatching(/^2018-09-01T08:00:0/), demo: true });
    expect(await overdue()).toEqual([38]);
    expect((await administrator.refused(JUMP, { to: '2018-08-31T08:00:00+07:00' })).code).toBe(
      'MALFORMED_INPUT',
    );

    const { audits } = await administrator.ok<{ audits: { events: Record<'before' | 'after', string>[] } }>(
      `{ audits(action: "clock.jump") { events { actorName subject before after } } }`,
    );
    expect(audits.events).toMatchObject([{ actorName: 'Quản trị', subject: 'world clock' }]);
    expect(JSON.parse(audits.events[0]!.before).now).toMatch(/^2018-03-05T09:0/);
    expect(JSON.parse(audits.events[0]!.after)).toEqual({ now: '2018-09-01T08:00:00+07:00' });
  });
});
