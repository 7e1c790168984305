import { describe, expect, it } from '@jest/globals';
import type { CountAnswer } from '../../documents/field.js';
import { b2UnitsConnected } from './b2-units-connected.js';
import { findings } from './build-rule-input.js';

const n = (value: number): CountAnswer => ({ kind: 'number', value });
const of = (connected: CountAnswer, total: CountAnswer) => ({
  B2: { levels: [{ level: 'district' as const, connected, total }] },
});

describe('B2: units on the data network', () => {
  it.each([
    ['all of them', n(9), n(9), []],
    ['one too many', n(10), n(9), ['CHẶN B2 levels.district.connected']],
    ['"Không phát sinh" is none of them', { kind: 'none' } as const, n(9), []],
    ['a total that is not known is not compared', n(10), { kind: 'notYet' } as const, []],
  ])('%s', (_case, connected, total, expected) => {
    expect(findings(b2UnitsConnected, { answers: of(connected, total) })).toEqual(expected);
  });
});
