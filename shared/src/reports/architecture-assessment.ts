import * as v from 'valibot';
import { CHECKS, GUIDANCE_ITEMS } from '../areas/architecture/content.js';
import { isIssued } from '../areas/architecture/steps.js';
import { choice, maybe, rows, text } from '../documents/field.js';
import type { CivilDate } from '../text/civil-date.js';
import { ASSESSMENT_REASON_LENGTH } from './project-assessment.js';
import type { Answers } from './questions.js';

export type GuidanceItem = (typeof GUIDANCE_ITEMS)[number];
export type ContentAnswer = (typeof CHECKS)[number];

/** Whether the issued architecture follows the Ministry's guidance, as the Authority concludes (catalogue 4, O1/O2). */
export const CONTENT_CONCLUSIONS = ['met', 'notMet'] as const;
export type ContentConclusion = (typeof CONTENT_CONCLUSIONS)[number];

export const CONTENT_REMARK_LENGTH = 300;

/** An assessment as it is typed. */
export const architectureAssessmentDraft = v.strictObject({
  contents: rows('item', GUIDANCE_ITEMS.length, {
    item: choice('guidanceItem', GUIDANCE_ITEMS),
    answer: choice('check', CHECKS),
    remark: maybe(text(CONTENT_REMARK_LENGTH)),
  }),
  conclusion: v.picklist(CONTENT_CONCLUSIONS, 'malformed.choice'),
  reason: maybe(text(ASSESSMENT_REASON_LENGTH)),
});

/** A7 is asked of those who have issued. */
export const asksOfContents = (answers: Answers): boolean => isIssued(answers.A1?.step ?? null);

/** What the Authority finds of one content; the agency's own answer stays as it was sent. */
export interface ContentFinding {
  readonly item: GuidanceItem;
  readonly answer: ContentAnswer;
  readonly remark: string | null;
}

/** The Authority's conclusion as the board reads it. */
export interface ArchitectureAssessment {
  readonly conclusion: ContentConclusion;
  /** Day of the decision whose architecture was read. */
  readonly decisionOn: CivilDate | null;
}

export interface FindingFault {
  readonly fault: 'answerMissing' | 'remarkMissing' | 'conclusionContradicts';
  readonly item: GuidanceItem | null;
}

type Typed = { readonly [Part in keyof ContentFinding]?: ContentFinding[Part] | null | undefined };

/**
 * What stands in the way of recording an assessment: each of the eight contents is judged, what is not wholly there says
 * what is missing, and an architecture that lacks a content does not follow the guidance (catalogue 4: all eight "Có", or
 * "Có một phần" explained). Where A7 is a state secret no words are written, here as little as in the answer (T3).
 */
export function findingFault(
  findings: readonly Typed[],
  conclusion: ContentConclusion | null,
  secret: boolean,
): FindingFault | null {
  for (const item of GUIDANCE_ITEMS) {
    const finding = findings.find((one) => one.item === item);
    if (!finding?.answer) return { fault: 'answerMissing', item };
    if (!secret && finding.answer !== 'yes' && !finding.remark?.trim())
      return { fault: 'remarkMissing', item };
  }
  return conclusion === 'met' && findings.some(({ answer }) => answer === 'no')
    ? { fault: 'conclusionContradicts', item: null }
    : null;
}

/**
 * The conclusion speaks of the architecture that was read: it stands over every later sending until another is recorded,
 * but not over another decision.
 */
export function standingConclusion(
  assessment: ArchitectureAssessment | undefined,
  decisionOn: CivilDate | null,
): ContentConclusion | null {
  return assessment?.decisionOn === decisionOn ? assessment.conclusion : null;
}
