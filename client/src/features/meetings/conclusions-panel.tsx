import { useState } from 'react';
import { Link } from 'react-router';
import { MINISTRY_ITSELF } from '@ega/shared/agencies/agency';
import { CONCLUSION_OWNERS } from '@ega/shared/directives/conclusion';
import type { Status } from '@ega/shared/status/status';
import { formatDate } from '@ega/shared/text/format';
import { useCan } from '../../app/session.js';
import { useLanguage } from '../../lib/language.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { Badge, StatusBadge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { ConclusionDialog, type ConclusionStart } from './conclusion-dialog.js';
import { ConclusionResultDialog } from './conclusion-result-dialog.js';
import { useDutyTitles } from './duty-titles.js';
import type { ConclusionLine, MeetingFace } from './meeting-face.js';

interface ConclusionsPanelProps {
  meeting: MeetingFace;
  lines: readonly ConclusionLine[];
  title: string;
  note: string;
  /** Of this session: may be drafted and issued here. */
  own: boolean;
  actions?: React.ReactNode;
}

/** Conclusions and where they stand: x of y, done only at y of y. */
export function ConclusionsPanel({ meeting, lines, title, note, own, actions }: ConclusionsPanelProps) {
  const { say } = useLanguage();
  const roundName = useRoundName();
  const may = useCan();
  const [edited, setEdited] = useState<ConclusionStart | null>(null);
  const { titleOf } = useDutyTitles();
  const [answered, setAnswered] = useState<ConclusionLine | null>(null);
  const columns: Column<ConclusionLine>[] = [
    {
      key: 'number',
      label: say('conclusion.number'),
      cell: (line) => (
        <span className="num">
          {line.number}
          {!own && <span className="under nowrap mut">{roundName(line.meeting)}</span>}
        </span>
      ),
    },
    {
      key: 'text',
      label: say('conclusion.text'),
      head: true,
      cell: (line) => <Words line={line} duty={line.obligation ? titleOf(line.obligation) : null} />,
    },
    {
      key: 'owner',
      label: say('conclusion.lead'),
      cell: (line) => <Owner line={line} agencies={meeting.agencies} />,
    },
    {
      key: 'due',
      label: say('conclusion.due'),
      cell: (line) =>
        line.dueOn ? (
          <span className="num">{formatDate(line.dueOn as never)}</span>
        ) : (
          <span className="mut">{say('conclusion.noDue')}</span>
        ),
    },
    { key: 'status', label: say('conclusion.status'), cell: (line) => <Standing line={line} /> },
    {
      key: 'result',
      label: say('conclusion.result'),
      cell: (line) => <Result line={line} meeting={meeting} />,
    },
    {
      key: 'actions',
      label: say('conclusion.actions'),
      hiddenLabel: true,
      align: 'right',
      cell: (line) => (
        <span className="row-acts noprint">
          {own && line.state === 'draft' && may('conclusion.draft') && (
            <Button small onClick={() => setEdited({ line })}>
              {say('conclusion.edit')}
            </Button>
          )}
          {own && line.state === 'issued' && may('conclusion.record') && (
            <Button small onClick={() => setEdited({ line })}>
              {say('conclusion.change')}
            </Button>
          )}
          {line.state === 'issued' && may('conclusion.record') && line.open.length > 0 && (
            <Button small onClick={() => setAnswered(line)}>
              {say('conclusion.record')}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <Panel
      id={own ? 'ket-luan' : 'ket-luan-truoc'}
      title={title}
      note={note}
      actions={
        <>
          {own && may('conclusion.draft') && (
            <Button small kind="text" icon="plus" onClick={() => setEdited({})}>
              {say('conclusion.add')}
            </Button>
          )}
          {actions}
        </>
      }
    >
      {lines.length === 0 ? (
        <EmptyState icon="flag" title={say(own ? 'conclusion.none' : 'conclusion.noneBefore')} />
      ) : (
        <Table caption={title} columns={columns} rows={lines} rowKey={(line) => line.code} />
      )}
      {own && may('conclusion.draft') && <p className="cap noprint">{say('conclusion.order')}</p>}
      {edited && <ConclusionDialog meeting={meeting.id} start={edited} onClose={() => setEdited(null)} />}
      {answered && (
        <ConclusionResultDialog
          line={answered}
          agencies={meeting.agencies}
          onClose={() => setAnswered(null)}
        />
      )}
    </Panel>
  );
}

function Words({ line, duty }: { line: ConclusionLine; duty: string | null }) {
  const { say } = useLanguage();
  return (
    <div>
      {line.text}
      {line.sourceAddress && (
        <span className="under sm">
          <Link to={line.sourceAddress}>{line.sourceWords}</Link>
        </span>
      )}
      {duty && <span className="under sm mut">{say('conclusion.duty', { name: duty })}</span>}
    </div>
  );
}

/** Named one by one; of a longer list the rest is counted. */
const MOST_NAMES = 5;

function Owner({ line, agencies }: { line: ConclusionLine; agencies: MeetingFace['agencies'] }) {
  const { say, lang } = useLanguage();
  const owner = CONCLUSION_OWNERS.find((one) => one === line.owner);
  const named = agencies
    .filter(({ number }) => owner === 'named' && line.agencies.includes(number))
    .map(({ nameVi, nameEn }) => (lang === 'en' ? nameEn : nameVi));
  const names = named.slice(0, MOST_NAMES).join(', ');
  const whom =
    named.length > MOST_NAMES
      ? say('conclusion.others', { names, count: named.length - MOST_NAMES })
      : names || (owner ? say(`conclusion.owner.${owner}`) : line.owner);
  return (
    <div>
      {line.lead ?? whom}
      {line.lead && <span className="under sm mut">{whom}</span>}
    </div>
  );
}

function Standing({ line }: { line: ConclusionLine }) {
  const { say } = useLanguage();
  if (line.state === 'draft') return <Badge icon="reported">{say('conclusion.state.draft')}</Badge>;
  if (line.state === 'withdrawn') return <Badge icon="na">{say('conclusion.state.withdrawn')}</Badge>;
  return (
    <div>
      <StatusBadge status={line.status as Status} />
      {line.daysLate > 0 && (
        <span className="under sm num">{say('conclusion.daysLate', { days: line.daysLate })}</span>
      )}
    </div>
  );
}

function Result({ line, meeting }: { line: ConclusionLine; meeting: MeetingFace }) {
  const { say, lang } = useLanguage();
  if (line.state !== 'issued') return <span className="mut">–</span>;
  const open = meeting.agencies.filter(
    ({ number }) => line.open.includes(number) && number !== MINISTRY_ITSELF,
  );
  return (
    <div>
      {line.owner === 'ministry' ? (
        line.doneOn ? (
          say('conclusion.doneOn', { date: formatDate(line.doneOn as never) })
        ) : (
          <span className="mut">{say('conclusion.notDone')}</span>
        )
      ) : (
        <>
          <span className="num">{say('conclusion.doneOf', { done: line.done, total: line.of })}</span>
          <span className="under sm mut">{say('basis.ofWhichVerified', { count: line.doneVerified })}</span>
        </>
      )}
      {line.owner !== 'ministry' && open.length > 0 && (
        <Disclosure title={say('conclusion.openAgencies', { count: open.length })}>
          <ul className="meeting-names">
            {open.map((agency) => (
              <li key={agency.number}>{lang === 'en' ? agency.nameEn : agency.nameVi}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
