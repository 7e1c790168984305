import {
  type AgencyQuestion,
  type DutyRule,
  ground,
  notEnough,
  reading,
  type Verdict,
  verdict,
} from './verdict.js';

/**
 * O18: the plan of the reporting year is issued with roadmap and duties. The source says "có thể" (may): never at risk,
 * never overdue, in neutral colour (practice.md "Status" 3).
 */
export function applicationPlan({ summary }: AgencyQuestion): Verdict {
  const { plans } = summary;
  if (!plans || plans.year === null) return notEnough();
  const { period, year, yearHasRoadmap, yearHasDuties } = plans;
  const more = {
    reading: reading(`plan.${year}`),
    inputs: [
      { name: 'planYear', value: year },
      { name: 'planPeriod', value: period },
      { name: 'planRoadmap', value: yearHasRoadmap },
      { name: 'planDuties', value: yearHasDuties },
    ],
  };
  if (year === 'issued' && yearHasRoadmap === true && yearHasDuties === true)
    return verdict('met', [ground('planMet')], more);
  const rule: DutyRule =
    year === 'issued' ? 'planIncomplete' : year === 'drafting' ? 'planDrafting' : 'planNone';
  return verdict('onTrack', [ground(rule)], more);
}
