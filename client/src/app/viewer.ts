import { reachOf, type Actor } from '@ega/shared/access/actor';
import type { ViewerQuery } from '../gql/graphql.js';

export type Viewer = ViewerQuery['viewer'];
export type OwnAccount = NonNullable<Viewer['account']>;

/** none: nobody; second: password accepted, code owed; enrol: must set up the second factor first; full: signed in. */
export type SessionStage = 'none' | 'second' | 'enrol' | 'full';

export function stageOf(viewer: Viewer): SessionStage {
  if (viewer.account) return 'full';
  return viewer.owed === 'second' || viewer.owed === 'enrol' ? viewer.owed : 'none';
}

/** The account as the shared policy wants it. */
export function actorOf(account: OwnAccount): Actor {
  return {
    accountId: account.id,
    role: account.role,
    grants: account.grants,
    agencyNumbers: account.agencies.map((agency) => agency.number),
    unit: account.unit ?? null,
    reach: reachOf(account.role, account.releasedOnly),
  };
}
