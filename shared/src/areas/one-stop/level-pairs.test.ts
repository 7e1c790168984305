import { describe, expect, it } from '@jest/globals';
import { leastSharing, levelPairsOf } from './level-pairs.js';

describe('sharing between the levels', () => {
  it('has two steps in a province and one in a ministry', () => {
    expect(levelPairsOf('T')).toEqual(['departmentDistrict', 'districtCommune']);
    expect(levelPairsOf('B')).toEqual(['ministryUnits']);
  });

  it.each([
    ['electronic at every level', ['electronic', 'electronic'], 'electronic'],
    ['electronic above, by hand below', ['electronic', 'manual'], 'manual'],
    ['nothing below', ['electronic', 'none'], 'none'],
    ['one level not answered', ['electronic', null], null],
    ['nothing answered', [], null],
  ] as const)('%s', (_case, states, expected) => {
    expect(leastSharing(states)).toBe(expected);
  });
});
