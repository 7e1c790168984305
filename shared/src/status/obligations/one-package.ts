import { byOwnDate } from './own-date.js';
import {
  type AgencyQuestion,
  type DutyRule,
  ground,
  notEnough,
  reading,
  type Verdict,
  verdict,
  withoutProcedures,
} from './verdict.js';

/**
 * O9: one one-stop package in use, and it is the one chosen in C3 (công văn 1655; catalogue 4). Nation-wide systems of
 * central ministries are never counted. Only two packages or more can be past the agency's own date.
 */
export function onePackage(question: AgencyQuestion): Verdict {
  const { summary } = question;
  const none = withoutProcedures(summary);
  if (none) return none;
  const count = summary.packages?.oneStop ?? summary.oneStopCount;
  const { chosenPackage } = summary;
  const inputs = [
    { name: 'oneStopPackages', value: count },
    { name: 'chosen', value: chosenPackage?.chosen ?? null },
  ];
  if (count === null) return notEnough({ inputs });
  const more = { inputs, reading: reading('packages', { count }) };
  const open = (rule: DutyRule) => verdict('onTrack', [ground(rule, { count })], more);
  if (count === 0) return open('noPackage');
  if (count > 1) return byOwnDate(question, open('manyPackages'));
  if (!chosenPackage) return notEnough(more);
  if (!chosenPackage.chosen || chosenPackage.packageId === null) return open('packageNotChosen');
  return verdict('met', [ground('onePackageMet')], more);
}
