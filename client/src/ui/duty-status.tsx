import type { Status } from '@ega/shared/status/status';
import { useSay } from '../lib/language.js';
import { Badge, StatusBadge } from './status-badge.js';

interface DutyStatusProps {
  /** Null before the first day of the duty. */
  status: Status | null | undefined;
  /** Under way without a date: neutral ink, no colour of a judgement. */
  neutral: boolean;
}

/** The status of one duty: one of the ten, in neutral colour while it is under way without a date. */
export function DutyStatus({ status, neutral }: DutyStatusProps) {
  const say = useSay();
  if (!status) return <span className="mut">{say('status.none')}</span>;
  return neutral && status === 'onTrack' ? (
    <Badge icon="track">{say('status.ongoing')}</Badge>
  ) : (
    <StatusBadge status={status} />
  );
}
