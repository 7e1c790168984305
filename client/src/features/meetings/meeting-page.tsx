import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { instantMs } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { MOST_WORDS } from '../../app/conclusion-words.js';
import { NotFound } from '../../app/faults.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { MeetingDocument, MeetingsDocument } from '../../gql/graphql.js';
import { worldNow, worldToday } from '../../lib/clock.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page, Panel } from '../../ui/panel.js';
import { Pick } from '../../ui/select.js';
import { ConclusionDialog } from './conclusion-dialog.js';
import { ConclusionsPanel } from './conclusions-panel.js';
import { FiguresPanel } from './figures-panel.js';
import { FreezeDialog } from './freeze-dialog.js';
import { heldAtText, type MeetingFace } from './meeting-face.js';
import { MeetingSteps } from './meeting-steps.js';
import { MissingPanel } from './missing-panel.js';
import { PackPanel } from './pack-panel.js';
import { PlanDialog } from './plan-dialog.js';
import { ReadinessPanel } from './readiness-panel.js';
import { VersionsPanel } from './versions-panel.js';
import './meetings.css';

/** One session from the first report to the last conclusion. */
export function Screen() {
  const say = useSay();
  const roundName = useRoundName();
  const navigate = useNavigate();
  const may = useCan();
  const { id = '' } = useParams();
  const [planning, setPlanning] = useState(false);
  const read = useRead(MeetingDocument, { id });
  const all = useRead(MeetingsDocument, {});
  if (read.error && failureCode(read.error) === 'NOT_FOUND') return <NotFound />;
  const meeting = read.data?.meeting;
  const others = (all.data?.meetings ?? []).map((line) => ({ value: line.id, label: roundName(line.id) }));
  return (
    <>
      <PageHead
        title={say('meeting.title', { quarter: roundName(id) })}
        sub={meeting && say('meeting.sub', { when: heldAtText(meeting), place: meeting.place })}
      >
        {others.length > 1 && (
          <Pick
            label={say('meeting.pick')}
            value={id}
            options={others}
            onChange={(other) => void navigate(paths.meeting(other))}
          />
        )}
        {meeting && may('meeting.prepare') && (
          <Button icon="reported" onClick={() => setPlanning(true)}>
            {say('meeting.editPlan')}
          </Button>
        )}
      </PageHead>
      <Page>
        <Loaded query={read} heights={[60, 200, 200]}>
          {(data) => <Session meeting={data.meeting} />}
        </Loaded>
      </Page>
      {planning && meeting && <PlanDialog meeting={meeting} rounds={[]} onClose={() => setPlanning(false)} />}
    </>
  );
}

function Session({ meeting }: { meeting: MeetingFace }) {
  const say = useSay();
  const may = useCan();
  const [params, setParams] = useSearchParams();
  const [freezing, setFreezing] = useState(false);
  const [justFrozen, setJustFrozen] = useState<number | null>(null);
  const frozen = meeting.versions[0];
  // Chased is until the session: what comes later belongs to the next one.
  const missing =
    may('chase.work') && (!frozen || worldNow() < instantMs(meeting.heldAt)) ? meeting.missing.length : 0;
  const from = params.get('tu');
  const done = meeting.earlierConclusions.filter((line) => line.done === line.of).length;
  return (
    <>
      <MeetingSteps meeting={meeting} />
      {justFrozen !== null && (
        <div className="s12">
          <Notice
            tone="good"
            live="status"
            lead={`${say('meeting.frozenDone', { version: justFrozen })}.`}
            action={
              may('meeting.prepare') && (
                <a className="btn sm" href="#bo-tai-lieu">
                  {say('meeting.toPack')}
                </a>
              )
            }
          >
            {say('meeting.frozenNext')}
          </Notice>
        </div>
      )}
      <FiguresPanel
        meeting={meeting}
        freeze={
          <div className="meeting-freeze noprint">
            <p className="sm">
              <Icon name="lock" />{' '}
              {frozen
                ? say('meeting.isFrozen', { version: frozen.version, instant: formatInstant(frozen.instant) })
                : say('meeting.freezeNote')}
            </p>
            {may('meeting.freeze') ? (
              <Button kind={frozen ? 'secondary' : 'primary'} icon="lock" onClick={() => setFreezing(true)}>
                {frozen
                  ? say('meeting.refreeze', { version: frozen.version + 1 })
                  : say('meeting.freeze', { date: formatDate(worldToday()) })}
              </Button>
            ) : (
              <span className="sm mut">{say('meeting.whoFreezes')}</span>
            )}
          </div>
        }
      />
      <ReadinessPanel meeting={meeting} />
      <PlanPanel meeting={meeting} />
      {missing > 0 && <MissingPanel meeting={meeting} />}
      <PackPanel meeting={meeting} />
      <ConclusionsPanel
        own={false}
        meeting={meeting}
        lines={meeting.earlierConclusions}
        title={say('conclusion.earlier')}
        note={say('conclusion.earlierNote', { done, total: meeting.earlierConclusions.length })}
      />
      <ConclusionsPanel
        own
        meeting={meeting}
        lines={meeting.conclusions}
        title={say('conclusion.own')}
        note={say('conclusion.ownNote', { count: meeting.conclusions.length })}
        actions={
          may('meeting.prepare') &&
          meeting.conclusions.some(({ state }) => state !== 'withdrawn') && (
            <a className="btn sm" href={`/exports/meetings/${meeting.id}/notice.docx`} download>
              <Icon name="file" />
              {say('conclusion.notice')}
            </a>
          )
        }
      />
      <VersionsPanel meeting={meeting} />
      {freezing && (
        <FreezeDialog meeting={meeting} onFrozen={setJustFrozen} onClose={() => setFreezing(false)} />
      )}
      {from !== null && may('conclusion.draft') && (
        <ConclusionDialog
          meeting={meeting.id}
          start={startOf(params)}
          onClose={() => setParams({}, { replace: true })}
        />
      )}
    </>
  );
}

function startOf(params: URLSearchParams) {
  const agency = Number(params.get('co-quan'));
  const obligation = params.get('nhiem-vu');
  return {
    source: { address: params.get('tu') ?? '/', words: (params.get('so') ?? '').slice(0, MOST_WORDS) },
    ...(Number.isInteger(agency) && agency > 0 ? { agency } : {}),
    ...(obligation ? { obligation } : {}),
  };
}

function PlanPanel({ meeting }: { meeting: MeetingFace }) {
  const say = useSay();
  return (
    <Panel span={8} title={say('meeting.plan')}>
      {meeting.agenda.length > 0 ? (
        <ol className="meeting-agenda">
          {meeting.agenda.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ol>
      ) : (
        <p className="mut">{say('meeting.noAgenda')}</p>
      )}
      {meeting.participants.length > 0 ? (
        <ul className="meeting-names">
          {meeting.participants.map(({ office, kind }, at) => (
            <li key={at}>
              {office}{' '}
              <span className="mut">
                ({say(`meeting.kind.${kind as 'chair' | 'member' | 'invited' | 'secretary'}`)})
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mut">{say('meeting.noParticipants')}</p>
      )}
    </Panel>
  );
}
