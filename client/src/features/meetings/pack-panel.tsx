import { useState } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { formatInteger } from '../../lib/numbers.js';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import {
  BuildSessionPackDocument,
  CancelSessionPackDocument,
  SessionPacksDocument,
  type SessionPacksQuery,
} from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Icon } from '../../ui/icon.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { Progress } from '../../ui/progress.js';
import { Segmented } from '../../ui/segmented.js';
import type { MeetingFace } from './meeting-face.js';
import { ExtractRow } from './extract-row.js';
import { NarrativeDialog } from './narrative-dialog.js';

type Pack = SessionPacksQuery['sessionPacks'][number];
type Profile = 'TT01_2011' | 'ND30_2020';
type Content = 'papers' | 'extracts';
/** What one asks to be made; what failed is asked for again as it was. */
type Wanted = Pick<Pack, 'version' | 'profile' | 'content'>;

/** How often a build under way is asked about. */
const LOOK_MS = 1500;

/** The papers of the session: asked for, on their way, ready to download (issue 5, item 2). */
export function PackPanel({ meeting }: { meeting: MeetingFace }) {
  const say = useSay();
  const may = useCan();
  const [profile, setProfile] = useState<Profile>('TT01_2011');
  const [editing, setEditing] = useState(false);
  const [looking, setLooking] = useState(false);
  const read = useRead(SessionPacksDocument, { meeting: meeting.id }, looking ? { every: LOOK_MS } : {});
  const under = (read.data?.sessionPacks ?? []).some(isUnderWay);
  if (under !== looking) setLooking(under);
  const refresh = [SessionPacksDocument] as never;
  const build = useSend(BuildSessionPackDocument, { refresh, done: () => setLooking(true) });
  const version = meeting.versions[0]?.version ?? null;
  const ask = ({ version, profile, content }: Wanted) =>
    build.mutate({ meeting: meeting.id, version, profile, content });
  const underWay = (content: Content) =>
    build.isPending ||
    (read.data?.sessionPacks ?? []).some((pack) => isUnderWay(pack) && pack.content === content);
  return (
    <Panel
      id="bo-tai-lieu"
      className="pack-panel"
      title={say('pack.panel')}
      note={version === null ? say('pack.ofNow') : say('pack.ofVersion', { version })}
    >
      {may('meeting.prepare') && (
        <>
          <div className="pack-profile noprint">
            <div className="row">
              <b className="sm" aria-hidden="true">
                {say('pack.profile')}
              </b>
              <Segmented
                label={say('pack.profile')}
                value={profile}
                segments={[
                  { value: 'TT01_2011', label: say('pack.profile.TT01_2011') },
                  { value: 'ND30_2020', label: say('pack.profile.ND30_2020') },
                ]}
                onChange={setProfile}
              />
            </div>
            <p className="sm mut">{say('pack.profileHint')}</p>
          </div>
          <div className="row noprint">
            <Button
              kind="primary"
              icon="reported"
              busy={underWay('papers')}
              onClick={() => ask({ version, profile, content: 'papers' })}
            >
              {say('pack.build')}
            </Button>
            <Button onClick={() => setEditing(true)}>{say('pack.narrative')}</Button>
          </div>
        </>
      )}
      {build.error && (
        <Notice tone="error" live="alert">
          {failureText(say, build.error)}
        </Notice>
      )}
      <Loaded query={read} heights={[80]}>
        {({ sessionPacks }) => (
          <>
            {sessionPacks.length === 0 && <p className="mut">{say('pack.nothing')}</p>}
            <Packs packs={sessionPacks.filter(isOf('papers'))} onAgain={ask} />
            {may('meeting.prepare') && (
              <ExtractRow
                meeting={meeting}
                profile={profile}
                busy={underWay('extracts')}
                onAll={() => ask({ version, profile, content: 'extracts' })}
              />
            )}
            <Packs packs={sessionPacks.filter(isOf('extracts'))} onAgain={ask} />
          </>
        )}
      </Loaded>
      {editing && <NarrativeDialog meeting={meeting} onClose={() => setEditing(false)} />}
    </Panel>
  );
}

const isUnderWay = ({ state }: Pack): boolean => state === 'queued' || state === 'building';

