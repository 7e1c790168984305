import type { KindSet } from '@ega/shared/directives/denominators';
import type { Formula } from '@ega/shared/directives/formula';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { Say } from '../../lib/language.js';
import type { FormFault } from '../../ui/error-summary.js';
import type { Line } from './obligation-words.js';

export const TEXTS = ['titleVi', 'titleEn', 'sentence', 'documentSymbol', 'documentIssuer'] as const;
export const DAYS = ['documentOn', 'firstDay', 'lastDay', 'endsOn'] as const;
type TextName = (typeof TEXTS)[number];
export type DayName = (typeof DAYS)[number];

/** The directive as it is being typed. */
export type DirectiveDraft = Record<TextName, string> &
  Record<DayName, CivilDate | null> & {
    formula: Formula;
    binds: KindSet;
    agencies: number[];
  };

export const fieldId = (name: string): string => `directive-${name}`;

/** Empty, or with what a recorded version says. */
export function draftFrom(revised: Line['obligation'] | undefined): DirectiveDraft {
  return {
    titleVi: revised?.titleVi ?? '',
    titleEn: revised && revised.titleEn !== revised.titleVi ? revised.titleEn : '',
    sentence: revised?.sentence ?? '',
    documentSymbol: revised?.document ?? '',
    documentIssuer: revised?.issuer ?? '',
    documentOn: (revised?.issuedOn as CivilDate | undefined) ?? null,
    firstDay: (revised?.firstDay as CivilDate | undefined) ?? null,
    lastDay: (revised?.lastDay as CivilDate | undefined) ?? null,
    endsOn: null,
    formula: (revised?.formula as Formula | undefined) ?? 'byHand',
    binds: (revised?.binds as KindSet | undefined) ?? 'all',
    agencies: [...(revised?.agencies ?? [])],
  };
}

const REQUIRED: readonly (TextName | DayName)[] = [
  'titleVi',
  'sentence',
  'documentSymbol',
  'documentOn',
  'documentIssuer',
  'firstDay',
];

export function draftFaults(say: Say, draft: DirectiveDraft): FormFault[] {
  const empty = REQUIRED.filter((name) => !draft[name]?.trim()).map((name) => ({
    fieldId: fieldId(name),
    message: say('directive.required', { field: say(`directive.${name}`) }),
  }));
  const { firstDay } = draft;
  const early = (['lastDay', 'endsOn'] as const)
    .filter((name) => {
      const day = draft[name];
      return firstDay !== null && day !== null && (name === 'endsOn' ? day <= firstDay : day < firstDay);
    })
    .map((name) => ({
      fieldId: fieldId(name),
      message: say('directive.dayOrder', { field: say(`directive.${name}`) }),
    }));
  return [...empty, ...early];
}

/** What travels: empty fields are left out. */
export function sentDraft(draft: DirectiveDraft): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
