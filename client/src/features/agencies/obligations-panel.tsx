import { Link } from 'react-router';
import type { BoardView } from '../../app/board-view.js';
import { paths } from '../../app/paths.js';
import { ObligationsOfAgencyDocument, type ObligationsOfAgencyQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { saySentence } from '../../lib/say-sentence.js';
import { DutyStatus } from '../../ui/duty-status.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { BasisMark } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';

type Duty = ObligationsOfAgencyQuery['agencyObligations']['obligations'][number];

interface ObligationsPanelProps {
  number: number;
  view: BoardView;
}

/** Every duty of the agency with its grounds, on the basis and as of the instant of the page. */
export function ObligationsPanel({ number, view }: ObligationsPanelProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const read = useRead(ObligationsOfAgencyDocument, { number, ...view.variables }, { keepFormer: true });
  const duties = read.data?.agencyObligations.obligations ?? [];
  const columns: Column<Duty>[] = [
    {
      key: 'duty',
      label: say('obligations.duty'),
      head: true,
      cell: ({ obligation }) => (
        <Link to={paths.obligation(obligation.code) + view.search} title={obligation.code}>
          {lang === 'en' ? obligation.titleEn : obligation.titleVi}
        </Link>
      ),
    },
    {
      key: 'status',
      label: say('obligation.status'),
      cell: (duty) => <DutyStatus status={duty.status} neutral={duty.neutral} />,
    },
    {
      key: 'reading',
      label: say('obligation.reading'),
      cell: (duty) => saySentence(lang, duty.reading) || '–',
    },
    {
      key: 'grounds',
      label: say('obligation.grounds'),
      cell: (duty) => duty.grounds.map((ground) => saySentence(lang, ground)).join(' '),
    },
    {
      key: 'basis',
      label: say('obligation.basis'),
      cell: (duty) =>
        duty.rule === 'notReported' || duty.rule === 'tasksNotEntered' ? (
          '–'
        ) : (
          <BasisMark verified={duty.verified} />
        ),
    },
  ];
  return (
    <Panel
      title={say('obligation.panel')}
      className="wide"
      note={
        duties.length > 0 &&
        say('obligation.panelNote', {
          met: duties.filter((duty) => duty.meets).length,
          total: duties.length,
        })
      }
    >
      <Loaded query={read} heights={[30, 30, 30, 30]}>
        {() => (
          <Table
            caption={say('obligation.panel')}
            columns={columns}
            rows={duties}
            rowKey={(duty) => duty.obligation.code}
          />
        )}
      </Loaded>
    </Panel>
  );
}
