import { addressees } from '../directives/conclusion.js';
import type { RoundId } from '../rounds/round.js';
import type { FrozenConclusion, FrozenContent } from './frozen-content.js';

interface OfConclusion {
  readonly meeting: RoundId;
  readonly number: number;
}

/** What differs between two frozen versions in the standing of conclusions of earlier sessions. */
export type ConclusionChange =
  | (OfConclusion & { readonly what: 'conclusion'; readonly field: 'added' | 'removed' })
  | (OfConclusion & {
      readonly what: 'conclusion';
      readonly field: keyof ReturnType<typeof valuesOf>;
      readonly before: string | null;
      readonly after: string | null;
    })
  | (OfConclusion & {
      readonly what: 'addressees';
      readonly field: 'given' | 'dropped' | 'finished' | 'reopened';
      readonly agencies: readonly number[];
    });

export function conclusionChanges(before: FrozenContent, after: FrozenContent): ConclusionChange[] {
  const then = new Map(before.conclusions.map((one) => [one.conclusion.code, one]));
  const now = new Set(after.conclusions.map(({ conclusion }) => conclusion.code));
  const titles = { before: titlesOf(before), after: titlesOf(after) };
  const listed = (one: FrozenConclusion, field: 'added' | 'removed'): ConclusionChange => ({
    what: 'conclusion',
    ...nameOf(one),
    field,
  });
  return [
    ...after.conclusions.flatMap((one) => {
      const was = then.get(one.conclusion.code);
      if (!was) return [listed(one, 'added')];
      return [
        ...valueChanges(valuesOf(was, titles.before), valuesOf(one, titles.after), nameOf(one)),
        ...addresseeChanges(was, one),
      ];
    }),
    ...before.conclusions
      .filter(({ conclusion }) => !now.has(conclusion.code))
      .map((one) => listed(one, 'removed')),
  ];
}

const nameOf = ({ conclusion: { meeting, number } }: FrozenConclusion): OfConclusion => ({ meeting, number });

type Titles = ReadonlyMap<string, string>;

const titlesOf = ({ figures }: FrozenContent): Titles =>
  new Map(figures.reported.duties.map(({ code, titleVi }) => [code, titleVi]));

/** Days of delay are left out: they move with the day of the freeze alone. */
function valuesOf({ conclusion, progress }: FrozenConclusion, titles: Titles) {
  const { text, owner, lead, dueOn, obligation, state } = conclusion;
  const { done, doneVerified, of, status, doneOn } = progress;
  return {
    text,
    owner,
    lead,
    dueOn,
    obligation: obligation && (titles.get(obligation) ?? obligation),
    state,
    status,
    done: `${done}/${of}`,
    doneVerified: `${doneVerified}/${of}`,
    doneOn,
  } satisfies Record<string, string | null>;
}

type Values = ReturnType<typeof valuesOf>;

function valueChanges(was: Values, is: Values, name: OfConclusion): ConclusionChange[] {
  return (Object.keys(is) as (keyof Values)[]).flatMap((field): ConclusionChange[] =>
    was[field] === is[field]
      ? []
      : [{ what: 'conclusion', ...name, field, before: was[field], after: is[field] }],
  );
}

/** Who is no addressee any more has finished nothing, and a new one has opened nothing again. */
function addresseeChanges(was: FrozenConclusion, is: FrozenConclusion): ConclusionChange[] {
  const given = without(addressees(is.conclusion), addressees(was.conclusion));
  const dropped = without(addressees(was.conclusion), addressees(is.conclusion));
  const finished = without(without(was.progress.open, is.progress.open), dropped);
  const reopened = without(without(is.progress.open, was.progress.open), given);
  const lists = { given, dropped, finished, reopened };
  return (Object.keys(lists) as (keyof typeof lists)[]).flatMap((field): ConclusionChange[] =>
    lists[field].length === 0 ? [] : [{ what: 'addressees', ...nameOf(is), field, agencies: lists[field] }],
  );
}

const without = (list: readonly number[], others: readonly number[]): number[] =>
  list.filter((number) => !others.includes(number));
