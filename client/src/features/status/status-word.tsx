import type { Status } from '@ega/shared/status/status';
import { StatusBadge } from '../../ui/status-badge.js';

/** A status without its pill, for legends and lists of terms. */
export const StatusWord = ({ status }: { status: Status }) => <StatusBadge status={status} plain />;
