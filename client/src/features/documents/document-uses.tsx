import { Link } from 'react-router';
import { isQuestionId } from '@ega/shared/reports/question-id';
import { questionShort } from '@ega/shared/reports/question-text';
import { useAgencyNames } from '../../app/agency-names.js';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import type { RegisterDocumentQuery } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRoundName } from '../../lib/round-name.js';
import { Table, type Column } from '../../ui/table.js';

type Use = RegisterDocumentQuery['registerDocument']['uses'][number];

/** Every answer that rests on the document, newest round first. */
export function DocumentUses({ uses }: { uses: readonly Use[] }) {
  const { say, lang } = useLanguage();
  const roundName = useRoundName();
  const may = useCan();
  const { agencies, nameOf } = useAgencyNames();
  if (uses.length === 0) return <p className="sm mut">{say('register.restsOnNone')}</p>;
  const agencyOf = (number: number) => agencies.find((agency) => agency.number === number);
  const columns: Column<Use>[] = [
    {
      key: 'round',
      label: say('register.round'),
      head: true,
      cell: (row) => roundName(row.round),
    },
    {
      key: 'agency',
      label: say('register.agency'),
      cell: (row) => {
        const agency = agencyOf(row.agencyNumber);
        const name = nameOf(row.agencyNumber);
        return agency ? <Link to={paths.agency(agency.slug)}>{name}</Link> : row.agencyName;
      },
    },
    {
      key: 'question',
      label: say('register.question'),
      cell: (row) => (
        <div>
          {row.question}. {isQuestionId(row.question) && questionShort(row.question, lang)}
          {row.quotedNumber && (
            <span className="under mut">{say('register.quotedAs', { number: row.quotedNumber })}</span>
          )}
        </div>
      ),
    },
    {
      key: 'receipt',
      label: say('register.receipt'),
      cell: (row) => (
        <Link
          className="num"
          to={
            may('report.review') || may('report.assign')
              ? paths.review(row.receiptNumber)
              : paths.receipt(row.round, row.receiptNumber)
          }
        >
          {row.receiptNumber}
        </Link>
      ),
    },
  ];
  return (
    <Table
      caption={say('register.restsOn')}
      columns={columns}
      rows={uses}
      rowKey={(row) => `${row.round} ${row.agencyNumber} ${row.question}`}
    />
  );
}
