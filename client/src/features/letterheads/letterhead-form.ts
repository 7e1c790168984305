import * as v from 'valibot';
import {
  LETTERHEAD_TEXTS,
  letterheadDraft,
  type LetterheadField,
  type LetterheadText,
} from '@ega/shared/directives/letterhead-draft';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { LetterheadListQuery } from '../../gql/graphql.js';
import type { Say } from '../../lib/language.js';
import type { FormFault } from '../../ui/error-summary.js';

export type Letterhead = LetterheadListQuery['letterheadList'][number];

/** What is being typed. */
export type Typed = Record<LetterheadText | 'basisSymbol' | 'basisIssuer', string> &
  Record<'validFrom' | 'basisOn', CivilDate | null>;

/** Sections of the form, each field once. */
export const SECTIONS = {
  when: ['validFrom', 'basisSymbol', 'basisOn', 'basisIssuer'],
  names: ['ministry', 'authority', 'board', 'place'],
  symbols: ['letterSymbol', 'reportSymbol', 'noticeSymbol'],
  signing: [
    ...['deputyAbove', 'deputyBelow', 'orderAbove', 'orderBelow'],
    ...['authoritySigns', 'filing', 'contact'],
  ] as LetterheadField[],
} as const satisfies Record<string, readonly LetterheadField[]>;

export const fieldId = (name: string): string => `letterhead-${name}`;

/** A new version starts from the words in use; its first day and its document are typed. */
export function typedFrom(known: Letterhead): Typed {
  const words = Object.fromEntries(LETTERHEAD_TEXTS.map((name) => [name, known[name]]));
  return {
    ...(words as Record<LetterheadText, string>),
    ...{ basisSymbol: '', basisIssuer: '', validFrom: null, basisOn: null },
  };
}

/** By the same schema the server asks; each field is named once, empty ones first said to be empty. */
export function typedFaults(say: Say, typed: Typed): FormFault[] {
  const { issues } = v.safeParse(letterheadDraft, typed);
  const wrong = new Set((issues ?? []).map((issue) => v.getDotPath(issue)));
  return Object.values<readonly LetterheadField[]>(SECTIONS)
    .flat()
    .filter((name) => wrong.has(name))
    .map((name) => {
      const field = say(`letterhead.${name}`);
      const empty = !typed[name]?.trim();
      return {
        fieldId: fieldId(name),
        message:
          empty || !name.endsWith('Symbol') || name === 'basisSymbol'
            ? say('letterhead.required', { field })
            : say('letterhead.symbolWrong', { field }),
      };
    });
}
