import { daysBetween } from '../../text/civil-date.js';
import { type AgencyQuestion, ground, type Verdict } from './verdict.js';

/**
 * O6, O7 and O9 have no date of the law; what is still open after the date the agency registered itself for being
 * unified (C3) is "Quá mốc đăng ký" (catalogue 4).
 */
export function byOwnDate({ summary, today }: AgencyQuestion, open: Verdict): Verdict {
  const on = summary.chosenPackage?.unifiedBy ?? null;
  const inputs = [...open.inputs, { name: 'unifiedBy', value: on }];
  if (on === null || on >= today) return { ...open, inputs };
  const passed = ground('ownDatePassed', { on, days: daysBetween(on, today) });
  return { ...open, status: 'pastOwnDate', neutral: false, grounds: [...open.grounds, passed], inputs };
}
