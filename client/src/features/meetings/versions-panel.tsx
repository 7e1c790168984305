import { useState } from 'react';
import { Link } from 'react-router';
import type { VersionChange } from '@ega/shared/meetings/version-changes';
import { formatInstant } from '@ega/shared/text/format';
import { formatCount } from '../../lib/numbers.js';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import {
  MeetingDocument,
  MeetingsDocument,
  ReleaseFiguresDocument,
  RevokeReleaseDocument,
} from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { Badge } from '../../ui/status-badge.js';
import { changeText } from './change-text.js';
import type { MeetingFace, Version } from './meeting-face.js';

/** Every frozen version with its hash, why it was made and what it changed; releasing its figures. */
export function VersionsPanel({ meeting }: { meeting: MeetingFace }) {
  const say = useSay();
  if (meeting.versions.length === 0) return null;
  return (
    <Panel title={say('meeting.versions')} note={say('meeting.versionsNote')}>
      <ol className="meeting-versions" reversed>
        {meeting.versions.map((version, at) => (
          <li key={version.name}>
            <VersionBlock meeting={meeting} version={version} latest={at === 0} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

interface VersionBlockProps {
  meeting: MeetingFace;
  version: Version;
  latest: boolean;
}

function VersionBlock({ meeting, version, latest }: VersionBlockProps) {
  const say = useSay();
  const may = useCan();
  const [revoking, setRevoking] = useState(false);
  const refresh = [MeetingDocument, MeetingsDocument] as never;
  const release = useSend(ReleaseFiguresDocument, { refresh });
  const revoke = useSend(RevokeReleaseDocument, { refresh, done: () => setRevoking(false) });
  const roundName = useRoundName();
  const agencies = new Map(meeting.agencies.map((agency) => [agency.number, agency.nameVi]));
  const names = { agency: (number: number) => agencies.get(number) ?? String(number), round: roundName };
  const changes = (version.changes ?? []) as VersionChange[];
  return (
    <>
      <p>
        <b>{say('meeting.version', { version: version.version })}</b>{' '}
        {latest && <Badge icon="lock">{say('meeting.latest')}</Badge>}{' '}
        {version.releaseId && <Badge icon="verified">{say('meeting.released')}</Badge>}
      </p>
      <p className="sm">
        {say('meeting.frozenAt', { instant: formatInstant(version.instant), by: version.frozenBy })}.{' '}
        {say('meeting.versionFigures', {
          issued: formatCount(version.issued, version.denominator),
          submitted: formatCount(version.submitted, version.denominator),
        })}
      </p>
      {version.reason && <p className="sm">{say('meeting.because', { reason: version.reason })}</p>}
      <p className="xs mut hash">
        {say('meeting.hash')} <span className="num">{version.contentHash}</span>
      </p>
      <p className="row noprint">
        <Link to={`${paths.overview()}?phien=${version.name}`}>{say('meeting.openBoard')}</Link>
        {may('figures.release') &&
          (version.releaseId ? (
            <Button small kind="danger" onClick={() => setRevoking(true)}>
              {say('meeting.revoke')}
            </Button>
          ) : (
            <Button
              small
              busy={release.isPending}
              onClick={() => release.mutate({ meeting: meeting.id, version: version.version })}
            >
              {say('meeting.release')}
            </Button>
          ))}
      </p>
      {changes.length > 0 && (
        <Disclosure title={say('meeting.changes', { count: changes.length })}>
          <ul className="meeting-changes">
            {changes.map((change, at) => (
              <li key={at}>{changeText(say, change, names)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {revoking && version.releaseId && (
        <ReasonDialog
          title={say('meeting.revoke')}
          action={say('meeting.revoke')}
          danger
          busy={revoke.isPending}
          error={revoke.error}
          label={say('meeting.reason')}
          onDo={(reason) => revoke.mutate({ id: version.releaseId!, reason })}
          onClose={() => setRevoking(false)}
        />
      )}
    </>
  );
}
