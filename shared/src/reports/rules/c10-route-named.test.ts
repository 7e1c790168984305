import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../answer-schemas.js';
import { findings } from './build-rule-input.js';
import { c10RouteNamed } from './c10-route-named.js';

const shared = (route: 'direct' | null, state: 'manual' | 'electronic' = 'electronic'): Answers => ({
  C10: { levels: [{ pair: 'departmentDistrict', state, route }] },
});

describe('C10: electronic sharing has a way', () => {
  it.each<[string, Answers, string[]]>([
    ['the route is named', shared('direct'), []],
    ['the platform runs', { ...shared(null), B1: { state: 'operating' } }, []],
    ['neither', { ...shared(null), B1: { state: 'building' } }, ['CB C10 levels.departmentDistrict.route']],
    ['files go by hand', shared(null, 'manual'), []],
  ])('%s', (_case, answers, expected) => {
    expect(findings(c10RouteNamed, { answers })).toEqual(expected);
  });
});
