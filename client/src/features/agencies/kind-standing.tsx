import type { AgencyKind } from '@ega/shared/agencies/kind';
import type { AgencyListQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';

/** For an agency: where its kind stands, without names. */
export function KindStanding({ standing }: { standing: AgencyListQuery['agencyList']['standing'] }) {
  const say = useSay();
  return (
    <>
      {standing.map((kind) => (
        <p className="cap" key={kind.kind}>
          {say('agencies.standing', {
            kind: say(`agencies.kind.${kind.kind as AgencyKind}`),
            known: kind.known,
            total: kind.total,
            lower: kind.lowerQuartile ?? '–',
            median: kind.median ?? '–',
            upper: kind.upperQuartile ?? '–',
          })}
        </p>
      ))}
    </>
  );
}
