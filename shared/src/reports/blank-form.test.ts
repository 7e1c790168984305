import { describe, expect, it } from '@jest/globals';
import { FORM_VARIANTS } from '../agencies/kind.js';
import { blankAnswer } from './blank-form.js';
import { QUESTION_IDS } from './question-id.js';

describe('the blank form', () => {
  it.each(FORM_VARIANTS)('of variant %s has a line to fill for every question, in words', (variant) => {
    for (const question of QUESTION_IDS) {
      const lines = blankAnswer(question, variant);
      expect([question, lines.length > 0]).toEqual([question, true]);
      for (const { label, value } of lines) {
        expect(label).not.toMatch(/^(field|option)\./);
        expect(value).not.toBe('');
      }
    }
  });

  it('prints a box for each choice and names what a document needs', () => {
    const a6 = blankAnswer('A6', 'T');
    expect(a6.some(({ value }) => value.startsWith('☐'))).toBe(true);
    expect(a6.some(({ value }) => value.includes('số, ký hiệu'))).toBe(true);
  });
});
