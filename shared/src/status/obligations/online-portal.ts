import { byOwnDate } from './own-date.js';
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
 * O6: exactly one portal for online services, and every level 3 and 4 procedure on it (công văn 1655; catalogue 4). A
 * portal with no such procedure at all does not meet it: there is nothing yet that it offers.
 */
export function onlinePortal(question: AgencyQuestion): Verdict {
  const { summary } = question;
  const none = withoutProcedures(summary);
  if (none) return none;
  const { count, online, of } = summary.portal ?? { count: null, online: null, of: null };
  const inputs = [
    { name: 'portals', value: count },
    { name: 'onPortal', value: online },
    { name: 'level34', value: of },
  ];
  if (count === null || (count === 1 && (online === null || of === null))) return notEnough({ inputs });
  const open = (
    rule: Parameters<typeof ground>[0],
    params: Record<string, number>,
    shown: Verdict['reading'],
  ) => byOwnDate(question, verdict('onTrack', [ground(rule, params)], { inputs, reading: shown }));
  if (count !== 1) return open('portalCount', { count }, reading('portals', { count }));
  const done = { part: online ?? 0, total: of ?? 0 };
  if (done.total === 0) return open('portalEmpty', {}, reading('portals', { count }));
  if (done.part < done.total) return open('portalShare', done, reading('part', done));
  return verdict('met', [ground('portalMet', { total: done.total })], {
    inputs,
    reading: reading('portals', { count }),
  });
}
