import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { addressOf, withRole } from '../../test/setup/template.js';
import { requestId } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const AUDITS = `query ($agency: Int, $action: String, $before: String) {
  audits(agency: $agency, action: $action, before: $before) { next chainHead events { seq action actorName agencyNumber reason after } }
}`;

const WHOLE = `query ($action: String!) {
  audits(action: $action) { events { actorId actorName recordedAt machineAt reason before after } }
}`;
const DELEGATE = `mutation ($input: DelegationInput!, $r: String!) { delegatePowers(input: $input, requestId: $r) { delegations { id } } }`;
const END = `mutation ($id: ID!, $r: String!) { endDelegation(id: $id, requestId: $r) { delegations { id } } }`;
const NAME = `mutation ($account: ID!, $fromDay: CivilDate!, $toDay: CivilDate!, $document: String!, $r: String!) {
  nameSubstitute(agency: 38, account: $account, fromDay: $fromDay, toDay: $toDay, document: $document, requestId: $r) }`;
const END_OF = `mutation ($id: ID!, $r: String!) { endSubstitute(agency: 38, id: $id, requestId: $r) }`;
const EXTEND = `mutation ($dueAt: Instant!, $reason: String!, $r: String!) {
  extendRound(round: "2018-Q1", agencyNumbers: [38], dueAt: $dueAt, reason: $reason, requestId: $r) { round { id } } }`;
const PUBLIC = `mutation ($isOn: Boolean!, $reason: String!, $r: String!) { switchPublicPage(isOn: $isOn, reason: $reason, requestId: $r) }`;
const LOOK = `mutation ($isOn: Boolean!, $reason: String!, $r: String!) { switchSecondLook(isOn: $isOn, reason: $reason, requestId: $r) }`;
const DISABLE = `mutation ($id: ID!, $reason: String!) { disableAccount(accountId: $id, reason: $reason) }`;
const ENABLE = `mutation ($id: ID!, $reason: String!) { enableAccount(accountId: $id, reason: $reason) }`;

interface Whole {
  audits: {
    events: {
      actorId: string;
      actorName: string;
      recordedAt: string;
      machineAt: string;
      reason: string | null;
      before: string | null;
      after: string | null;
    }[];
  };
}

interface Page {
  audits: { next: string | null; events: { seq: string; action: string; agencyNumber: number | null }[] };
}

