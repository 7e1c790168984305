import { describe, expect, it } from '@jest/globals';
import { buildRuleInput, findings } from './build-rule-input.js';
import { sayData } from '../../text/say.js';
import { d4LargeChange } from './d4-large-change.js';

const costs = (total: string, project = 'd-1') => ({ D4: { projects: [{ project, total }] } });
const before = costs('1000000000');
const ASKED = ['CB D4 projects.d-1.total'];

describe('D4: a total that changes much', () => {
  it.each([
    ['by exactly 30%', costs('1300000000'), []],
    ['by one đồng more', costs('1300000001'), ASKED],
    ['downwards', costs('699999999'), ASKED],
    ['a project that was not there before', costs('9000000000', 'd-2'), []],
  ])('%s', (_case, answers, expected) => {
    expect(findings(d4LargeChange, { answers, previousReported: before })).toEqual(expected);
  });

  it('says both amounts in millions', () => {
    const [issue] = d4LargeChange(buildRuleInput({ answers: costs('2500500000'), previousReported: before }));
    expect(sayData('vi', issue!.code, issue!.params)).toBe(
      'Tổng mức thay đổi trên 30% so với kỳ trước (1.000 thành 2.500,5 triệu đồng). Đề nghị nêu lý do.',
    );
  });
});
