import { describe, expect, it } from '@jest/globals';
import type { Summary } from '../../reports/summary.js';
import { civil } from '../../text/civil-date.js';
import { buildQuestion } from './build-question.js';
import { fiveTests } from './five-tests.js';
import { focalUnit } from './focal-unit.js';
import { onePackage } from './one-package.js';
import { oneStopSharing } from './one-stop-sharing.js';
import { onlinePortal } from './online-portal.js';
import { standards } from './standards.js';
import { unifiedPackage } from './unified-package.js';

const chosen = (more: Partial<NonNullable<Summary['chosenPackage']>> = {}) => ({
  chosenPackage: {
    chosen: true,
    packageId: 'p1',
    formedBy: 'merge' as const,
    newBuildExplained: false,
    unifiedBy: null,
    ...more,
  },
});
const units = (used: number, total: number, communes = 0) => ({
  unitsUsing: [
    { level: 'department', used, total },
    { level: 'commune', used: communes, total: 100 },
  ],
});
const portal = (count: number, online: number, of: number) => ({ portal: { count, online, of } });
const packages = (oneStop: number) => ({ packages: { oneStop, online: 1, nationwide: 3 } });
const PASSED = { unifiedBy: civil('2018-02-28') };

type Case = [name: string, summary: Partial<Summary>, status: string];

describe('O6: one portal with every level 3 and 4 procedure', () => {
  it.each<Case>([
    ['one portal with all of them meets it', portal(1, 40, 40), 'met'],
    ['one portal with some of them is under way', portal(1, 12, 40), 'onTrack'],
    ['two portals are under way', portal(2, 40, 40), 'onTrack'],
    [
      "after the agency's own date it is past that date",
      { ...portal(1, 12, 40), ...chosen(PASSED) },
      'pastOwnDate',
    ],
    [
      'on the own date itself it is not past',
      { ...portal(1, 12, 40), ...chosen({ unifiedBy: civil('2018-03-16') }) },
      'onTrack',
    ],
    ['a portal without any such procedure does not meet it', portal(1, 0, 0), 'onTrack'],
    ['an unanswered question is no basis', { portal: null }, 'noBasis'],
    [
      'an agency without procedures is not asked',
      { hasProcedures: false, ...portal(0, 0, 0) },
      'notApplicable',
    ],
  ])('%s', (_, summary, status) => {
    expect(onlinePortal(buildQuestion('onlinePortal', summary)).status).toBe(status);
  });
});

describe('O7: one package by reorganising the existing ones', () => {
  it.each<Case>([
    [
      'chosen, merged and used by all departments and districts meets it',
      { ...chosen(), ...units(20, 20) },
      'met',
    ],
    ['communes do not count', { ...chosen(), ...units(20, 20, 0) }, 'met'],
    [
      'a new build without explanation does not',
      { ...chosen({ formedBy: 'newBuild' }), ...units(20, 20) },
      'onTrack',
    ],
    [
      'a new build with its explanation does',
      { ...chosen({ formedBy: 'newBuild', newBuildExplained: true }), ...units(20, 20) },
      'met',
    ],
    ['units that do not use it leave it under way', { ...chosen(), ...units(12, 20) }, 'onTrack'],
    [
      "after the agency's own date it is past that date",
      { ...chosen(PASSED), ...units(12, 20) },
      'pastOwnDate',
    ],
    [
      'nothing chosen is under way',
      { ...chosen({ chosen: false, packageId: null, formedBy: null }), ...units(0, 20) },
      'onTrack',
    ],
    ['an unanswered question is no basis', units(12, 20), 'noBasis'],
  ])('%s', (_, summary, status) => {
    expect(unifiedPackage(buildQuestion('unifiedPackage', summary)).status).toBe(status);
  });
});

describe('O8: one focal unit', () => {
  it.each<Case>([
    [
      'assigned by a document meets it',
      { focalAssigned: true, focalUnit: 'Sở Thông tin và Truyền thông' },
      'met',
    ],
    ['not assigned yet is neutral, nobody is late', { focalAssigned: false }, 'onTrack'],
    ['an unanswered question is no basis', {}, 'noBasis'],
  ])('%s', (_, summary, status) => {
    expect(focalUnit(buildQuestion('focalUnit', summary)).status).toBe(status);
  });
});

describe('O9: exactly one one-stop package', () => {
  it.each<Case>([
    [
      'one, and it is the chosen one, meets it; nation-wide systems do not count',
      { ...packages(1), ...chosen() },
      'met',
    ],
    [
      'one that was not chosen is under way',
      { ...packages(1), ...chosen({ chosen: false, packageId: null }) },
      'onTrack',
    ],
    ['three without an own date are under way', packages(3), 'onTrack'],
    ["three after the agency's own date are past it", { ...packages(3), ...chosen(PASSED) }, 'pastOwnDate'],
    ['none yet is under way, even after the own date', { ...packages(0), ...chosen(PASSED) }, 'onTrack'],
    ['an unanswered question is no basis', {}, 'noBasis'],
  ])('%s', (_, summary, status) => {
    expect(onePackage(buildQuestion('onePackage', summary)).status).toBe(status);
  });
});

describe('O10: standards', () => {
  const counted = (met: number, partial: number, notMet: number) => ({
    standards: { met, partial, notMet, applicable: 9 },
  });
  it.each<Case>([
    ['all nine met', counted(9, 0, 0), 'met'],
    ['one only partly met is not met', counted(8, 1, 0), 'notMet'],
    ['one not yet answered is no breach', counted(8, 0, 0), 'noBasis'],
  ])('%s', (_, summary, status) => {
    expect(standards(buildQuestion('standards', summary)).status).toBe(status);
  });
});

describe('the five tests of "thống nhất"', () => {
  const all = {
    ...portal(1, 40, 40),
    ...chosen(),
    ...units(20, 20),
    ...packages(1),
    focalAssigned: true,
    standards: { met: 9, partial: 0, notMet: 0, applicable: 9 },
  };

  it('are met together', () => {
    expect(fiveTests(buildQuestion('fiveTests', all)).status).toBe('met');
  });

  it('name what fails', () => {
    const { grounds, meets } = fiveTests(
      buildQuestion('fiveTests', { ...all, ...packages(3), focalAssigned: false }),
    );
    expect([meets, grounds[0].params]).toEqual([false, { part: 3, total: 5, codes: 'O8, O9' }]);
  });
});

describe('data sharing between one-stop systems', () => {
  it.each<Case>([
    ['every level electronically meets it', { sharing: 'electronic' }, 'met'],
    ['files passed by hand do not', { sharing: 'manual' }, 'onTrack'],
    ['an agency without procedures is not asked', { hasProcedures: false, sharing: 'none' }, 'notApplicable'],
  ])('%s', (_, summary, status) => {
    expect(oneStopSharing(buildQuestion('oneStopSharing', summary)).status).toBe(status);
  });
});
