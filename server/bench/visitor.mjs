import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../seeds/launch/settings.mjs';

/** A member of the Ministry's leadership, who sees every row. */
export const LEADER_EMAIL = 'lanh-dao-bo@botttt.demo.example';
const COOKIE = '__Host-ega';

const operations = () => JSON.parse(readFileSync(join(ROOT, 'client/dist/operations.json'), 'utf8'));

/** SHA-256 of an operation of the built client, by the name in its text. */
function hashOf(name) {
  const found = Object.entries(operations()).find(([, text]) =>
    new RegExp(`(query|mutation) ${name}\\b`).test(text),
  );
  if (!found) throw new Error(`the client has no operation ${name}`);
  return found[0];
}

/** The address and headers with which the client reads the overview as it opens: no variables. */
export const overviewPath = () => `/graphql?operation=${hashOf('Overview')}`;
export const overviewHeaders = (cookie) => ({
  accept: 'application/json',
  'x-apollo-operation-name': 'Overview',
  ...(cookie ? { cookie } : {}),
});

async function mutate(base, name, variables, cookie) {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-apollo-operation-name': name,
      ...(cookie ? { cookie } : {}),
    },
    body: JSON.stringify({ operation: hashOf(name), variables }),
  });
  const body = await response.json();
  if (body.errors) throw new Error(`${name}: ${JSON.stringify(body.errors)}`);
  return response;
}

/** Signs in with the one click of the demo; gives the cookie. */
export async function signIn(base, email = LEADER_EMAIL) {
  const response = await mutate(base, 'SignInDemo', { email });
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith(`${COOKIE}=`));
  return cookie.split(';')[0];
}

export const signOut = (base, cookie) => mutate(base, 'SignOut', {}, cookie);

/** One read of the overview, whole. */
export async function readOverview(base, headers) {
  const response = await fetch(base + overviewPath(), { headers });
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    contentType: response.headers.get('content-type'),
    text: await response.text(),
  };
}
