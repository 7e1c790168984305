import { Link } from 'react-router';
import type { Move } from '@ega/shared/status/comparison';
import type { Lang } from '@ega/shared/text/say';
import { architectureDuty, type ConclusionSource, nameIn, readWords } from '../../app/conclusion-words.js';
import { paths } from '../../app/paths.js';
import { RowHead } from '../../app/row-head.js';
import type { ComparisonQuery } from '../../gql/graphql.js';
import { type Say, useLanguage, useSay } from '../../lib/language.js';
import { EmptyState } from '../../ui/states.js';
import { BasisMark } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { paperText } from './account-panel.js';

type Mover = ComparisonQuery['comparison']['movers'][number];

interface MoverTableProps {
  movers: readonly Mover[];
  counts: readonly { move: string; count: number }[];
  search: string;
  instant: string;
}

/** Agency by agency: what became of it, from which step to which, by which document. */
export function MoverTable({ movers, counts, search, instant }: MoverTableProps) {
  const say = useSay();
  const { lang } = useLanguage();
  if (counts.every(({ count }) => count === 0))
    return <EmptyState icon="equal" title={say('comparison.noMovers')} />;
  const step = (value: number | null | undefined): string =>
    value == null ? say('comparison.unknown') : say(`step.short.${value as 0}`);
  const columns: Column<Mover>[] = [
    {
      key: 'agency',
      label: say('reconcile.agency'),
      head: true,
      cell: (mover) => (
        <RowHead source={moverSource(say, lang, instant, mover)}>
          <Link to={paths.agency(mover.agency.slug) + search}>{nameIn(lang, mover.agency)}</Link>
        </RowHead>
      ),
    },
    { key: 'move', label: say('comparison.move'), cell: ({ move }) => say(`move.${move as Move}`) },
    {
      key: 'step',
      label: say('comparison.step'),
      cell: ({ stepBefore, stepNow }) =>
        say('comparison.fromTo', { from: step(stepBefore), to: step(stepNow) }),
    },
    {
      key: 'reason',
      label: say('comparison.reason'),
      cell: (mover) =>
        mover.move === 'stepBack' ? (mover.reason ?? say('changes.noReason')) : paperText(say, mover),
    },
    {
      key: 'basis',
      label: say('overview.basisColumn'),
      cell: ({ verified, stepNow }) => (stepNow == null ? '–' : <BasisMark verified={verified} />),
    },
  ];
  return (
    <>
      <ul className="blg">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ move, count }) => (
            <li key={move} className="sm">
              {say(`move.${move as Move}`)}: <b className="num">{count}</b>
            </li>
          ))}
      </ul>
      {movers.length === 0 ? (
        <p className="sm mut">{say('changes.namesHidden')}</p>
      ) : (
        <Table
          caption={say('comparison.movers')}
          columns={columns}
          rows={movers}
          rowKey={({ agency, move }) => `${agency.number} ${move}`}
        />
      )}
    </>
  );
}

/** What became of one agency between two instants. */
function moverSource(
  say: Say,
  lang: Lang,
  instant: string,
  { agency, move, stepBefore, stepNow }: Mover,
): ConclusionSource {
  const step = (value: number | null | undefined): string =>
    value == null ? say('comparison.unknown') : say(`step.short.${value as 0}`);
  return {
    words: readWords(say, instant, nameIn(lang, agency), [
      say(`move.${move as Move}`),
      say('comparison.fromTo', { from: step(stepBefore), to: step(stepNow) }),
    ]),
    agency: agency.number,
    duty: architectureDuty(agency.kind),
  };
}
