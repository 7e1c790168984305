import type { Formula } from '../../directives/formula.js';
import { INDICATORS } from '../../directives/indicators.js';
import { KNOWN_OBLIGATIONS } from '../../directives/known-obligations.js';
import type { Obligation } from '../../directives/obligation.js';
import type { GuidanceFacts } from '../../guidance/guidance-facts.js';
import type { Summary } from '../../reports/summary.js';
import { civil } from '../../text/civil-date.js';
import { buildSummary } from '../build-board.js';
import type { AgencyQuestion } from './verdict.js';

/** Test data: nothing entered on the Ministry's sheet. */
export function buildFacts(more: Partial<GuidanceFacts> = {}): GuidanceFacts {
  return {
    milestones: [],
    platform: null,
    guides: [],
    plan: null,
    standards: [],
    standardListComplete: false,
    solutionSteps: [],
    opinions: [],
    dispatches: [],
    workshops: [],
    programmeTasks: [],
    platformName: 'NGSP',
    sessions: [],
    publicPageOn: true,
    ...more,
  };
}

export function obligationOf(formula: Formula): Obligation {
  const found = [...KNOWN_OBLIGATIONS, ...INDICATORS].find((one) => one.formula === formula);
  if (!found) throw new Error(`no duty with the formula ${formula}`);
  return found;
}

/** A question about one agency on the day of the session, 16/03/2018, unless told otherwise. */
export function buildQuestion(
  formula: Formula,
  summary: Partial<Summary>,
  more: { facts?: Partial<GuidanceFacts>; today?: string } = {},
): AgencyQuestion {
  return {
    obligation: obligationOf(formula),
    summary: buildSummary(3, { hasProcedures: true, ...summary }),
    facts: buildFacts(more.facts),
    today: civil(more.today ?? '2018-03-16'),
  };
}
