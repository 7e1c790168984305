import { describe, expect, it } from '@jest/globals';
import { say } from '../../text/say.js';
import type { Answers } from '../answer-schemas.js';
import { buildRuleInput, findings } from './build-rule-input.js';
import { r02StepBackNeedsReason } from './r02-step-back-needs-reason.js';

const CASES: [string, Answers, number | null, string[]][] = [
  ['a step forward needs no reason', { A1: { step: 4 } }, 3, []],
  ['standing still needs no reason', { A1: { step: 3 } }, 3, []],
  ['a step back without a reason stops the report', { A1: { step: 2 } }, 3, ['CHẶN A1 stepBackReason']],
  [
    'a step back with its reason goes through',
    { A1: { step: 2, stepBackReason: 'Giao lại nhiệm vụ' } },
    3,
    [],
  ],
  ['nothing verified before, nothing to fall behind', { A1: { step: 0 } }, null, []],
  ['A1 not answered is not a step back', {}, 7, []],
  [
    'the reason of a secret step is given on paper',
    { A1: { step: 2 }, T3: { answer: 'some', questions: ['A1'] } },
    3,
    [],
  ],
];

describe('R02: a step back needs a reason', () => {
  it.each(CASES)('%s', (_case, answers, verified, expected) => {
    const previousVerified = verified === null ? null : { A1: { step: verified } };
    expect(findings(r02StepBackNeedsReason, { answers, previousVerified })).toEqual(expected);
  });

  it('names the earlier step in the words of the form', () => {
    const [issue] = r02StepBackNeedsReason(
      buildRuleInput({ answers: { A1: { step: 2 } }, previousVerified: { A1: { step: 6 } } }),
    );
    expect(issue?.params).toEqual({ variant: 'T', step: 6 });
    expect(say('vi', 'rule.R02', { variant: 'T', step: 6 })).toBe(
      'Kỳ trước tỉnh (thành phố) đã ở bước “Đã trình cấp có thẩm quyền phê duyệt”. ' +
        'Đề nghị nêu lý do điều chỉnh và văn bản liên quan (nếu có).',
    );
  });
});
