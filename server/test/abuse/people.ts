import { requestId } from '../setup/test-client.js';
import type { TestServer } from '../setup/test-server.js';

export const INVITE = `mutation ($input: InvitationInput!, $requestId: String!) { invite(input: $input, requestId: $requestId) { path } }`;
export const ACCEPT = `mutation ($token: String!, $password: String!) { acceptLink(token: $token, password: $password) }`;
export const PASSWORD = 'ba con trâu trắng 7';

/** A person who holds a link and has not used it. */
export async function invitedTo(
  server: TestServer,
  role = 'viewer',
  email = `${requestId()}@test.example`,
): Promise<{ email: string; token: string }> {
  const administrator = await server.as('administrator');
  const input = {
    email,
    displayName: role,
    role,
    ...(role === 'reporter' || role === 'approver' ? { agencyNumbers: [38] } : {}),
  };
  const { invite } = await administrator.ok<{ invite: { path: string } }>(INVITE, {
    input,
    requestId: requestId(),
  });
  return { email, token: invite.path.split('/').at(-1)! };
}
