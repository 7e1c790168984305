import { type Quarter } from '@ega/shared/rounds/round';
import { addDays, endOfDay, startOfDay, type CivilDate } from '@ega/shared/text/civil-date';
import type { RoundInput } from '../../gql/graphql.js';
import type { Say } from '../../lib/language.js';
import type { FormFault } from '../../ui/error-summary.js';
import type { RoundFace } from './round-state.js';

export const ROUND_DAYS = ['periodFrom', 'periodTo', 'cutOffOn', 'opensOn', 'dueOn', 'closesOn'] as const;
export type RoundDay = (typeof ROUND_DAYS)[number];

/** The form speaks in whole days, as letters do; the instants are made from them. */
export type RoundDraft = Record<RoundDay, CivilDate | null> & { year: number | null; quarter: Quarter };

export const fieldId = (name: RoundDay | 'year'): string => `round-${name}`;

/** The quarter after the newest round; its data period begins where that of the newest ended. */
export function nextDraft(newest: RoundFace | undefined, thisYear: number): RoundDraft {
  const last = newest ? newest.year * 4 + newest.quarter : thisYear * 4;
  return {
    year: Math.floor(last / 4),
    quarter: ((last % 4) + 1) as Quarter,
    periodFrom: newest ? addDays(newest.periodTo, 1) : null,
    periodTo: null,
    cutOffOn: null,
    opensOn: null,
    dueOn: null,
    closesOn: null,
  };
}

/** Empty fields and days in the wrong order (catalogue 0.3: the three days are separate, their order is not free). */
export function roundFaults(say: Say, draft: RoundDraft): FormFault[] {
  const faults: FormFault[] = [];
  if (draft.year === null || draft.year < 2016 || draft.year > 2100)
    faults.push({ fieldId: fieldId('year'), message: say('rounds.yearRange') });
  for (const day of ROUND_DAYS)
    if (draft[day] === null)
      faults.push({ fieldId: fieldId(day), message: `${say(`rounds.${day}`)}: ${say('form.dateHint')}` });
  const ordered = (
    earlier: RoundDay,
    later: RoundDay,
    code: 'rounds.periodOrder' | 'rounds.cutOffOrder' | 'rounds.dueOrder' | 'rounds.closesOrder',
  ): void => {
    const [from, to] = [draft[earlier], draft[later]];
    if (from !== null && to !== null && to < from)
      faults.push({ fieldId: fieldId(later), message: say(code) });
  };
  ordered('periodFrom', 'periodTo', 'rounds.periodOrder');
  ordered('periodFrom', 'cutOffOn', 'rounds.cutOffOrder');
  ordered('opensOn', 'dueOn', 'rounds.dueOrder');
  ordered('dueOn', 'closesOn', 'rounds.closesOrder');
  return faults;
}

/** "Hết ngày 09/3" is the first instant of 10/3: deadlines are exclusive. */
export function roundInput(draft: RoundDraft): RoundInput | null {
  const { year, quarter, periodFrom, periodTo, cutOffOn, opensOn, dueOn, closesOn } = draft;
  if (year === null || !periodFrom || !periodTo || !cutOffOn || !opensOn || !dueOn || !closesOn) return null;
  return {
    year,
    quarter,
    periodFrom,
    periodTo,
    cutOff: cutOffOn,
    opensAt: startOfDay(opensOn),
    dueAt: endOfDay(dueOn),
    closesAt: endOfDay(closesOn),
  };
}
