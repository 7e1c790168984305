import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { LastChasesDocument, type ChaseFactsFragment } from '../gql/graphql.js';
import { worldToday } from '../lib/clock.js';
import { useSay } from '../lib/language.js';
import { useRead } from '../lib/query.js';
import type { BoardView } from './board-view.js';
import { useCan } from './session.js';

/** 'Gọi điện ngày 12/3/2018, cam kết gửi trong ngày 15/3/2018'. */
export function useChaseWords(): (chase: Pick<ChaseFactsFragment, 'kind' | 'on' | 'promisedOn'>) => string {
  const say = useSay();
  return ({ kind, on, promisedOn }) => {
    const done = say(`chase.${kind}`, { date: formatDate(on as CivilDate) });
    return promisedOn
      ? `${done}, ${say('chase.promised', { date: formatDate(promisedOn as CivilDate) })}`
      : done;
  };
}

type Asked = BoardView['variables'];

function useChases(variables: Asked) {
  const reads = useCan()('chase.read');
  const { data } = useRead(LastChasesDocument, variables, { enabled: reads, keepFormer: true });
  return { reads, chases: data?.lastChases };
}

/** What was last done about the report of an agency, in words; null for those who may not read it. */
export function useLastChases(variables: Asked): ((agency: number) => string) | null {
  const say = useSay();
  const words = useChaseWords();
  const { reads, chases } = useChases(variables);
  if (!reads) return null;
  const last = new Map(chases?.map((chase) => [chase.agencyNumber, chase]));
  return (agency) => {
    const chase = last.get(agency);
    if (chase) return words(chase);
    return chases ? say('chase.none') : '…';
  };
}

/** Agencies whose last chase is a reminder of today. */
export function useRemindedToday(variables: Asked): ReadonlySet<number> {
  const { chases } = useChases(variables);
  const today = worldToday();
  return new Set(
    chases?.filter(({ kind, on }) => kind === 'reminder' && on === today).map((one) => one.agencyNumber),
  );
}
