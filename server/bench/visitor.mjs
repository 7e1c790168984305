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

/** The address and headers with which the client reads something; the overview as it opens has no variables. */
export const readPath = (name, variables) =>
  `/graphql?operation=${hashOf(name)}${variables ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : ''}`;
export const readHeaders = (name, cookie) => ({
  accept: 'application/json',
  'x-apollo-operation-name': name,
  ...(cookie ? { cookie } : {}),
});
export const overviewPath = () => readPath('Overview');
export const overviewHeaders = (cookie) => readHeaders('Overview', cookie);

export async function mutate(base, name, variables, cookie) {
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
  return cookieOf(await mutate(base, 'SignInDemo', { email }));
}

/** Signs in as people do, where no second factor is owed. */
export async function signInByPassword(base, { email, password }) {
  return cookieOf(await mutate(base, 'SignIn', { email, password }));
}

function cookieOf(response) {
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
