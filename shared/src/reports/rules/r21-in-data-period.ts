import { blocking, type Rule } from './rule.js';

/** R21: what is reported "trong kỳ" happened in the data period, which is not the calendar quarter (catalogue 5, R21; 0.3). */
export const r21InDataPeriod: Rule = ({ answers, round }) =>
  (answers.A10?.events ?? [])
    .filter((line) => line.heldOn && (line.heldOn < round.periodFrom || line.heldOn > round.periodTo))
    .map((line) =>
      blocking({ rule: 'R21', question: 'A10', path: `events.${line.id}.heldOn` }, 'rule.R21', {
        from: round.periodFrom,
        to: round.periodTo,
      }),
    );
