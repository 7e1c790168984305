import type { MeetingsQuery } from '../../gql/graphql.js';

export type Session = MeetingsQuery['meetings'][number];
type Version = Session['versions'][number];

/** One line of the board of sessions: a frozen version, or a session of which nothing is frozen yet. */
export interface SessionRow {
  readonly key: string;
  readonly session: Session;
  readonly version: Version | null;
  /** The line that names the session and tells what belongs to it as a whole. */
  readonly first: boolean;
  /** The version that this one corrected. */
  readonly former: Version | null;
  /** Beside the latest version: the latest of the session before. */
  readonly before: { readonly session: string; readonly name: string } | null;
}

/** Sessions newest first and of each its versions latest first, as they are told. */
export function sessionRows(sessions: readonly Session[]): SessionRow[] {
  return sessions.flatMap((session, at): SessionRow[] => {
    const row = { session, first: true, former: null, before: null };
    if (session.versions.length === 0) return [{ ...row, key: session.id, version: null }];
    const earlier = sessions.slice(at + 1).find(({ versions }) => versions.length > 0);
    const before = earlier ? { session: earlier.id, name: earlier.versions[0]!.name } : null;
    return session.versions.map((version, place) => ({
      ...row,
      key: version.name,
      version,
      first: place === 0,
      former: session.versions[place + 1] ?? null,
      before: place === 0 ? before : null,
    }));
  });
}
