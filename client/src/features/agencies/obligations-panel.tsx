import { useState } from 'react';
import { Link } from 'react-router';
import type { Status } from '@ega/shared/status/status';
import type { BoardView } from '../../app/board-view.js';
import { titleOf } from '../../app/duty-words.js';
import { ExplainDialog } from '../../app/explain-dialog.js';
import { paths } from '../../app/paths.js';
import { ObligationsOfAgencyDocument, type ObligationsOfAgencyQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { saySentence } from '../../lib/say-sentence.js';
import { Button } from '../../ui/button.js';
import { DutyStatus } from '../../ui/duty-status.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { BasisMark, STATUS_LOOK } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';

type Duty = ObligationsOfAgencyQuery['agencyObligations']['obligations'][number];

interface ObligationsPanelProps {
  number: number;
  name: string;
  view: BoardView;
}

/** The duties of one agency, asked once for the head of the page and for the panel. */
export function useDuties(number: number, view: BoardView) {
  const read = useRead(ObligationsOfAgencyDocument, { number, ...view.variables }, { keepFormer: true });
  return { read, duties: read.data?.agencyObligations.obligations ?? [] };
}

/** Overdue or not met. */
export const isRed = ({ status }: Pick<Duty, 'status'>): boolean =>
  status != null && STATUS_LOOK[status as Status].tone === 'over';

/** Every duty of the agency with its grounds, on the basis and as of the instant of the page. */
export function ObligationsPanel({ number, name, view }: ObligationsPanelProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const [explained, setExplained] = useState<string | null>(null);
  const { read, duties } = useDuties(number, view);
  const columns: Column<Duty>[] = [
    {
      key: 'duty',
      label: say('obligations.duty'),
      head: true,
      cell: ({ obligation }) => (
        <Link to={paths.obligation(obligation.code) + view.search} title={obligation.code}>
          {titleOf(obligation, lang)}
        </Link>
      ),
    },
    {
      key: 'status',
      label: say('obligation.status'),
      cell: (duty) => (
        <>
          <DutyStatus status={duty.status} neutral={duty.neutral} />{' '}
          <Button
            small
            kind="text"
            className="noprint"
            aria-label={say('agencyDetails.explainDuty', { duty: titleOf(duty.obligation, lang) })}
            onClick={() => setExplained(duty.obligation.code)}
          >
            {say('obligation.explain')}
          </Button>
        </>
      ),
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
      {explained && (
        <ExplainDialog
          agency={number}
          name={name}
          code={explained}
          view={view}
          onClose={() => setExplained(null)}
        />
      )}
    </Panel>
  );
}
