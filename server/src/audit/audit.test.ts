import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, withRole } from '../../test/setup/template.js';
import { requestId } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const AUDITS = `query ($agency: Int, $action: String, $before: String) {
  audits(agency: $agency, action: $action, before: $before) { next chainHead events { seq action actorName agencyNumber reason after } }
}`;

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
