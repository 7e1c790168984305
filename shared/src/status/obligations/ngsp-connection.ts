import { planIsPublic, platformRuns } from '../../guidance/guidance-facts.js';
import { type AgencyQuestion, ground, notEnough, reading, type Verdict, verdict } from './verdict.js';

const BUILDING: readonly (string | null)[] = ['building', 'pilot', 'operating'];
const HAS_PLAN: readonly (string | null)[] = ['issued', 'sent'];
const OFFICIAL = 7;

/** The four conditions of readiness; null where there is no basis for one yet. */
export interface Readiness {
  readonly focal: boolean | null;
  readonly plan: boolean | null;
  readonly platform: boolean | null;
  readonly network: boolean | null;
}

/**
 * Readiness n of 4 (catalogue 4, O16): a technical focal point; a plan or a list of data, which has no basis while the
 * Ministry's plan is not public; the own platform under way with its milestone; the dedicated data network.
 */
export function readiness({ summary, facts, today }: AgencyQuestion): Readiness {
  const { technicalFocal, ngspPlan, hasDataList, lgsp, lgspMilestone, dataNetwork } = summary;
  const planned =
    ngspPlan === null && hasDataList === null ? null : HAS_PLAN.includes(ngspPlan) || hasDataList === true;
  return {
    focal: technicalFocal !== null,
    plan: planIsPublic(facts, today) ? planned : null,
    platform:
      lgsp === null ? null : lgsp === 'operating' || (BUILDING.includes(lgsp) && lgspMilestone === true),
    network: dataNetwork,
  };
}

/**
 * O16. Until the national platform runs: readiness in neutral colour, never at risk or overdue. Once it runs: at least
 * one connection through it in official operation (practice.md "Status" 3). Without any need nothing is asked.
 */
export function ngspConnection(question: AgencyQuestion): Verdict {
  const { summary, facts, today } = question;
  const { connections } = summary;
  if (connections.length > 0 && connections.every((line) => line.need === 'none'))
    return verdict('notApplicable', [ground('noConnectionNeed')], { reading: reading('noNeed') });
  if (platformRuns(facts, today)) {
    const official = connections.filter((line) => line.step === OFFICIAL && line.route === 'lgspNgsp').length;
    const more = {
      reading: reading('connections', { count: official }),
      inputs: [
        { name: 'connections', value: connections.length },
        { name: 'officialConnections', value: official },
      ],
    };
    if (connections.length === 0) return notEnough(more);
    return official > 0
      ? verdict('met', [ground('connectionMet', { count: official, platform: facts.platformName })], more)
      : verdict('onTrack', [ground('connectionOpen', { platform: facts.platformName })], more);
  }
  const ready = readiness(question);
  const answers = Object.values(ready) as (boolean | null)[];
  const total = answers.length;
  const part = answers.filter((answer) => answer === true).length;
  const more = {
    reading: reading('part', { part, total }),
    inputs: [
      { name: 'readyFocal', value: ready.focal },
      { name: 'readyPlan', value: ready.plan },
      { name: 'readyPlatform', value: ready.platform },
      { name: 'readyNetwork', value: ready.network },
    ],
  };
  if (part === total) return verdict('met', [ground('readinessMet')], more);
  const open = ground('readinessOpen', { part, total });
  return planIsPublic(facts, today)
    ? verdict('onTrack', [open], more)
    : verdict('onTrack', [open, ground('planNotPublic', { platform: facts.platformName })], more);
}
