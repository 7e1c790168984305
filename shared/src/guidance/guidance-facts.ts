import type { CatalogueEntry } from '../directives/catalogue-entry.js';
import { holdsOn } from '../directives/validity.js';
import { platformNameOn } from '../areas/ngsp/platform-name.js';
import { platformNames } from '../reports/form-lists.js';
import type { RoundId } from '../rounds/round.js';
import type { CivilDate, Instant } from '../text/civil-date.js';
import { type GuidanceBody, type GuidanceItem, type GuidanceKind, SOLUTION_STEPS } from './guidance-item.js';

/** What the Ministry's sheet says on a day; the input of O11–O19 (catalogue 4 and 6). */
export interface GuidanceFacts {
  readonly milestones: readonly GuidanceBody<'milestone'>[];
  readonly platform: GuidanceBody<'platform'> | null;
  readonly guides: readonly GuidanceBody<'guide'>[];
  readonly plan: GuidanceBody<'plan'> | null;
  readonly standards: readonly GuidanceBody<'standard'>[];
  readonly standardListComplete: boolean;
  readonly solutionSteps: readonly GuidanceBody<'solution-step'>[];
  readonly opinions: readonly GuidanceBody<'opinion'>[];
  readonly dispatches: readonly GuidanceBody<'dispatch'>[];
  readonly workshops: readonly GuidanceBody<'workshop'>[];
  /** Codes of the tasks of Decision 1819 in force. */
  readonly programmeTasks: readonly string[];
  /** Short name of the national platform on the day: NGSP in 2018. */
  readonly platformName: string;
  /** Sessions whose figures had been frozen, the oldest first (M7). */
  readonly sessions: readonly FrozenSession[];
  /** Whether the system's own public page is on; there the plan can be read without an address of its own. */
  readonly publicPageOn: boolean;
}

/** When the figures of a quarterly session were frozen for the first time, and when it was held. */
export interface FrozenSession {
  readonly meeting: RoundId;
  readonly frozenAt: Instant;
  readonly heldAt: Instant;
}

/** Sorts the rows known at a position; catalogue entries count on the days they hold. */
export function guidanceFacts(
  items: readonly GuidanceItem[],
  entries: readonly CatalogueEntry[],
  today: CivilDate,
  sessions: readonly FrozenSession[] = [],
  publicPageOn = true,
): GuidanceFacts {
  const of = <K extends GuidanceKind>(kind: K): GuidanceBody<K>[] =>
    items.filter((item) => item.kind === kind).map((item) => item.body as GuidanceBody<K>);
  const tasks = entries.filter(({ kind, body }) => kind === 'programme-task' && holdsOn(body, today));
  const order = (row: GuidanceBody<'solution-step'>) => SOLUTION_STEPS.indexOf(row.step);
  return {
    milestones: of('milestone').sort((a, b) => (a.plannedOn ?? '9999').localeCompare(b.plannedOn ?? '9999')),
    platform: of('platform').at(-1) ?? null,
    guides: of('guide'),
    plan: of('plan').at(-1) ?? null,
    standards: of('standard'),
    standardListComplete: of('standard-list').at(-1)?.complete === true,
    solutionSteps: of('solution-step').sort((a, b) => order(a) - order(b)),
    opinions: of('opinion'),
    dispatches: of('dispatch'),
    workshops: of('workshop'),
    programmeTasks: tasks.map((task) => task.code),
    platformName: platformNameOn(platformNames(entries), today).short,
    sessions,
    publicPageOn,
  };
}

/** Whether the national platform runs officially on a day (M1). */
export function platformRuns(facts: GuidanceFacts, today: CivilDate): boolean {
  const since = facts.platform?.operatingSince ?? null;
  return since !== null && since <= today;
}

/** Whether the Ministry's sheet says that the plan to build the national platform was published by a day (M3). */
export function planIsPublished({ plan }: GuidanceFacts, today: CivilDate): boolean {
  return plan?.publishedOn != null && plan.publishedOn <= today;
}

/** Whether it can be read, too: at the address given, or on the system's own public page (catalogue 6, M3). */
export function planIsPublic(facts: GuidanceFacts, today: CivilDate): boolean {
  return planIsPublished(facts, today) && (facts.publicPageOn || Boolean(facts.plan?.address));
}
