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
 * O8: exactly one focal unit, assigned by a document (công văn 1655). Standing: a verified assignment holds until a later
 * report reverses it (catalogue 0.5).
 */
export function focalUnit({ summary }: AgencyQuestion): Verdict {
  const none = withoutProcedures(summary);
  if (none) return none;
  const assigned = summary.focalAssigned ?? (summary.focalUnit === null ? null : true);
  const inputs = [{ name: 'focalUnit', value: summary.focalUnit }];
  if (assigned === null) return notEnough({ inputs });
  if (!assigned)
    return verdict('onTrack', [ground('focalNotAssigned')], { inputs, reading: reading('notAssigned') });
  return verdict('met', [ground('focalAssigned', { unit: summary.focalUnit ?? '' })], {
    inputs,
    reading: reading('assigned'),
  });
}
