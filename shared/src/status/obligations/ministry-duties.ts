import { SOLUTION_STEPS } from '../../guidance/guidance-item.js';
import { planIsPublic, planIsPublished, platformRuns } from '../../guidance/guidance-facts.js';
import type { CivilDate } from '../../text/civil-date.js';
import { ground, type MinistryQuestion, reading, type Verdict, verdict } from './verdict.js';

/** Nothing entered yet on the Ministry's sheet. */
const NOTHING = () => verdict('noBasis', [ground('sheetEmpty')]);

const by = (day: CivilDate | null | undefined, today: CivilDate): boolean => day != null && day <= today;

/**
 * O11: every milestone of building the national platform is done and it runs officially (M1). Milestones done of all
 * milestones, never a typed percentage; a planned day gone by is the Ministry's own date.
 */
export function ngspBuilt({ facts, today }: MinistryQuestion): Verdict {
  const { milestones } = facts;
  const runs = platformRuns(facts, today);
  if (milestones.length === 0 && !runs) return NOTHING();
  const total = milestones.length;
  const part = milestones.filter((row) => by(row.doneOn, today)).length;
  const late = milestones.find(
    (row) => row.plannedOn != null && row.plannedOn < today && !by(row.doneOn, today),
  );
  const more = {
    reading: reading('milestones', { part, total }),
    inputs: [
      { name: 'milestonesDone', value: part },
      { name: 'milestones', value: total },
      { name: 'operatingSince', value: facts.platform?.operatingSince ?? null },
    ],
  };
  if (runs && part === total)
    return verdict(
      'met',
      [ground('platformRuns', { on: facts.platform?.operatingSince ?? '', platform: facts.platformName })],
      more,
    );
  const open = ground('milestonesOpen', { part, total, platform: facts.platformName });
  if (!late) return verdict('onTrack', [open], more);
  return verdict(
    'pastOwnDate',
    [open, ground('milestoneLate', { title: late.title ?? '', on: late.plannedOn ?? '' })],
    more,
  );
}

/** O12: at least one document guides how to connect through the platform (M2). */
export function ngspGuides({ facts, today }: MinistryQuestion): Verdict {
  const { guides } = facts;
  if (guides.length === 0) return NOTHING();
  const issued = guides.filter((row) => row.state === 'issued' && by(row.issuedOn, today)).length;
  const more = {
    reading: reading('part', { part: issued, total: guides.length }),
    inputs: [
      { name: 'guidesIssued', value: issued },
      { name: 'guides', value: guides.length },
    ],
  };
  return issued > 0
    ? verdict('met', [ground('guidesMet', { count: issued, platform: facts.platformName })], more)
    : verdict('onTrack', [ground('guidesOpen', { total: guides.length })], more);
}

/** O13: the plan to build the platform is published, and can be read at its address or on the public page (M3). */
export function ngspPlanPublished({ facts, today }: MinistryQuestion): Verdict {
  if (!facts.plan) return NOTHING();
  const inputs = [
    { name: 'publishedOn', value: facts.plan.publishedOn ?? null },
    { name: 'address', value: facts.plan.address ?? null },
    { name: 'publicPage', value: facts.publicPageOn },
  ];
  const platform = facts.platformName;
  if (planIsPublic(facts, today))
    return verdict('met', [ground('planPublic', { on: facts.plan.publishedOn ?? '', platform })], { inputs });
  const why = planIsPublished(facts, today) ? 'planNotReachable' : 'planNotPublic';
  return verdict('onTrack', [ground(why, { platform })], { inputs });
}

/** O14: the list of needed standards is settled and each of them is in force; one circular alone is not enough (M4). */
export function technicalStandards({ facts, today }: MinistryQuestion): Verdict {
  const total = facts.standards.length;
  if (total === 0) return NOTHING();
  const part = facts.standards.filter((row) => by(row.effectiveOn, today)).length;
  const more = {
    reading: reading('part', { part, total }),
    inputs: [
      { name: 'standardsInForce', value: part },
      { name: 'standardsNeeded', value: total },
      { name: 'standardListComplete', value: facts.standardListComplete },
    ],
  };
  const open = ground('standardsInForce', { part, total });
  if (part === total && facts.standardListComplete) return verdict('met', [open], more);
  return facts.standardListComplete
    ? verdict('onTrack', [open], more)
    : verdict('onTrack', [open, ground('standardListOpen')], more);
}

/** O15: the steps of the one-stop solution up to its recommendation; opinions asked are told beside them (M5). */
export function oneStopSolution({ facts, today }: MinistryQuestion): Verdict {
  if (facts.solutionSteps.length === 0) return NOTHING();
  const done = facts.solutionSteps.filter((row) => by(row.doneOn, today));
  const asked = facts.opinions.filter((row) => by(row.sentOn, today)).length;
  const answered = facts.opinions.filter((row) => by(row.answeredOn, today)).length;
  const numbers = { part: done.length, total: SOLUTION_STEPS.length };
  const more = {
    reading: reading('part', numbers),
    inputs: [
      { name: 'solutionStepsDone', value: done.length },
      { name: 'opinionsAsked', value: asked },
      { name: 'opinionsAnswered', value: answered },
    ],
  };
  if (done.some((row) => row.step === 'recommend')) return verdict('met', [ground('solutionMet')], more);
  const open = ground('solutionOpen', numbers);
  const opinions = ground('opinions', { asked, answered });
  const late = facts.solutionSteps.some(
    (row) => row.plannedOn != null && row.plannedOn < today && !by(row.doneOn, today),
  );
  return verdict(late ? 'pastOwnDate' : 'onTrack', asked > 0 ? [open, opinions] : [open], more);
}

/** O19: documents that guide were issued and regional workshops were held; the duty goes on (M6). */
export function urging({ facts, today }: MinistryQuestion): Verdict {
  const dispatches = facts.dispatches.filter((row) => by(row.issuedOn, today)).length;
  const held = facts.workshops.filter((row) => by(row.heldOn, today));
  if (dispatches + held.length === 0) return NOTHING();
  const agencies = new Set(held.flatMap((row) => row.agencies ?? [])).size;
  const numbers = { dispatches, workshops: held.length, agencies };
  const more = {
    reading: reading('urging', numbers),
    inputs: [
      { name: 'dispatches', value: dispatches },
      { name: 'workshops', value: held.length },
      { name: 'workshopAgencies', value: agencies },
    ],
  };
  const met = dispatches > 0 && held.length > 0;
  return verdict(met ? 'met' : 'onTrack', [ground('urging', numbers)], more);
}
