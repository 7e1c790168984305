import type { GroupName } from '@ega/shared/status/overview';
import type { DenominatorName } from '@ega/shared/directives/denominators';
import { type ConclusionSource, readWords } from '../../app/conclusion-words.js';
import { RowHead } from '../../app/row-head.js';
import { formatChange, formatCount } from '../../lib/numbers.js';
import type { ComparisonQuery } from '../../gql/graphql.js';
import { type Say, useSay } from '../../lib/language.js';
import { Table, type Column } from '../../ui/table.js';

type Line = ComparisonQuery['comparison']['figures'][number];

/** Each figure on both sides, with the whole it is counted on; the difference is of counts. */
export function ComparedFigures({ figures, instant }: { figures: readonly Line[]; instant: string }) {
  const say = useSay();
  const counted = ({ now }: Line): string => say(`denominator.${now.denominatorName as DenominatorName}`);
  const columns: Column<Line>[] = [
    {
      key: 'figure',
      label: say('comparison.figure'),
      head: true,
      cell: (line) => (
        <RowHead source={comparedSource(say, instant, line)}>
          {say(`compared.${line.name as 'issued'}`)}
        </RowHead>
      ),
    },
    {
      key: 'before',
      label: say('comparison.sideBefore'),
      numeric: true,
      cell: ({ before }) => <Side figure={before} />,
    },
    { key: 'now', label: say('comparison.sideNow'), numeric: true, cell: ({ now }) => <Side figure={now} /> },
    {
      key: 'change',
      label: say('comparison.change'),
      numeric: true,
      cell: ({ change }) => <b>{formatChange(change)}</b>,
    },
    { key: 'counted', label: say('comparison.countedOn'), cell: counted },
  ];
  return (
    <Table
      caption={say('comparison.figures')}
      columns={columns}
      rows={figures}
      rowKey={({ name, group }) => `${name} ${group}`}
    />
  );
}

function Side({ figure }: { figure: Line['now'] }) {
  const say = useSay();
  return (
    <>
      {formatCount(figure.value, figure.denominator)}
      {figure.verified != null && (
        <span className="cmp-sub">{say('figure.verifiedPart', { value: String(figure.verified) })}</span>
      )}
    </>
  );
}

/** A figure on both sides of a comparison. */
function comparedSource(
  say: Say,
  instant: string,
  { name, group, before, now, change }: Line,
): ConclusionSource {
  const figure = `${say(`compared.${name as 'issued'}`)} (${say(`overview.group.${group as GroupName}`)})`;
  return {
    words: readWords(say, instant, figure, [
      `${say('comparison.sideBefore')} ${formatCount(before.value, before.denominator)}`,
      `${say('comparison.sideNow')} ${formatCount(now.value, now.denominator)}`,
      `${say('comparison.change')} ${formatChange(change)}`,
    ]),
  };
}
