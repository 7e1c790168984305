import { Link } from 'react-router';
import { dueText, sourceText, titleOf, word } from '../../app/duty-words.js';
import { paths } from '../../app/paths.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { saySentence } from '../../lib/say-sentence.js';
import { DutyStatus } from '../../ui/duty-status.js';
import { Table, type Column } from '../../ui/table.js';
import { FigureCell, type Since, WholeCell } from './figure-cell.js';
import type { Line } from './obligation-words.js';
import { StatusCounts } from './status-counts.js';

interface ObligationTableProps {
  caption: string;
  lines: readonly Line[];
  /** Round that changes are counted from; null before there is one. */
  since: Since;
  search: string;
  /** Figures that are no duty have neither deadline nor source document of their own. */
  indicators?: boolean;
}

/** Duties of agencies: each with its own figure and whole. */
export function ObligationTable({ caption, lines, since, search, indicators }: ObligationTableProps) {
  const say = useSay();
  const columns: Column<Line>[] = [
    useDutyColumn(search, say(indicators ? 'obligations.indicator' : 'obligations.duty')),
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
export function MinistryTable({ caption, lines, search }: Omit<ObligationTableProps, 'since'>) {
  const say = useSay();
  const { lang } = useLanguage();
  const columns: Column<Line>[] = [
    useDutyColumn(search, say('obligations.duty')),
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

function useDutyColumn(search: string, label: string): Column<Line> {
  const say = useSay();
  const { lang } = useLanguage();
  return {
    key: 'duty',
    label,
    head: true,
    cell: ({ obligation }) => (
      <>
        <Link to={paths.obligation(obligation.code) + search} title={obligation.code}>
          {titleOf(obligation, lang)}
        </Link>
        <span className="duty-sub">{sourceText(say, obligation)}</span>
      </>
    ),
  };
}
