import type { Lang } from '@ega/shared/text/say';
import { formatInteger, share } from '../../lib/numbers.js';
import { word } from '../../app/duty-words.js';
import type { ObligationLineFactsFragment } from '../../gql/graphql.js';
import type { Say } from '../../lib/language.js';

export type Line = ObligationLineFactsFragment;
type Duty = Line['obligation'];

/** '13/85 (15,3%)'; where of nobody anything is known, as where a list is not entered, words and no zero. */
export function figureText(say: Say, { figure, withoutBasis }: Line): string {
  if (withoutBasis) return say('status.noBasis');
  const { value, denominator } = figure;
  const percent = share(value, denominator);
  const counts = `${formatInteger(value)}/${formatInteger(denominator)}`;
  return percent === null ? counts : `${counts} (${percent})`;
}

/** Whom a duty binds, in words. */
export function boundText(say: Say, lang: Lang, duty: Duty): string {
  if (duty.agencies) return say('bound.named', { count: duty.agencies.length });
  return word(lang, `bound.${duty.binds}`);
}
