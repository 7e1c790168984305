import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../areas/one-stop/content.js';
import { civil } from '../../text/civil-date.js';
import { findings } from './build-rule-input.js';
import { c3PackageInUse } from './c3-package-in-use.js';

const listed = (facts: Partial<Package>, chosen = 'p-1') => ({
  C1: { packages: [{ id: 'p-1', name: 'Một cửa', type: 'oneStop' as const, ...facts }] },
  C3: { state: 'chosen' as const, package: chosen },
});
const REFUSED = ['CHẶN C3 package'];

describe('C3: the chosen package is one in use', () => {
  it.each([
    ['a package of the inventory', listed({}), []],
    ['a package that C1 does not list', listed({}, 'p-2'), REFUSED],
    ['a package that was retired', listed({ retiredOn: civil('2018-01-22') }), REFUSED],
    ['a nation-wide system is no package of the agency', listed({ type: 'national' }), REFUSED],
    ['nothing chosen yet', { ...listed({}), C3: { state: 'notChosen' as const, package: 'p-2' } }, []],
  ])('%s', (_case, answers, expected) => {
    expect(findings(c3PackageInUse, { answers })).toEqual(expected);
  });
});
