import { describe, expect, it } from '@jest/globals';
import { trimAnswer } from './shown-fields.js';

describe('what is sent of an answer', () => {
  it('a reason typed for another choice is left out', () => {
    expect(trimAnswer('A4', { state: 'notSent', reason: 'Không cần' }, 'T')).toEqual({ state: 'notSent' });
    expect(trimAnswer('A4', { state: 'willNotSend', reason: 'Không cần' }, 'T')).toEqual({
      state: 'willNotSend',
      reason: 'Không cần',
    });
  });

  it('a ministry sends one total, a province three', () => {
    const one = { kind: 'number', value: 1 };
    const typed = { has: 'yes', total: one, province: one, district: one, commune: one };
    expect(trimAnswer('C0', typed, 'B')).toEqual({ has: 'yes', total: one });
    expect(trimAnswer('C0', typed, 'T')).toEqual({ has: 'yes', province: one, district: one, commune: one });
  });

  it('each line of a table is judged by its own choices', () => {
    const connections = [
      { id: 'land', system: 'land', need: 'none', noNeedReason: 'Không khai thác', step: 3 },
      { id: 'finance', system: 'finance', need: 'needed', noNeedReason: 'Không khai thác', step: 3 },
    ];
    expect(trimAnswer('B3', { connections }, 'T')).toEqual({
      connections: [
        { id: 'land', system: 'land', need: 'none', noNeedReason: 'Không khai thác' },
        { id: 'finance', system: 'finance', need: 'needed', step: 3 },
      ],
    });
  });

  it('an answer in which nothing stands is no answer', () => {
    expect(trimAnswer('A6', { leadUnit: '', form: null }, 'T')).toBeNull();
  });
});
