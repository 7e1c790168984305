import { describe, expect, it } from '@jest/globals';
import { sayData } from '../../text/say.js';
import { buildRuleInput, findings } from './build-rule-input.js';
import { r07DocumentUsedElsewhere } from './r07-document-used-elsewhere.js';

const HERE = { question: 'A3', path: 'steps.3.document', where: 'câu A6' } as const;
const ELSEWHERE = {
  question: 'A3',
  where: 'báo cáo Quý IV/2017 của Bộ Xây dựng',
  otherAgency: true,
} as const;

describe('R07: a document used elsewhere', () => {
  it('no other use, nothing to say', () => {
    expect(findings(r07DocumentUsedElsewhere, {})).toEqual([]);
  });

  it('asks to confirm a document of another question and lets it through', () => {
    expect(findings(r07DocumentUsedElsewhere, { documentUses: [HERE] })).toEqual(['CB A3 steps.3.document']);
  });

  it('shows another agency to the Authority only', () => {
    const issues = r07DocumentUsedElsewhere(buildRuleInput({ documentUses: [HERE, ELSEWHERE] }));
    expect(issues.map((issue) => issue.authorityOnly ?? false)).toEqual([false, true]);
  });

  it('says where', () => {
    const [issue] = r07DocumentUsedElsewhere(buildRuleInput({ documentUses: [HERE] }));
    expect(sayData('vi', issue!.code, issue!.params)).toBe(
      'Văn bản này đã dùng tại câu A6. Vẫn dùng được nếu đúng là một văn bản; đề nghị xác nhận.',
    );
  });
});