describe('the audit', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const verify = (...asked: string[]) =>
    run(process.execPath, ['server/dist/cli/verify-chain.js', ...asked], {
      cwd: ROOT,
      env: { ...process.env, MIGRATION_DATABASE_URL: withRole(addressOf(server.database), 'ega_owner') },
    });

  it('shows who invited whom, newest first, filtered by agency and action', async () => {
    const administrator = await server.as('administrator', { name: 'Quản trị' });
    await administrator.ok(
      `mutation ($input: InvitationInput!, $r: String!) { invite(input: $input, requestId: $r) { path } }`,
      {
        input: { email: 'x@test.example', displayName: 'x', role: 'reporter', agencyNumbers: [38] },
        r: requestId(),
      },
    );
    const page = await administrator.ok<Page>(AUDITS, { agency: 38, action: 'account.invite' });
    expect(page.audits.events[0]).toMatchObject({
      action: 'account.invite',
      agencyNumber: 38,
      actorName: 'Quản trị',
    });
  });

  it('names who signed in, changed the password and signed out; an attempt that was refused is nobody’s', async () => {
    const administrator = await server.as('administrator');
    const email = 'own.deeds@test.example';
    const { invite } = await administrator.ok<{ invite: { path: string } }>(
      `mutation ($input: InvitationInput!, $r: String!) { invite(input: $input, requestId: $r) { path } }`,
      { input: { email, displayName: 'Người xem', role: 'viewer' }, r: requestId() },
    );
    const [password, next] = ['ba con trâu trắng 7', 'bốn con trâu đen 88'];
    const person = server.anonymous();
    await person.ok(`mutation ($token: String!, $p: String!) { acceptLink(token: $token, password: $p) }`, {
      token: invite.path.split('/').at(-1),
      p: password,
    });
    await person.ok(`mutation ($p: String!, $n: String!) { changePassword(current: $p, next: $n) }`, {
      p: password,
      n: next,
    });
    await person.ok(`mutation { signOut }`);
    await server
      .anonymous()
      .refused(`mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) }`, {
        e: email,
        p: password,
      });
    const named = async (action: string): Promise<unknown> => {
      const { audits } = await administrator.ok<{ audits: { events: { actorName: string | null }[] } }>(
        AUDITS,
        { action },
      );
      return audits.events[0]?.actorName;
    };
    for (const action of ['account.link-used', 'session.start', 'account.password', 'session.end'])
      expect([action, await named(action)]).toEqual([action, 'Người xem']);
    expect(await named('session.refused')).toBeNull();
  });

  it('tells of a change who made it, when by the clock of the world and by the machine’s, and what stood before and after', async () => {
    await ReportDesk.openRound(server);
    const administrator = await server.as('administrator', { name: 'Quản trị' });
    const leader = await server.as('leader', { name: 'Lãnh đạo Cục', grants: ['release'] });
    const officer = await server.as('officer');
    const approver = await server.as('approver', { agencies: [38], name: 'Lãnh đạo phê duyệt' });
    const reporter = await server.as('reporter', { agencies: [38] });
    await server.sql(`update account set password_hash = 'x' where id = $1`, [officer.accountId]);
    await server.stepClock('2018-03-07T10:00:00+07:00');
    const from = Date.now();
    const period = { fromDay: '2018-03-07', toDay: '2018-03-09' };
    const reason = 'Theo văn bản MH-7';
    const told = async (action: string, who: string, change: { before: unknown; after: object }) => {
      const [event] = (await administrator.ok<Whole>(WHOLE, { action })).audits.events;
      expect([action, event!.actorName, event!.actorId]).toEqual([action, who, expect.any(String)]);
      expect(event!.recordedAt).toMatch(/^2018-03-07T10:0\d:\d\d/);
      const machine = Date.parse(event!.machineAt);
      expect([action, machine >= from - 1 && machine <= Date.now() + 1]).toEqual([action, true]);
      const [before, after] = [event!.before, event!.after].map(
        (text) => JSON.parse(text ?? 'null') as unknown,
      );
      expect([action, before, after]).toEqual([action, change.before, change.after]);
      return event!.reason;
    };

    const granted = { powers: ['extend'], ...period, document: 'MH-12/GUQ-THH' };
    const { delegatePowers } = await leader.ok<{ delegatePowers: { delegations: { id: string }[] } }>(
      DELEGATE,
      { input: { account: officer.accountId, ...granted }, r: requestId() },
    );
    const delegation = delegatePowers.delegations[0]!.id;
    const given = { delegation, ...granted };
    await told('power.delegate', 'Lãnh đạo Cục', { before: null, after: given });
    await leader.ok(END, { id: delegation, r: requestId() });
    const endedAt = expect.stringMatching(/^2018-03-07T10:0/);
    await told('power.endDelegation', 'Lãnh đạo Cục', { before: given, after: { delegation, endedAt } });

    const paper = { ...period, document: 'MH-12/GUQ-STTTT' };
    const { nameSubstitute: substitute } = await approver.ok<{ nameSubstitute: string }>(NAME, {
      ...{ account: reporter.accountId, ...paper },
      r: requestId(),
    });
    await told('report.nameSubstitute', 'Lãnh đạo phê duyệt', {
      before: null,
      after: { substitute, ...paper },
    });
    await approver.ok(END_OF, { id: substitute, r: requestId() });
    await told('report.endSubstitute', 'Lãnh đạo phê duyệt', {
      before: { substitute, ...paper },
      after: { substitute, endedAt },
    });

    for (const [former, next] of [
      ['2018-03-10', '2018-03-15'],
      ['2018-03-15', '2018-03-17'],
    ] as const) {
      const dueAt = (day: string) => expect.stringMatching(new RegExp(`^${day}T00:00:00[.0]*\\+07:00$`));
      await leader.ok(EXTEND, { dueAt: `${next}T00:00:00+07:00`, reason, r: requestId() });
      const change = { before: { dueAt: dueAt(former) }, after: { dueAt: dueAt(next), document: null } };
      expect(await told('round.extend', 'Lãnh đạo Cục', change)).toBe(reason);
    }

    for (const [action, mutation, wasOn] of [
      ['public.switch', PUBLIC, true],
      ['public.switch', PUBLIC, false],
      ['review.switchSecondLook', LOOK, false],
      ['review.switchSecondLook', LOOK, true],
    ] as const) {
      await leader.ok(mutation, { isOn: !wasOn, reason, r: requestId() });
      const change = { before: { isOn: wasOn }, after: { isOn: !wasOn } };
      expect(await told(action, 'Lãnh đạo Cục', change)).toBe(reason);
    }

    await administrator.ok(DISABLE, { id: officer.accountId, reason });
    const disabled = { before: { disabled: false }, after: { disabled: true } };
    expect(await told('account.disable', 'Quản trị', disabled)).toBe(reason);
    await administrator.ok(ENABLE, { id: officer.accountId, reason });
    const enabled = { before: { disabled: true }, after: { disabled: false } };
    expect(await told('account.enable', 'Quản trị', enabled)).toBe(reason);
  });

  it('is closed to those whose role does not read it', async () => {
    for (const role of ['officer', 'viewer'] as const)
      expect((await (await server.as(role)).refused(AUDITS)).code).toBe('FORBIDDEN_ACTION');
    expect((await (await server.as('reporter', { agencies: [38] })).refused(AUDITS)).code).toBe(
      'FORBIDDEN_ACTION',
    );
  });

  it('verifies from its first link to its head', async () => {
    expect(JSON.parse((await verify('--json')).stdout)).toMatchObject({ intact: true });
    expect((await verify()).stdout).toMatch(
      /^Nhật ký còn nguyên vẹn: \d+ sự kiện, .*đầu chuỗi [0-9a-f]{64}\.\n$/,
    );
  });

  it('cannot be changed by the application, nor by its owner while the triggers stand', async () => {
    for (const statement of [
      `update audit_event set action = 'x'`,
      `delete from audit_event`,
      `truncate audit_event`,
      `update ledger_entry set recorded_at = recorded_at`,
    ]) {
      await expect(server.app.dataSource.query(statement)).rejects.toThrow(/permission denied/);
      await expect(server.sql(statement)).rejects.toThrow(/append-only/);
    }
  });

  it('names the event that a superuser altered behind its back', async () => {
    await server.sql(`alter table audit_event disable trigger user`);
    await server.sql(`update audit_event set subject = 'somebody else' where seq = 2`);
    await expect(verify()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('sự kiện 2 đã bị sửa'),
    });
  });

  it('names the first event that a superuser removed', async () => {
    await server.sql(`delete from audit_event where seq = 2`);
    await expect(verify()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('thiếu sự kiện 2'),
    });
  });
});
