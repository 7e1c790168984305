import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../areas/one-stop/content.js';
import { civil } from '../../text/civil-date.js';
import type { Answers } from '../answer-schemas.js';
import { buildDocument, buildRuleInput, findings } from './build-rule-input.js';
import { r14PackageNeverVanishes } from './r14-package-never-vanishes.js';

const inUse: Package = { id: 'p-1', name: 'Một cửa huyện', type: 'oneStop' };
const retired = (facts: Partial<Package>): Package => ({
  ...inUse,
  retiredOn: civil('2018-01-31'),
  ...facts,
});
const minutes = buildDocument({ kind: 'minutes', number: null, symbol: null });

const CASES: [string, Package[], Package[], string[]][] = [
  ['still listed', [inUse], [inUse], []],
  ['gone without a word', [inUse], [], ['CHẶN C1 packages']],
  ['replaced by another line', [inUse], [{ ...inUse, id: 'p-2' }], ['CHẶN C1 packages']],
  ['retired with day and minutes', [inUse], [retired({ document: minutes })], []],
  ['retired without minutes', [inUse], [retired({})], ['CHẶN C1 packages.p-1.document']],
  [
    'minutes named but not uploaded',
    [inUse],
    [retired({ document: buildDocument({ fileId: null }) })],
    ['CHẶN C1 packages.p-1.document'],
  ],
  ['retired long ago and no longer listed', [retired({ document: minutes })], [], []],
  ['a package listed for the first time', [], [inUse], []],
];

describe('R14: no package vanishes from the inventory', () => {
  it.each(CASES)('%s', (_case, before, now, expected) => {
    const previousReported: Answers = { C1: { packages: before } };
    expect(
      findings(r14PackageNeverVanishes, { answers: { C1: { packages: now } }, previousReported }),
    ).toEqual(expected);
  });

  it('names the package that is gone', () => {
    const previousReported: Answers = { C1: { packages: [inUse] } };
    const [issue] = r14PackageNeverVanishes(
      buildRuleInput({ answers: { C1: { none: true } }, previousReported }),
    );
    expect(issue?.params).toEqual({ name: 'Một cửa huyện' });
  });

  it('asks no file of a secret inventory', () => {
    const answers: Answers = { C1: { packages: [retired({})] }, T3: { answer: 'some', questions: ['C1'] } };
    expect(findings(r14PackageNeverVanishes, { answers })).toEqual([]);
  });
});
