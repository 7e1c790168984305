import {
  type AgencyQuestion,
  ground,
  notEnough,
  reading,
  type Verdict,
  verdict,
  withoutProcedures,
} from './verdict.js';

/**
 * O10: every standard of list L6 in force that applies is met (công văn 1655; catalogue 4). A rule is broken or not, no
 * date is involved; rows not yet answered are no breach.
 */
export function standards({ summary }: AgencyQuestion): Verdict {
  const none = withoutProcedures(summary);
  if (none) return none;
  const counted = summary.standards;
  if (!counted || counted.applicable === 0) return notEnough();
  const { met, partial, notMet, applicable } = counted;
  const more = {
    reading: reading('part', { part: met, total: applicable }),
    inputs: [
      { name: 'standardsMet', value: met },
      { name: 'standardsPartial', value: partial },
      { name: 'standardsNotMet', value: notMet },
      { name: 'standardsApplicable', value: applicable },
    ],
  };
  const numbers = { part: met, total: applicable };
  if (met >= applicable) return verdict('met', [ground('standardsMet', numbers)], more);
  if (partial + notMet > 0) return verdict('notMet', [ground('standardsNotMet', numbers)], more);
  return notEnough(more);
}
