import { describe, expect, it } from '@jest/globals';
import type { CountAnswer } from '../../documents/field.js';
import { b5SucceededWithinTotal } from './b5-succeeded-within-total.js';
import { findings } from './build-rule-input.js';

const n = (value: number): CountAnswer => ({ kind: 'number', value });
const of = (succeeded: CountAnswer, total: CountAnswer) => ({
  B5: { transactions: [{ connection: 'b-1', total, succeeded }] },
});

describe('B5: transactions that succeeded', () => {
  it.each([
    ['all of them', n(1200), n(1200), []],
    ['none of none', n(0), n(0), []],
    ['more than there were', n(1201), n(1200), ['CHẶN B5 transactions.b-1.succeeded']],
    ['"Chưa có số liệu" is never 0', n(5), { kind: 'notYet' } as const, []],
  ])('%s', (_case, succeeded, total, expected) => {
    expect(findings(b5SucceededWithinTotal, { answers: of(succeeded, total) })).toEqual(expected);
  });
});
