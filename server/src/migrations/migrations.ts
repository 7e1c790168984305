import { Platform1700000000001 } from './1-platform.js';
import { AgenciesAccounts1700000000002 } from './2-agencies-accounts.js';
import { RoundsReports1700000000003 } from './3-rounds-reports.js';
import { RowSecurity1700000000004 } from './4-row-security.js';
import { Indexes1700000000011 } from './11-indexes.js';

/** In landing order; a landed migration is never edited. */
export const migrations = [
  Platform1700000000001,
  AgenciesAccounts1700000000002,
  RoundsReports1700000000003,
  RowSecurity1700000000004,
  Indexes1700000000011,
];
