import { acceptance } from '@ega/shared/rounds/round';
import { instantMs } from '@ega/shared/text/civil-date';
/**
 * Whether this report is accepted at an instant. A report never sent whose round has closed may have been reopened to the
 * end of a date (issue item 5): it is then accepted, and late.
 */ export function acceptanceAt(report, extendedUntil, at) {
  const { state, readyFrom, returnedUntil } = report;
  const kind = state === 'returned' || (state !== 'draft' && readyFrom === 'returned') ? 'returned' : 'first';
  const result = acceptance(report.round, extendedUntil, kind, returnedUntil, at);
  const reopened = kind === 'first' && returnedUntil !== null && instantMs(at) < instantMs(returnedUntil);
  return !result.accepted && result.code === 'ROUND_CLOSED' && reopened
    ? {
        accepted: true,
        late: true,
      }
    : result;
}

//# sourceMappingURL=report-acceptance.js.map
