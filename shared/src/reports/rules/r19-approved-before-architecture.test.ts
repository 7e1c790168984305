import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import type { Answers } from '../answer-schemas.js';
import { isOptional } from '../questions.js';
import { missingParts } from '../required-parts.js';
import { buildDocument } from './build-rule-input.js';
import { r19ApprovedBeforeArchitecture } from './r19-approved-before-architecture.js';

const ISSUED = '2017-06-01';
const project = (approvedOn: string | null, handles: 'yes' | 'no' = 'yes'): Answers => ({
  D1: { has: 'yes' },
  D2: {
    projects: [
      {
        id: 'd-1',
        name: 'Cổng dịch vụ công',
        handlesProcedures: handles,
        decision: approvedOn ? buildDocument({ issuedOn: civil(approvedOn) }) : null,
      },
    ],
  },
});
const issued = (step: number): Answers => ({
  A1: { step },
  A3: { steps: [{ step: 7, document: buildDocument({ issuedOn: civil(ISSUED) }) }] },
});

const CASES: [string, Answers, boolean, boolean][] = [
  ['approved before the architecture', { ...issued(7), ...project('2017-05-31') }, true, false],
  ['approved on the day of the decision', { ...issued(7), ...project(ISSUED) }, false, true],
  ['approved after it', { ...issued(8), ...project('2018-01-05') }, false, true],
  ['no architecture yet', { A1: { step: 6 }, ...project('2018-01-05') }, true, false],
  ['a decision left over from a step back is none', { ...issued(6), ...project('2018-01-05') }, true, false],
  [
    'a project that handles no procedures is not meant',
    { ...issued(7), ...project(ISSUED, 'no') },
    false,
    false,
  ],
  ['a project not approved yet is not bound yet', { ...issued(7), ...project(null) }, false, false],
];

describe('R19: the day of approval is compared with the day of the architecture, never with the state today', () => {
  it.each(CASES)('%s', (_case, answers, noBasis, asked) => {
    expect(r19ApprovedBeforeArchitecture(answers)).toHaveLength(noBasis ? 1 : 0);
    expect(isOptional('D5', 'T', answers)).toBe(!asked);
    expect(missingParts('D5', 'T', answers).map((part) => part.path)).toEqual(
      asked ? ['cited', 'component', 'opinion'].map((item) => `projects.d-1.${item}.answer`) : [],
    );
  });
});
