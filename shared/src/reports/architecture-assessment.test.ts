import { describe, expect, it } from '@jest/globals';
import { GUIDANCE_ITEMS } from '../areas/architecture/content.js';
import { civil } from '../text/civil-date.js';
import { type ContentFinding, findingFault, standingConclusion } from './architecture-assessment.js';

const found = (...over: Partial<ContentFinding>[]) =>
  GUIDANCE_ITEMS.map((item, at): ContentFinding => ({
    ...{ item, answer: 'yes', remark: null },
    ...over[at],
  }));

describe("the Authority's assessment of an issued architecture", () => {
  it('judges every content once', () => {
    expect(findingFault(found(), 'met', false)).toBeNull();
    expect(findingFault(found().slice(1), 'met', false)).toEqual({ fault: 'answerMissing', item: 'basis' });
  });

  it('says what is missing of a content that is not wholly there, unless it is a state secret', () => {
    const bare = found({}, { answer: 'partial', remark: ' ' });
    expect(findingFault(bare, 'met', false)).toEqual({ fault: 'remarkMissing', item: 'current' });
    expect(findingFault(bare, 'met', true)).toBeNull();
    expect(findingFault(found({}, { answer: 'partial', remark: 'Chưa có sơ đồ.' }), 'met', false)).toBeNull();
  });

  it('concludes nothing against its own findings', () => {
    const lacking = found({ answer: 'no', remark: 'Không có chương này.' });
    expect(findingFault(lacking, 'met', false)).toEqual({ fault: 'conclusionContradicts', item: null });
    expect(findingFault(lacking, 'notMet', false)).toBeNull();
    expect(findingFault(found(), 'notMet', false)).toBeNull();
  });

  it('stands for the architecture that was read, not for that of another decision', () => {
    const read = { conclusion: 'notMet' as const, decisionOn: civil('2017-02-27') };
    expect(standingConclusion(read, civil('2017-02-27'))).toBe('notMet');
    expect(standingConclusion(read, civil('2018-01-15'))).toBeNull();
    expect(standingConclusion(undefined, null)).toBeNull();
  });
});
