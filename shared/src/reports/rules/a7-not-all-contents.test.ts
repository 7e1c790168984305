import { describe, expect, it } from '@jest/globals';
import { CHECKS, GUIDANCE_ITEMS } from '../../areas/architecture/content.js';
import { a7NotAllContents } from './a7-not-all-contents.js';
import { buildRuleInput, findings } from './build-rule-input.js';

type Check = (typeof CHECKS)[number] | null;
const checked = (last: Check) => ({
  A7: {
    items: GUIDANCE_ITEMS.map((item, place) => ({ item, answer: place === 7 ? last : ('yes' as const) })),
  },
});

const CASES: [string, Check, string[]][] = [
  ['eight contents of eight', 'yes', []],
  ['seven and one in part', 'partial', ['CB A7 items']],
  ['seven and one not there', 'no', ['CB A7 items']],
  ['seven answered: the eighth is asked for elsewhere', null, []],
];

describe('A7: contents of the issued architecture', () => {
  it.each(CASES)('%s', (_case, last, expected) => {
    expect(findings(a7NotAllContents, { answers: checked(last) })).toEqual(expected);
  });

  it('says how many of how many', () => {
    expect(a7NotAllContents(buildRuleInput({ answers: checked('partial') }))[0]?.params).toEqual({
      full: 7,
      total: 8,
    });
  });
});
