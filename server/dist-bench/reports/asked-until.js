import { DomainError } from '@ega/shared/errors';
import { civilDateAt, endOfDay } from '@ega/shared/text/civil-date';
/** The exclusive end of the day given; a day that has ended gives nobody time. */ export function endOfDayAhead(
  dueOn,
  recordedAt,
) {
  if (dueOn < civilDateAt(recordedAt))
    throw new DomainError('MALFORMED_INPUT', {
      field: 'dueOn',
      reason: 'past',
    });
  return endOfDay(dueOn);
}

//# sourceMappingURL=asked-until.js.map
