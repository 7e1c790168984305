import { useSay } from '../lib/language.js';
import { Badge } from './status-badge.js';
import type { IconName } from './icon-paths.js';

export type FlowWord = 'notReported' | 'drafting' | 'ready' | 'submitted' | 'returned' | 'verified';

const FLOW_ICON: Readonly<Record<FlowWord, IconName>> = {
  notReported: 'none',
  drafting: 'reported',
  ready: 'person',
  submitted: 'clock',
  returned: 'returned',
  verified: 'verified',
};

/** Where a report stands in its flow. */
export function FlowBadge({ state }: { state: FlowWord }) {
  const say = useSay();
  return <Badge icon={FLOW_ICON[state]}>{say(`report.state.${state}`)}</Badge>;
}
