import type { CivilDate } from '../text/civil-date.js';
import { formatDateProse, quarterName, quarterShort } from '../text/format.js';
import type { RoundId } from '../rounds/round.js';
import { type Lang, say } from '../text/say.js';
import { type Conclusion, CONCLUSION_CODE } from './conclusion.js';

/** A conclusion given to the agency that answers, as it stood when the round opened (question E3). */
export interface AskedConclusion {
  /** Key of its row in the answer: '2017-Q4-3' of conclusion 2017-Q4.3. */
  readonly key: string;
  readonly text: string;
  readonly dueOn: CivilDate | null;
}

export const conclusionKey = (code: string): string => code.replace('.', '-');

/** The code of a row, or null where the key is none. */
export function conclusionOfKey(key: string): string | null {
  const code = key.replace(/-(\d+)$/, '.$1');
  return CONCLUSION_CODE.test(code) ? code : null;
}

/** Issued conclusions of sessions before the round that name this agency and that it has not reported done yet. */
export function conclusionsAsked(
  known: readonly Conclusion[],
  round: string,
  agency: number,
  done: ReadonlySet<string>,
): AskedConclusion[] {
  return known
    .filter(
      ({ code, meeting, state, owner, agencies }) =>
        state === 'issued' &&
        owner !== 'ministry' &&
        meeting < round &&
        agencies.includes(agency) &&
        !done.has(code),
    )
    .map(({ code, text, dueOn }) => ({ key: conclusionKey(code), text, dueOn }));
}

/** 'Kết luận số 3, phiên họp Quý IV/2017: …'; by its number alone where the list is not at hand. */
export function conclusionName(key: unknown, lang: Lang, asked: readonly AskedConclusion[]): string {
  const code = CONCLUSION_CODE.exec(typeof key === 'string' ? (conclusionOfKey(key) ?? '') : '');
  if (!code) return '';
  const one = asked.find((each) => each.key === key);
  return say(lang, 'conclusionRow.label', {
    number: Number(code[2]),
    quarter: (lang === 'en' ? quarterShort : quarterName)(code[1] as RoundId),
    text: one ? `: ${one.text.replace(/\.$/, '')}` : '',
    due: one?.dueOn ? say(lang, 'conclusionRow.due', { day: formatDateProse(one.dueOn) }) : '',
  });
}
