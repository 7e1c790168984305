import { useState } from 'react';
import { Link } from 'react-router';
import { instantMs } from '@ega/shared/text/civil-date';
import { useLastChases, useRemindedToday } from '../../app/last-chases.js';
import { paths } from '../../app/paths.js';
import { useWorldMinute, worldNow } from '../../lib/clock.js';
import { daysLeft, deadlineText } from '../../lib/deadline-text.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/choices.js';
import { Icon } from '../../ui/icon.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import type { MeetingFace } from './meeting-face.js';
import { RemindDialog } from './remind-dialog.js';

interface Line {
  number: number;
  slug: string;
  name: string;
  dueAt: string;
  late: boolean;
  drafting: boolean;
}

/** Agencies that have sent nothing: reminded together, or by a dispatch that somebody signs. */
export function MissingPanel({ meeting }: { meeting: MeetingFace }) {
  const { say, lang } = useLanguage();
  useWorldMinute();
  const faces = new Map(meeting.agencies.map((agency) => [agency.number, agency]));
  const lines = meeting.missing.flatMap(({ number, dueAt, drafting }): Line[] => {
    const face = faces.get(number);
    const late = worldNow() >= instantMs(dueAt);
    const name = (lang === 'en' ? face?.nameEn : face?.nameVi) ?? String(number);
    return face ? [{ number, slug: face.slug, name, dueAt, late, drafting }] : [];
  });
  // Ticked are those past due; a press turns one round.
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const [asking, setAsking] = useState(false);
  const isChosen = ({ number, late }: Line): boolean => late !== turned.has(number);
  const chosen = lines.filter(isChosen);
  const late = chosen.filter((line) => line.late).map(({ number }) => number);
  const round = meeting.roundId;
  const lastChase = useLastChases({ round });
  const reminded = useRemindedToday({ round });
  const columns: Column<Line>[] = [
    {
      key: 'agency',
      label: say('meeting.agency'),
      head: true,
      cell: (line) => (
        <Checkbox
          label={line.name}
          checked={isChosen(line)}
          onChange={() => setTurned(withTurned(turned, line.number))}
        />
      ),
    },
    {
      key: 'due',
      label: say('meeting.due'),
      cell: ({ dueAt, late }) => (
        <div>
          <span className="num nw">{deadlineText(dueAt, lang)}</span>
          {late && (
            <span className="under mut num">{say('meeting.daysLate', { days: -daysLeft(dueAt) })}</span>
          )}
        </div>
      ),
    },
    {
      key: 'draft',
      label: say('meeting.draft'),
      cell: ({ drafting }) => (
        <span className="nw">{say(drafting ? 'report.state.drafting' : 'meeting.noDraft')}</span>
      ),
    },
    ...(lastChase
      ? [{ key: 'chase', label: say('chase.last'), cell: ({ number }: Line) => lastChase(number) }]
      : []),
    {
      key: 'page',
      label: say('meeting.record'),
      cell: ({ slug }) => (
        <Link className="nw" to={paths.agency(slug)}>
          {say('meeting.openRecord')}
        </Link>
      ),
    },
    {
      key: 'letter',
      label: say('meeting.letter'),
      hiddenLabel: true,
      align: 'right',
      cell: ({ number, late }) =>
        late ? (
          <a className="btn sm" href={paths.chaseLetter(round, number)} download>
            <Icon name="file" />
            {say('meeting.draftLetter')}
          </a>
        ) : (
          <span className="mut sm">{say('chase.notDue')}</span>
        ),
    },
  ];
  if (lines.length === 0) return null;
  const opened = meeting.readiness.find(({ check }) => check === 'notSent')?.of ?? lines.length;
  const today = lines.filter(({ number }) => reminded.has(number)).length;
  const note = say('meeting.missingNote', { count: lines.length, total: opened });
  return (
    <Panel
      id="chua-gui"
      className="meeting-missing"
      title={say('meeting.missing')}
      note={today > 0 ? `${note}; ${say('meeting.remindedToday', { count: today })}` : note}
      actions={
        <>
          {late.length > 0 && (
            <a className="btn sm" href={paths.chaseLetters(round, late)} download>
              <Icon name="file" />
              {say('chase.allLetters', { count: late.length })}
            </a>
          )}
          <Button
            small
            kind="primary"
            icon="mail"
            unavailable={chosen.length === 0 ? say('meeting.chooseAgencies') : undefined}
            onClick={() => setAsking(true)}
          >
            {say('meeting.remind', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <Table
        caption={say('meeting.missing')}
        columns={columns}
        rows={lines}
        rowKey={({ number }) => number}
      />
      <p className="cap">{say('meeting.missingCaption')}</p>
      {asking && (
        <RemindDialog round={round} agencies={chosen} reminded={reminded} onClose={() => setAsking(false)} />
      )}
    </Panel>
  );
}

function withTurned(set: ReadonlySet<number>, number: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(number)) next.add(number);
  return next;
}
