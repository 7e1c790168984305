import type { CONCLUSION_OWNERS } from '@ega/shared/directives/conclusion';
import type { Participant } from '@ega/shared/meetings/meeting';
import type { VersionChange } from '@ega/shared/meetings/version-changes';
import { STATUSES } from '@ega/shared/status/status';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { formatCount } from '../../lib/numbers.js';
import type { Say } from '../../lib/language.js';
import { sectionTitle } from './section-title.js';

const FIGURES = ['issued', 'underWay', 'lgsp', 'oneStop', 'projects', 'submitted'] as const;
const NOTHING = '–';
/** So much of a paragraph is quoted that one knows which is meant. */
const QUOTED = 100;

/** How what a change names by number or code is called. */
export interface ChangeNames {
  readonly agency: (number: number) => string;
  readonly round: (id: string) => string;
}

type Change<What extends VersionChange['what']> = Extract<VersionChange, { what: What }>;

/** One difference between two frozen versions as a sentence. */
export function changeText(say: Say, change: VersionChange, names: ChangeNames): string {
  switch (change.what) {
    case 'plan':
      return moved(
        say,
        say(`meeting.planField.${change.field}`),
        planValue(change, 'before'),
        planValue(change, 'after'),
      );
    case 'agenda':
      return listed(say, say('meeting.agenda'), change.added, change.dropped);
    case 'participants': {
      const words = (list: readonly Participant[]) =>
        list.map(({ office, kind }) => `${office} (${say(`meeting.kind.${kind}`)})`);
      return listed(say, say('meeting.participants'), words(change.added), words(change.dropped));
    }
    case 'figure':
      return figureText(say, change);
    case 'agency':
      return say('meeting.changed.agency', {
        agency: names.agency(change.agency),
        field: say(`meeting.field.${change.field}`),
        basis: say(`basis.${change.basis}`),
        before: valueText(say, change.before, change.field),
        after: valueText(say, change.after, change.field),
      });
    case 'duty':
      return say(`meeting.changed.${change.field}`, { what: say('conclusion.duty', { name: change.title }) });
    case 'cells':
      return say('meeting.changed.cells', {
        duty: say('conclusion.duty', { name: change.title }),
        basis: say(`basis.${change.basis}`),
        agencies: change.agencies.map(names.agency).join('; '),
        before: say(`status.${change.before ?? 'none'}`),
        after: say(`status.${change.after ?? 'none'}`),
      });
    case 'conclusion':
      return conclusionText(say, change, headOf(say, change, names));
    case 'addressees':
      return say(`meeting.changed.${change.field}`, {
        what: headOf(say, change, names),
        agencies: change.agencies.map(names.agency).join('; '),
      });
    case 'registry':
      return registryText(say, change);
    case 'paragraph':
      return paragraphText(say, change);
    case 'rubric':
      return say('meeting.changed.rubric', { name: change.name });
  }
}

function moved(say: Say, what: string, before: string | null, after: string | null): string {
  return say('meeting.changed.value', { what, before: before ?? NOTHING, after: after ?? NOTHING });
}

const planValue = (change: Change<'plan'>, side: 'before' | 'after'): string =>
  change.field === 'heldAt' ? formatInstant(change[side]) : change[side];

function listed(say: Say, what: string, added: readonly string[], dropped: readonly string[]): string {
  const items = (list: readonly string[]) => list.map((item) => `“${item}”`).join('; ');
  const parts = [
    ...(added.length > 0 ? [say('meeting.changed.itemsAdded', { items: items(added) })] : []),
    ...(dropped.length > 0 ? [say('meeting.changed.itemsDropped', { items: items(dropped) })] : []),
  ];
  return say('meeting.changed.list', { what, how: parts.join('; ') || say('meeting.changed.order') });
}

function figureText(say: Say, change: Change<'figure'>): string {
  const known = FIGURES.find((one) => one === change.name);
  return say('meeting.changed.figure', {
    name: known ? say(`meeting.figure.${known}`) : (change.title ?? change.name),
    basis: say(`basis.${change.basis}`),
    before: formatCount(change.before, change.denominatorBefore ?? change.denominator),
    after: formatCount(change.after, change.denominator),
  });
}

const headOf = (say: Say, change: { number: number; meeting: string }, names: ChangeNames): string =>
  say('meeting.conclusionOf', { number: change.number, quarter: names.round(change.meeting) });

function conclusionText(say: Say, change: Change<'conclusion'>, head: string): string {
  if (!('before' in change)) return say(`meeting.changed.${change.field}`, { what: head });
  const what = `${head}, ${say(`meeting.conclusionField.${change.field}`)}`;
  const value = (one: string | null): string | null => {
    if (one === null) return null;
    if (change.field === 'owner') return say(`conclusion.owner.${one as (typeof CONCLUSION_OWNERS)[number]}`);
    if (change.field === 'dueOn' || change.field === 'doneOn') return formatDate(one as CivilDate);
    if (change.field === 'state') return say(`conclusion.state.${one as 'draft' | 'issued' | 'withdrawn'}`);
    if (change.field === 'status') return valueText(say, one);
    return one;
  };
  return moved(say, what, value(change.before), value(change.after));
}

function registryText(say: Say, change: Change<'registry'>): string {
  const what = say('meeting.changed.registry', { name: change.name });
  const { field } = change;
  if (field === undefined) return what;
  if (field === 'added' || field === 'removed') return say(`meeting.changed.${field}`, { what });
  const value = (one: string | null | undefined) =>
    one && field === 'kind' ? say(`kind.${one as 'MINISTRY'}`) : (one ?? null);
  const named = `${what}, ${say(`meeting.registryField.${field}`)}`;
  return moved(say, named, value(change.before), value(change.after));
}

function paragraphText(say: Say, { section, deed, words = '' }: Change<'paragraph'>): string {
  if (!section || !deed) return say('pack.narrative');
  const letters = [...words];
  return say('meeting.changed.paragraph', {
    section: sectionTitle(say, section),
    deed: say(`meeting.paragraph.${deed}`),
    words: letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('').trimEnd()}…` : words,
  });
}

function valueText(say: Say, value: string, field?: Change<'agency'>['field']): string {
  if (value === 'null' || value === 'none') return NOTHING;
  if (field === 'sentAt') return formatInstant(value);
  if (field === 'late') return say(`meeting.value.${value === 'true' ? 'late' : 'onTime'}`);
  if (value === 'true' || value === 'false') return say(`meeting.value.${value}`);
  const status = STATUSES.find((one) => one === value);
  if (status) return say(`status.${status}`);
  const flow = (['drafting', 'submitted', 'returned', 'verified'] as const).find((one) => one === value);
  return flow ? say(`meeting.report.${flow}`) : value;
}
