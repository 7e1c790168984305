import { ISSUED_STEP } from '../../areas/architecture/steps.js';
import { civilDateAt } from '../../text/civil-date.js';
import { OBLIGATIONS } from '../../directives/obligation.js';
import { registeredSteps } from './planned-steps.js';
import { warning, type Rule } from './rule.js';

/** First day after the time set: issuing is due before 01/9/2018 (công văn 1655, O1 and O2). */
const TOO_LATE = OBLIGATIONS.map((obligation) => civilDateAt(obligation.dueAt)).sort()[0];

/** A5: an own date of issuing on or after the deadline asks for a reason (catalogue 2, A5, CB). */
export const a5IssuingAfterDeadline: Rule = ({ answers }) =>
  registeredSteps(answers)
    .filter((row) => row.step === ISSUED_STEP && TOO_LATE !== undefined && row.on >= TOO_LATE)
    .map((row) =>
      warning({ rule: 'A5-late', question: 'A5', path: `planned.${row.step}.on` }, 'rule.A5-late', {
        date: row.on,
      }),
    );
