import { overviewHeaders, readOverview, signIn, signOut } from './visitor.mjs';

/**
 * A session ended a moment ago is refused on every path, although its answer lies in the cache: signs in, sees that the
 * path answers as it should, signs out, asks the same again with the old cookie.
 */
export async function refusedAfterSignOut(base, path, mover) {
  const cookie = await signIn(base);
  const headers = overviewHeaders(cookie);
  const { etag } = await readOverview(base, headers);
  const asked = path === 'a' ? { ...headers, 'if-none-match': etag } : headers;
  if (path === 'c') await mover.move();
  const before = await readOverview(base, asked);
  const expected = path === 'a' ? 304 : 200;
  if (before.status !== expected) throw new Error(`(${path}) answered ${before.status} before sign-out`);
  if (path === 'c') await mover.move();
  await signOut(base, cookie);
  const after = await readOverview(base, asked);
  const code = after.text ? JSON.parse(after.text).errors?.[0]?.extensions?.code : undefined;
  const refused = after.status !== 304 && code === 'UNAUTHENTICATED' && !after.text.includes('"overview":{');
  if (!refused) throw new Error(`(${path}) a session that had ended was answered: ${after.status} ${code}`);
  return { path, before: before.status, after: after.status, code };
}
