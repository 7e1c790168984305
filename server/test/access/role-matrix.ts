import type { MatrixRow } from './matrix-row.js';
import { AREAS } from './rows-areas.js';
import { DUTIES } from './rows-duties.js';
import { MEETINGS } from './rows-meetings.js';
import { PEOPLE } from './rows-people.js';
import { MACHINES } from './rows-machines.js';
import { PROPOSALS } from './rows-proposals.js';
import { REGISTRY } from './rows-registry.js';
import { READING } from './rows-reading.js';
import { REPORTS } from './rows-reports.js';

/** One row for each Query and Mutation root field of server/schema.graphql; a field without a row fails the build. */
export const MATRIX: Record<string, MatrixRow> = {
  ...READING,
  ...PEOPLE,
  ...REGISTRY,
  ...MACHINES,
  ...PROPOSALS,
  ...REPORTS,
  ...DUTIES,
  ...AREAS,
  ...MEETINGS,
};
