import type { CivilDate, Instant } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { deadlineText } from '../../lib/deadline-text.js';
import { useLanguage } from '../../lib/language.js';

interface RoundDates {
  periodFrom: CivilDate;
  periodTo: CivilDate;
  cutOff: CivilDate;
  opensAt: Instant;
  dueAt: Instant;
  closesAt: Instant;
}

/** All dates of a round in words, for a last look before it is opened. */
export function RoundFacts({ round }: { round: RoundDates }) {
  const { lang, say } = useLanguage();
  return (
    <dl className="facts">
      <dt>{say('rounds.period')}</dt>
      <dd className="num">
        {formatDate(round.periodFrom)} – {formatDate(round.periodTo)}
      </dd>
      <dt>{say('rounds.cutOff')}</dt>
      <dd className="num">{formatDate(round.cutOff)}</dd>
      <dt>{say('rounds.opens')}</dt>
      <dd className="num">{formatInstant(round.opensAt)}</dd>
      <dt>{say('rounds.due')}</dt>
      <dd className="num">{deadlineText(round.dueAt, lang)}</dd>
      <dt>{say('rounds.closes')}</dt>
      <dd className="num">{deadlineText(round.closesAt, lang)}</dd>
    </dl>
  );
}
