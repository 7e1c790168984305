import { useState } from 'react';
import { Link } from 'react-router';
import { useLastChases } from '../../app/last-chases.js';
import { paths } from '../../app/paths.js';
import { LastChasesDocument, RemindAgenciesDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/choices.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import type { MeetingFace } from './meeting-face.js';

type Agency = MeetingFace['agencies'][number];

/** Agencies that have sent nothing: reminded with one press, or by a dispatch that somebody signs. */
export function MissingPanel({ meeting }: { meeting: MeetingFace }) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const item = meeting.readiness.find(({ check }) => check === 'notSent');
  const missing = meeting.agencies.filter(({ number }) => item?.agencies.includes(number));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = missing.filter(({ number }) => !left.has(number));
  const lastChase = useLastChases({ round: meeting.roundId });
  const remind = useSend(RemindAgenciesDocument, {
    refresh: [LastChasesDocument],
    done: ({ remindAgencies }) => toast({ text: say('meeting.reminded', { count: remindAgencies }) }),
  });
  const columns: Column<Agency>[] = [
    {
      key: 'agency',
      label: say('meeting.agency'),
      head: true,
      cell: (agency) => (
        <Checkbox
          label={lang === 'en' ? agency.nameEn : agency.nameVi}
          checked={!left.has(agency.number)}
          onChange={(on) => setLeft(toggled(left, agency.number, !on))}
        />
      ),
    },
    {
      key: 'draft',
      label: say('meeting.draft'),
      cell: ({ number }) =>
        say(meeting.drafting.includes(number) ? 'report.state.drafting' : 'meeting.noDraft'),
    },
    ...(lastChase
      ? [
          {
            key: 'chase',
            label: say('chase.last'),
            cell: ({ number }: Agency) => lastChase(number),
          },
        ]
      : []),
    {
      key: 'page',
      label: say('meeting.record'),
      cell: (agency) => (
        <Link className="nw" to={paths.agency(agency.slug)}>
          {say('meeting.openRecord')}
        </Link>
      ),
    },
    {
      key: 'letter',
      label: say('meeting.letter'),
      hiddenLabel: true,
      align: 'right',
      cell: (agency) => (
        <a
          className="btn sm"
          href={`/reports/${encodeURIComponent(meeting.roundId)}/${agency.number}/chase-letter.docx`}
          download
        >
          <Icon name="file" />
          {say('meeting.draftLetter')}
        </a>
      ),
    },
  ];
  if (missing.length === 0) return null;
  return (
    <Panel
      id="chua-gui"
      className="meeting-missing"
      span={7}
      title={say('meeting.missing')}
      note={say('meeting.missingNote', { count: missing.length, total: item?.of ?? 0 })}
      actions={
        <>
          <a
            className="btn sm"
            href={`/reports/${encodeURIComponent(meeting.roundId)}/chase-letters.docx`}
            download
          >
            <Icon name="file" />
            {say('meeting.allLetters')}
          </a>
          <Button
            small
            kind="primary"
            icon="mail"
            busy={remind.isPending}
            unavailable={chosen.length === 0 ? say('meeting.chooseAgencies') : undefined}
            onClick={() =>
              remind.mutate({ round: meeting.roundId, agencies: chosen.map(({ number }) => number) })
            }
          >
            {say('meeting.remind', { count: chosen.length })}
          </Button>
        </>
      }
    >
      {remind.error && <Notice tone="error" live="alert" lead={failureText(say, remind.error)} />}
      <Table
        caption={say('meeting.missing')}
        columns={columns}
        rows={missing}
        rowKey={(agency) => agency.number}
      />
      <p className="cap">{say('meeting.missingCaption')}</p>
    </Panel>
  );
}

function toggled(set: ReadonlySet<number>, number: number, on: boolean): ReadonlySet<number> {
  const next = new Set(set);
  if (on) next.add(number);
  else next.delete(number);
  return next;
}
