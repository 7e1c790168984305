import type { CivilDate, Instant } from '@ega/shared/text/civil-date';
import { formatDate, formatDeadline, formatInstant } from '@ega/shared/text/format';
import { useSay } from '../../lib/language.js';

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
  const say = useSay();
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
      <dd className="num">{formatDeadline(round.dueAt)}</dd>
      <dt>{say('rounds.closes')}</dt>
      <dd className="num">{formatDeadline(round.closesAt)}</dd>
    </dl>
  );
}
