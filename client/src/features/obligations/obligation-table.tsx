import { Link } from 'react-router';
import type { Lang } from '@ega/shared/text/say';
import { type ConclusionSource, readWords } from '../../app/conclusion-words.js';
import { dueText, sourceText, titleOf, word } from '../../app/duty-words.js';
import { paths } from '../../app/paths.js';
import { RowHead } from '../../app/row-head.js';
import { type Say, useLanguage } from '../../lib/language.js';
import { saySentence } from '../../lib/say-sentence.js';
import { DutyStatus } from '../../ui/duty-status.js';
import { Table, type Column } from '../../ui/table.js';
import { FigureCell, type Since, WholeCell } from './figure-cell.js';
import { figureText, type Line } from './obligation-words.js';
import { StatusCounts } from './status-counts.js';

interface ObligationTableProps {
  caption: string;
  lines: readonly Line[];
  /** Round that changes are counted from; null before there is one. */
  since: Since;
  search: string;
  instant: string;
  /** Figures that are no duty have neither deadline nor source document of their own. */
  indicators?: boolean;
}

/** Duties of agencies: each with its own figure and whole. */
export function ObligationTable(props: ObligationTableProps) {
  const { caption, lines, since, search, instant, indicators } = props;
  const { say, lang } = useLanguage();
  const columns: Column<Line>[] = [
    useDutyColumn(search, say(indicators ? 'obligations.indicator' : 'obligations.duty'), (line) =>
      dutySource(say, lang, instant, line, figureText(say, line)),
    ),
    {
      key: 'result',
      label: say('obligations.result'),
      cell: (line) => <FigureCell line={line} since={since} />,
    },
    { key: 'whole', label: say('obligations.countedOn'), cell: (line) => <WholeCell line={line} /> },
    { key: 'statuses', label: say('obligations.statuses'), cell: (line) => <StatusCounts line={line} /> },
    ...(indicators
      ? []
      : [{ key: 'due', label: say('obligations.due'), cell: (line: Line) => dueText(say, line.obligation) }]),
  ];
  return <Table caption={caption} columns={columns} rows={lines} rowKey={(line) => line.obligation.code} />;
}

/** What the Ministry itself owes: who owes it, where it stands, in a sentence. */
export function MinistryTable({ caption, lines, search, instant }: Omit<ObligationTableProps, 'since'>) {
  const { say, lang } = useLanguage();
  const columns: Column<Line>[] = [
    useDutyColumn(search, say('obligations.duty'), (line) =>
      dutySource(say, lang, instant, line, saySentence(lang, line.standing)),
    ),
    {
      key: 'bound',
      label: say('dictionary.bound'),
      cell: ({ figure }) => word(lang, `denominator.${figure.denominatorName}`),
    },
    {
      key: 'status',
      label: say('obligation.status'),
      cell: ({ byStatus }) => (
        <DutyStatus status={byStatus[0]?.status} neutral={byStatus[0]?.status === 'onTrack'} />
      ),
    },
    {
      key: 'standing',
      label: say('obligations.standing'),
      cell: (line) => saySentence(lang, line.standing),
    },
  ];
  return <Table caption={caption} columns={columns} rows={lines} rowKey={(line) => line.obligation.code} />;
}

function useDutyColumn(
  search: string,
  label: string,
  source: (line: Line) => ConclusionSource,
): Column<Line> {
  const { say, lang } = useLanguage();
  return {
    key: 'duty',
    label,
    head: true,
    cell: (line) => (
      <RowHead source={source(line)}>
        <Link to={paths.obligation(line.obligation.code) + search} title={line.obligation.code}>
          {titleOf(line.obligation, lang)}
        </Link>
        <span className="duty-sub">{sourceText(say, line.obligation)}</span>
      </RowHead>
    ),
  };
}

/** What a duty's row reads: its result, or where the Ministry stands with it. */
const dutySource = (
  say: Say,
  lang: Lang,
  instant: string,
  { obligation }: Line,
  result: string,
): ConclusionSource => ({
  words: readWords(say, instant, titleOf(obligation, lang), [result]),
  duty: obligation.code,
});
