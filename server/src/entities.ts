import { AgencyVersion } from './agencies/agency-version.entity.js';
import { Agency } from './agencies/agency.entity.js';
import { AgencySuccession } from './agencies/agency-succession.entity.js';
import { Account } from './accounts/account.entity.js';
import { AccessLink } from './accounts/access-link.entity.js';
import { Session } from './accounts/session.entity.js';

/** Every entity, in pipeline order; the drift check compares them with the migrated database. */
export const entities = [
  // agencies
  Agency,
  AgencyVersion,
  AgencySuccession,
  // accounts
  Account,
  Session,
  AccessLink,
];
