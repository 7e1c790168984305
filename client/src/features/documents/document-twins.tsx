import { Link } from 'react-router';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { useAgencyNames } from '../../app/agency-names.js';
import { paths } from '../../app/paths.js';
import type { RegisterDocumentQuery } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';

type Twin = RegisterDocumentQuery['registerDocument']['same'][number];

/** Other entries with the same number and day, or with the same bytes; entries of other agencies reach the Authority only. */
export function DocumentTwins({ twins }: { twins: readonly Twin[] }) {
  const { say } = useLanguage();
  const { nameOf } = useAgencyNames();
  return (
    <>
      <ul>
        {twins.map((twin) => (
          <li key={twin.id}>
            <Link to={paths.document(twin.id)}>{twin.numberSymbol ?? say('register.noNumber')}</Link>{' '}
            {twin.issuedOn && <span className="num nw">{formatDate(twin.issuedOn as CivilDate)}</span>}
            <span className="mut">
              {' '}
              · {twin.agencyNumber == null ? say('register.reference') : nameOf(twin.agencyNumber)}
              {twin.issuingBody && ` · ${twin.issuingBody}`} ·{' '}
            </span>
            {say(`register.same.${whatIsSame(twin)}`)}
          </li>
        ))}
      </ul>
      {twins.some(({ sameNumber }) => sameNumber) && <p className="cap">{say('register.sameHint')}</p>}
    </>
  );
}

function whatIsSame(twin: Twin): 'both' | 'file' | 'number' {
  if (twin.sameNumber && twin.sameFile) return 'both';
  return twin.sameFile ? 'file' : 'number';
}
