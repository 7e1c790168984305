import { GUIDANCE_ITEMS } from '../../areas/architecture/content.js';
import {
  isIssued,
  ISSUED_STEP,
  needsDocument,
  OPTIONAL_STEPS,
  stepsToCome,
} from '../../areas/architecture/steps.js';
import type { AnswerOf } from '../answer-schemas.js';
import type { Missing, RowName } from './part.js';

const stepRow = (step: number): RowName => ({ rowList: 'architectureStep', rowCode: step });

/** A3: the step reached, with its start and document; from step 7 the decision (R01 speaks of that one). */
export function requiredA3(answer: AnswerOf['A3'], reached: number, missing: Missing): void {
  const find = (step: number) => answer.steps?.find((row) => row.step === step);
  if (isIssued(reached)) {
    const path = `steps.${ISSUED_STEP}.document`;
    const parts = ['number', 'issuedOn', 'signer', 'fileId'] as const;
    missing.needDocument(find(ISSUED_STEP)?.document, path, parts, stepRow(ISSUED_STEP));
  }
  if (reached === ISSUED_STEP) return;
  const row = find(reached);
  missing.need(row?.startedOn, 'steps.startedOn', `steps.${reached}.startedOn`, stepRow(reached));
  if (needsDocument(reached)) {
    missing.needDocument(
      row?.document,
      `steps.${reached}.document`,
      ['number', 'issuedOn'],
      stepRow(reached),
    );
  }
}

/** A4: the letters that the state chosen speaks of. */
export function requiredA4(answer: AnswerOf['A4'], missing: Missing): void {
  const { state } = answer;
  missing.need(state, 'state');
  if (state === 'sent' || state === 'answered') {
    missing.needDocument(answer.sent, 'sent', ['number', 'issuedOn']);
  }
  if (state === 'answered') missing.needDocument(answer.opinion, 'opinion', ['number', 'issuedOn']);
  if (state === 'willNotSend') missing.needText(answer.reason, 'reason');
}

/** A5: a day for each step to come; the survey and the Ministry's opinion may be left out. */
export function requiredA5(answer: AnswerOf['A5'], reached: number, missing: Missing): void {
  for (const step of stepsToCome(reached).filter((next) => !OPTIONAL_STEPS.includes(next))) {
    const row = answer.planned?.find((planned) => planned.step === step);
    missing.need(row?.on, 'planned.on', `planned.${step}.on`, stepRow(step));
  }
}

/** A7: an answer to each of the eight contents. */
export function requiredA7(answer: AnswerOf['A7'], missing: Missing): void {
  for (const item of GUIDANCE_ITEMS) {
    const row = answer.items?.find((given) => given.item === item);
    const name = { rowList: 'guidanceItem', rowCode: item };
    missing.need(row?.answer, 'items.answer', `items.${item}.answer`, name);
  }
}
