import {
  choice,
  choices,
  date,
  flag,
  group,
  maybe,
  pastDate,
  rowId,
  rows,
  text,
  texts,
} from '../documents/field.js';
import { HAND_STATES } from '../directives/hand-answer.js';
import { documentDraft } from '../documents/official-document.js';
import { QUESTION_IDS, type QuestionId } from './question-id.js';

export const COVER_FORMS = ['digital', 'paper', 'later'] as const;
export const SIGNING_AUTHORITIES = ['direct', 'onBehalf', 'byOrder', 'byDelegation'] as const;
export const SECRET_ANSWERS = ['none', 'some'] as const;

/** L7: codes of difficulties, counted nation-wide in part III of the Ministry's report. */
export const DIFFICULTIES = ['KP', 'NL', 'TV', 'HD', 'PD', 'HT', 'PH', 'TC', 'DL', 'PL', 'KH'] as const;
export const OTHER_DIFFICULTY = 'KH';

/** To whom a proposal goes (E2). */
export const PROPOSAL_TARGETS = ['ministry', 'governmentOffice', 'otherMinistry', 'government'] as const;

/** What became of a conclusion (E3); the Authority records the same of its own part. */
export const CONCLUSION_OUTCOMES = HAND_STATES;

/** Questions that can hold a state secret; who reports and whether there are secrets is none. */
export const SECRET_QUESTIONS: readonly QuestionId[] = QUESTION_IDS.filter((id) => !id.startsWith('T'));

/** Focal unit and the people to be asked. */
export const t1 = group({
  leadUnit: maybe(text(200)),
  preparer: maybe(
    group({
      name: maybe(text(120)),
      title: maybe(text(120)),
      phone: maybe(text(60)),
      email: maybe(text(200)),
    }),
  ),
  leader: maybe(group({ title: maybe(text(120)), phone: maybe(text(60)) })),
  contributors: maybe(texts(50, 200)),
  document: maybe(documentDraft),
});

/** The signed cover document; 'later' lets the report go and leaves it marked as waiting. */
export const t2 = group({
  form: maybe(choice('coverForm', COVER_FORMS)),
  document: maybe(documentDraft),
  authority: maybe(choice('signingAuthority', SIGNING_AUTHORITIES)),
});

/** Which questions fall under state secrets; nothing is uploaded here (PL 30/2000). */
export const t3 = group({
  answer: maybe(choice('secretAnswer', SECRET_ANSWERS)),
  questions: maybe(choices('secretQuestion', SECRET_QUESTIONS)),
});

const difficulties = () =>
  group({
    none: maybe(flag()),
    codes: maybe(choices('difficulty', DIFFICULTIES)),
    description: maybe(text(500)),
  });

/** Difficulties by part of the form. */
export const e1 = group({
  A: maybe(difficulties()),
  B: maybe(difficulties()),
  C: maybe(difficulties()),
  D: maybe(difficulties()),
});

/** Proposals, one line each; each gets a number and an answer. */
export const e2 = group({
  none: maybe(flag()),
  proposals: maybe(
    rows('id', 50, {
      id: rowId(),
      to: maybe(choice('proposalTarget', PROPOSAL_TARGETS)),
      content: maybe(text(500)),
    }),
  ),
});

/** What became of the conclusions given to the agency, one row each; the row is known by session and number. */
export const e3 = group({
  conclusions: maybe(
    rows('conclusion', 200, {
      conclusion: rowId(),
      outcome: maybe(choice('conclusionOutcome', CONCLUSION_OUTCOMES)),
      doneOn: maybe(pastDate()),
      document: maybe(documentDraft),
      expectedOn: maybe(date()),
      progress: maybe(text(500)),
      reason: maybe(text(500)),
    }),
  ),
});
