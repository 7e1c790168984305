import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestId } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { ACCEPT, INVITE, invitedTo, PASSWORD } from './people.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const invited = () => invitedTo(server);

describe('a single-use link', () => {
  it.each([
    ['truncated', (token: string) => token.slice(0, -1)],
    ['lengthened', (token: string) => `${token}A`],
    ['in other letters', (token: string) => token.toUpperCase()],
    ['empty', () => ''],
  ])('%s opens nothing', async (_what, change) => {
    const { token } = await invited();
    expect(
      (await server.anonymous().refused(ACCEPT, { token: change(token), password: PASSWORD })).code,
    ).toBe('LINK_USED_OR_EXPIRED');
  });

  it('opens nothing once it has expired, was revoked or a newer one was made', async () => {
    const { token, email } = await invited();
    await server.sql(
      `update access_link set expires_at = clock_timestamp() - interval '1 second' where account_id = (select id from account where email = $1)`,
      [email],
    );
    expect((await server.anonymous().refused(ACCEPT, { token, password: PASSWORD })).code).toBe(
      'LINK_USED_OR_EXPIRED',
    );
    const older = await invited();
    const [account] = await server.sql<{ id: string }>(`select id from account where email = $1`, [
      older.email,
    ]);
    await (
      await server.as('administrator')
    ).ok(
      `mutation ($id: ID!, $requestId: String!) { resetAccount(accountId: $id, requestId: $requestId) { path } }`,
      { id: account!.id, requestId: requestId() },
    );
    expect((await server.anonymous().refused(ACCEPT, { token: older.token, password: PASSWORD })).code).toBe(
      'LINK_USED_OR_EXPIRED',
    );
  });

  it('is a path of this site: a forged Host header does not come into it', async () => {
    const administrator = await server.as('administrator');
    const answer = await administrator.http({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
      payload: {
        query: INVITE,
        variables: {
          input: { email: 'host@test.example', displayName: 'x', role: 'viewer' },
          requestId: requestId(),
        },
      },
    });
    expect(answer.json<{ data: { invite: { path: string } } }>().data.invite.path).toMatch(
      /^\/loi-moi\/[\w-]+$/,
    );
    expect(answer.body).not.toContain('evil');
  });
});

describe('power over accounts', () => {
  it('is raised by nobody above his own: neither role, nor grants, nor another agency', async () => {
    const officer = await server.as('officer');
    for (const role of ['officer', 'leader', 'viewer', 'administrator'])
      expect(
        (
          await officer.refused(INVITE, {
            input: { email: `${requestId()}@test.example`, displayName: 'x', role },
            requestId: requestId(),
          })
        ).code,
      ).toBe('FORBIDDEN_ACTION');
    const input = {
      email: `${requestId()}@test.example`,
      displayName: 'x',
      role: 'reporter',
      agencyNumbers: [38],
      grants: ['reopen'],
    };
    expect((await officer.refused(INVITE, { input, requestId: requestId() })).code).toBe('FORBIDDEN_ACTION');
  });

  it('is not given away by its last holder: an administrator cannot end his own account', async () => {
    const administrator = await server.as('administrator');
    const END = `mutation ($id: ID!) { disableAccount(accountId: $id, reason: "nghỉ") }`;
    expect((await administrator.refused(END, { id: administrator.accountId })).code).toBe('FORBIDDEN_ACTION');
  });
});
