import { describe, expect, it } from '@jest/globals';
import { FORM_VERSION, upgradeContent } from './upgrade-content.js';

describe('content of an earlier form', () => {
  it('of this form is read as it stands', () => {
    const content = { A1: { step: 3 } };
    expect(upgradeContent(content, FORM_VERSION)).toBe(content);
  });

  it('of a form that nobody knows is refused, never guessed', () => {
    expect(() => upgradeContent({}, FORM_VERSION, FORM_VERSION + 1)).toThrow('no way');
    expect(() => upgradeContent({}, FORM_VERSION + 1, FORM_VERSION)).toThrow('newer');
  });
});
