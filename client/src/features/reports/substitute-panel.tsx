import { useState } from 'react';
import { substituteState, type SubstituteState } from '@ega/shared/reports/substitute';
import { formatDate } from '@ega/shared/text/format';
import { useCan } from '../../app/session.js';
import {
  EndSubstituteDocument,
  ReportPageDocument,
  SubstitutesDocument,
  type SubstitutesQuery,
} from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { Badge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { SubstituteForm } from './substitute-form.js';

type Row = SubstitutesQuery['substitutes']['substitutes'][number];

const ICON: Readonly<Record<SubstituteState, 'clock' | 'done' | 'lock'>> = {
  future: 'clock',
  active: 'done',
  over: 'lock',
};

/** Who sends in the place of the approver, from when to when, by which document. */
export function SubstitutePanel({ agency }: { agency: number }) {
  const { say } = useLanguage();
  const may = useCan();
  const query = useRead(SubstitutesDocument, { agency });
  const [naming, setNaming] = useState(false);
  const names = may('report.nameSubstitute', { agencyNumber: agency });
  const list = query.data?.substitutes;
  if (list && list.substitutes.length === 0 && !names) return null;
  return (
    <Panel
      title={say('substitute.title')}
      actions={
        names &&
        list &&
        !naming && (
          <Button small icon="person" onClick={() => setNaming(true)}>
            {say('substitute.name')}
          </Button>
        )
      }
    >
      <Loaded query={query} heights={[20, 42]}>
        {({ substitutes: { substitutes, candidates } }) => (
          <div className="stack">
            {naming && (
              <SubstituteForm agency={agency} candidates={candidates} onDone={() => setNaming(false)} />
            )}
            {substitutes.length === 0 ? (
              <p className="mut">{say('substitute.none')}</p>
            ) : (
              <SubstituteTable agency={agency} rows={substitutes} />
            )}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

function SubstituteTable({ agency, rows }: { agency: number; rows: readonly Row[] }) {
  const { say } = useLanguage();
  const toast = useToast();
  const end = useSend(EndSubstituteDocument, {
    refresh: [SubstitutesDocument, ReportPageDocument],
    done: () => toast({ text: say('substitute.ended') }),
  });
  const today = worldToday();
  const columns: Column<Row>[] = [
    { key: 'who', label: say('substitute.who'), head: true, cell: (row) => row.substitute },
    { key: 'for', label: say('substitute.for'), cell: (row) => row.approver },
    {
      key: 'period',
      label: say('substitute.period'),
      cell: (row) => (
        <span className="num">
          {formatDate(row.fromDay)} – {formatDate(row.toDay)}
        </span>
      ),
    },
    { key: 'document', label: say('substitute.document'), cell: (row) => row.document },
    {
      key: 'state',
      label: say('reportReview.state'),
      cell: (row) => {
        const state = substituteState(row, today);
        return <Badge icon={ICON[state]}>{say(`substitute.state.${state}`)}</Badge>;
      },
    },
    {
      key: 'end',
      label: say('substitute.end'),
      hiddenLabel: true,
      cell: (row) =>
        row.mine &&
        substituteState(row, today) !== 'over' && (
          <Button
            small
            kind="text"
            busy={end.isPending}
            onClick={() =>
              end.mutate(
                { agency, id: row.id },
                { onError: (error) => toast({ text: failureText(say, error), tone: 'error' }) },
              )
            }
          >
            {say('substitute.end')}
          </Button>
        ),
    },
  ];
  return <Table caption={say('substitute.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
