import type { VersionChange } from '@ega/shared/meetings/version-changes';
import { STATUSES } from '@ega/shared/status/status';
import { formatCount } from '../../lib/numbers.js';
import type { useSay } from '../../lib/language.js';

type Say = ReturnType<typeof useSay>;

const FIGURES = ['issued', 'underWay', 'lgsp', 'oneStop', 'projects', 'submitted'] as const;

/** One difference between two frozen versions as a sentence. */
export function changeText(say: Say, change: VersionChange, names: ReadonlyMap<number, string>): string {
  if (change.what === 'figure') {
    const known = FIGURES.find((one) => one === change.name);
    return say('meeting.changed.figure', {
      name: known ? say(`meeting.figure.${known}`) : change.name,
      basis: say(`basis.${change.basis}`),
      before: formatCount(change.before, change.denominator),
      after: formatCount(change.after, change.denominator),
    });
  }
  if (change.what === 'agency')
    return say('meeting.changed.agency', {
      agency: names.get(change.agency) ?? String(change.agency),
      field: say(`meeting.field.${change.field}`),
      basis: say(`basis.${change.basis}`),
      before: valueText(say, change.before),
      after: valueText(say, change.after),
    });
  return say(`meeting.changed.${change.what}`, { name: change.name });
}

function valueText(say: Say, value: string): string {
  if (value === 'true' || value === 'false') return say(`meeting.value.${value}`);
  if (value === 'null' || value === 'none') return '–';
  const status = STATUSES.find((one) => one === value);
  if (status) return say(`status.${status}`);
  const flow = (['drafting', 'submitted', 'returned', 'verified'] as const).find((one) => one === value);
  return flow ? say(`meeting.report.${flow}`) : value;
}