const isOf =
  (content: Content) =>
  (pack: Pack): boolean =>
    pack.content === content;

/** The newest of one kind, with those before it folded away. */
function Packs({ packs, onAgain }: { packs: readonly Pack[]; onAgain: (pack: Wanted) => void }) {
  const say = useSay();
  const [newest, ...older] = packs;
  if (!newest) return null;
  return (
    <>
      <PackBlock key={newest.id} pack={newest} onAgain={onAgain} />
      {older.length > 0 && (
        <Disclosure title={say('pack.older', { count: older.length })}>
          {older.map((pack) => (
            <PackBlock key={pack.id} pack={pack} onAgain={onAgain} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

function PackBlock({ pack, onAgain }: { pack: Pack; onAgain: (pack: Wanted) => void }) {
  const say = useSay();
  const may = useCan();
  const cancel = useSend(CancelSessionPackDocument, { refresh: [SessionPacksDocument] as never });
  // Before the first file nobody knows how many there will be.
  const content = pack.content as Content;
  const made = { done: pack.done, of: content === 'papers' ? pack.of : pack.of - 1 };
  const progress =
    pack.of > 1
      ? say(content === 'papers' ? 'pack.progress' : 'pack.extractsDone', made)
      : say('pack.preparing');
  const whole = pack.files.find(({ part }) => part === 'whole.zip');
  const name = content === 'papers' ? '' : `${say('pack.extracts')} · `;
  const what = say('pack.asked', {
    what:
      name + (pack.version === null ? say('pack.draft') : say('pack.versionName', { version: pack.version })),
    profile: say(`pack.profile.${pack.profile as Profile}`),
    at: formatInstant(pack.askedAt),
    by: pack.askedBy,
  });
  return (
    <section className="pack" aria-label={what}>
      <p className="sm">{what}</p>
      {isUnderWay(pack) && (
        <div className="row" role="status">
          <Progress label={progress} value={pack.done} max={pack.of} />
          <span className="sm">{progress}</span>
          {may('meeting.prepare') && (
            <Button small busy={cancel.isPending} onClick={() => cancel.mutate({ id: pack.id })}>
              {say('pack.cancel')}
            </Button>
          )}
        </div>
      )}
      {pack.state === 'cancelled' && <p className="mut sm">{say('pack.cancelled')}</p>}
      {pack.state === 'failed' && (
        <Notice
          tone="error"
          lead={say('pack.failed')}
          action={
            may('meeting.prepare') && (
              <Button small onClick={() => onAgain(pack)}>
                {say('pack.again')}
              </Button>
            )
          }
        >
          {say(`pack.failure.${(pack.failure ?? 'other') as 'storage' | 'slow' | 'memory' | 'other'}`)}
        </Notice>
      )}
      {pack.state === 'done' && (
        <>
          <p className="sm" role="status">
            <Icon name="done" /> {say(content === 'papers' ? 'pack.made' : 'pack.extractsMade')}
          </p>
          <ul className="pack-files">
            {pack.files
              .filter((file) => file !== whole)
              .map((file) => (
                <li key={file.part}>
                  <a href={paths.packFile(pack.id, file.part)} title={file.name}>
                    <b>{file.part.split('.')[1]!.toUpperCase()}</b>{' '}
                    {say(`pack.part.${file.part.split('.')[0] as PartName}`)}
                  </a>{' '}
                  <span className="xs mut num">{kilobytes(file.size)}</span>
                </li>
              ))}
          </ul>
          {whole && (
            <p className="row noprint">
              <ButtonLink icon="download" to={paths.packFile(pack.id, whole.part)} reloadDocument>
                {say(content === 'papers' ? 'pack.whole' : 'pack.wholeExtracts')} ({kilobytes(whole.size)})
              </ButtonLink>
            </p>
          )}
          {whole && (
            <p className="xs mut hash">
              SHA-256 <span className="num">{whole.sha256}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}

type PartName = 'report' | 'annexes' | 'slides' | 'brief' | 'agencies' | 'figures' | 'open';

const kilobytes = (size: number): string => `${formatInteger(Math.ceil(size / 1024))} kB`;
