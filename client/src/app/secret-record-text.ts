import { stepLabel } from '@ega/shared/reports/question-text';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import type { SecretRecordFactsFragment } from '../gql/graphql.js';
import { useLanguage } from '../lib/language.js';
import { useRoundName } from '../lib/round-name.js';

/** What was taken in through the secret channel, in one sentence or two; who recorded it where that is told. */
export function useSecretRecordText(): (record: SecretRecordFactsFragment) => string {
  const { say, lang } = useLanguage();
  const roundName = useRoundName();
  return ({ step, reachedOn, arrivalNumber, arrivedOn, round, by }) =>
    [
      say('secretRecord.told', {
        step: stepLabel(step, lang),
        on: reachedOn ? formatDate(reachedOn as CivilDate) : '',
        number: arrivalNumber,
        arrived: formatDate(arrivedOn as CivilDate),
      }),
      ...(by ? [say('secretRecord.by', { by, round: roundName(round) })] : []),
    ].join(' ');
}
