import { describe, expect, it } from '@jest/globals';
import { findings } from './build-rule-input.js';
import { c3BuiltAnew } from './c3-built-anew.js';

describe('C3: unified by reorganising what there is', () => {
  it.each([
    ['an upgrade', 'upgrade', []],
    ['a merger', 'merge', []],
    ['a hired service in its place', 'hire', []],
    ['building anew is asked about and let through', 'newBuild', ['CB C3 formedBy']],
  ] as const)('%s', (_case, formedBy, expected) => {
    expect(findings(c3BuiltAnew, { answers: { C3: { state: 'chosen', formedBy } } })).toEqual(expected);
  });
});
