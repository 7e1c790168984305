import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Move } from '@ega/shared/status/comparison';
import { civilDateAt, lastDayBefore } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { type ChangesQuery, FrozenSessionsDocument } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import type { IconName } from '../../ui/icon-paths.js';
import { Icon } from '../../ui/icon.js';
import { Panel } from '../../ui/panel.js';

export type ChangesData = ChangesQuery['comparison'];
type MoverData = ChangesData['movers'][number];

/** In the order of weight; steps forward and the registry stand on the page of the comparison. */
const TOLD: readonly (readonly [Move, IconName, string])[] = [
  ['issued', 'done', 'done'],
  ['started', 'track', 'track'],
  ['becameOverdue', 'over', 'over'],
  ['becameAtRisk', 'risk', 'risk'],
  ['stepBack', 'returned', 'over'],
  ['noLongerIssued', 'returned', 'over'],
  ['noLongerKnown', 'none', 'none'],
];

const NAMED = 6;

/** Who issued, who began, who became at risk, who stepped back and why. */
export function ChangesPanel({ changes, search }: { changes: ChangesData; search: string }) {
  const say = useSay();
  const roundName = useRoundName();
  const count = new Map(changes.counts.map((each) => [each.move, each.count]));
  const told = TOLD.filter(([move]) => (count.get(move) ?? 0) > 0);
  const { round, frozen } = changes.before;
  return (
    <Panel
      title={say('changes.title')}
      span={4}
      className="changes"
      actions={<Link to={paths.comparison() + search}>{say('changes.toCompare')}</Link>}
    >
      {round && (
        <p className="cap">
          {say(frozen ? 'changes.betweenMeeting' : 'changes.between', {
            round: roundName(frozen?.meeting ?? round),
            from: formatDate(
              frozen ? civilDateAt(changes.before.instant) : lastDayBefore(changes.before.instant),
            ),
            to: formatDate(civilDateAt(changes.now.instant)),
          })}
        </p>
      )}
      {told.length === 0 && <p className="sm">{say('changes.none')}</p>}
      <ul className="chg">
        {told.map(([move, icon, tone]) => (
          <li key={move} className={`chg-${tone}`}>
            <Icon name={icon} />
            <div>
              <b>{say(`changes.${move}` as 'changes.issued', { count: count.get(move) ?? 0 })}</b>
              <Names
                movers={changes.movers.filter((mover) => mover.move === move)}
                all={count.get(move) ?? 0}
                search={search}
              />
            </div>
          </li>
        ))}
      </ul>
      {frozen && changes.now.current && <Conclusions meeting={frozen.meeting} />}
      {changes.unjudgedBefore && <p className="cap">{say('changes.unjudged')}</p>}
      <p className="cap">{say('changes.asterisk')}</p>
    </Panel>
  );
}

/** How far the conclusions of the last session have come; they are told of today only. */
function Conclusions({ meeting }: { meeting: string }) {
  const say = useSay();
  const roundName = useRoundName();
  const may = useCan();
  const read = useRead(FrozenSessionsDocument, {}, { enabled: may('meeting.read') });
  const session = read.data?.meetings.find(({ id }) => id === meeting);
  if (!session || session.conclusions === 0) return null;
  return (
    <p className="sm">
      <Link to={paths.meeting(meeting)}>
        {say('changes.conclusions', {
          quarter: roundName(meeting),
          done: session.conclusionsDone,
          total: session.conclusions,
        })}
      </Link>
    </p>
  );
}

function Names({ movers, all, search }: { movers: readonly MoverData[]; all: number; search: string }) {
  const say = useSay();
  const { lang } = useLanguage();
  if (movers.length === 0) return <p className="sm mut">{say('changes.namesHidden')}</p>;
  const shown = movers.slice(0, NAMED);
  return (
    <p className="sm">
      {shown.map((mover, index) => (
        <Fragment key={mover.agency.number}>
          {index > 0 && (mover.move === 'stepBack' ? '; ' : ', ')}
          <Link to={paths.agency(mover.agency.slug) + search}>
            {lang === 'en' ? mover.agency.nameEn : mover.agency.shortName}
          </Link>
          {!mover.verified && '*'}
          {mover.move === 'stepBack' && <StepBack mover={mover} />}
        </Fragment>
      ))}
      {all > shown.length && (
        <>
          {' '}
          <Link to={paths.comparison() + search}>{say('changes.more', { count: all - shown.length })}</Link>
        </>
      )}
    </p>
  );
}

function StepBack({ mover }: { mover: MoverData }) {
  const say = useSay();
  const step = (value: number | null | undefined): string => say(`step.short.${(value ?? 0) as 0}`);
  return (
    <>
      {` (${say('comparison.fromTo', { from: step(mover.stepBefore), to: step(mover.stepNow) })}, `}
      {mover.reason ? say('changes.reason', { reason: mover.reason }) : say('changes.noReason')})
    </>
  );
}
