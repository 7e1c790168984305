import { useState } from 'react';
import { Link } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { EndTrialRoundDocument, TrialRoundsDocument } from '../../gql/graphql.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { useWorldMinute, worldNow } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { Badge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { OpenTrialDialog } from './open-trial-dialog.js';
import { roundState, type RoundFace } from './round-state.js';

/** Rounds to practise with: opened for a course, reviewed like real ones, put away afterwards; no figure counts them. */
export function TrialPanel({ rounds }: { rounds: readonly RoundFace[] | undefined }) {
  const { say } = useLanguage();
  const may = useCan();
  const trials = useRead(TrialRoundsDocument, {});
  const [opening, setOpening] = useState(false);
  const [ending, setEnding] = useState<RoundFace | null>(null);
  return (
    <Panel
      title={say('trial.title')}
      actions={
        may('round.open') &&
        rounds && (
          <Button small icon="plus" onClick={() => setOpening(true)}>
            {say('trial.open')}
          </Button>
        )
      }
    >
      <p className="mut sm">{say('trial.lead')}</p>
      <Loaded query={trials}>
        {({ trialRounds }) =>
          trialRounds.length === 0 ? (
            <EmptyState icon="flag" title={say('trial.none')} />
          ) : (
            <TrialTable trials={trialRounds} onEnd={setEnding} />
          )
        }
      </Loaded>
      {opening && rounds && <OpenTrialDialog rounds={rounds} onClose={() => setOpening(false)} />}
      {ending && <EndDialog trial={ending} onClose={() => setEnding(null)} />}
    </Panel>
  );
}

function TrialTable({ trials, onEnd }: { trials: readonly RoundFace[]; onEnd: (trial: RoundFace) => void }) {
  const { lang, say } = useLanguage();
  const may = useCan();
  useWorldMinute();
  const columns: Column<RoundFace>[] = [
    {
      key: 'code',
      label: say('trial.code'),
      head: true,
      cell: (row) => <span className="num">{row.id}</span>,
    },
    { key: 'title', label: say('trial.purpose'), cell: (row) => row.trialTitle },
    {
      key: 'practised',
      label: say('trial.practised'),
      cell: ({ year, quarter }) => roundName({ year, quarter }, lang),
    },
    {
      key: 'state',
      label: say('rounds.state'),
      cell: (row) =>
        row.endedAt ? (
          <Badge icon="lock">{say('trial.ended')}</Badge>
        ) : (
          <Badge icon="track">{say(`rounds.state.${roundState(row, worldNow())}`)}</Badge>
        ),
    },
    { key: 'opens', label: say('rounds.opens'), cell: (row) => formatInstant(row.opensAt) },
    { key: 'due', label: say('rounds.due'), cell: (row) => deadlineText(row.dueAt, lang) },
    {
      key: 'work',
      label: say('accounts.actions'),
      hiddenLabel: true,
      cell: (row) => (
        <div className="row end">
          {(may('report.review') || may('report.assign')) && (
            <Link to={paths.reviewQueue(row.id)}>{say('trial.review')}</Link>
          )}
          {!row.endedAt && may('round.open') && (
            <Button small kind="text" onClick={() => onEnd(row)}>
              {say('trial.end')}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return <Table caption={say('trial.title')} columns={columns} rows={trials} rowKey={(row) => row.id} />;
}

function EndDialog({ trial, onClose }: { trial: RoundFace; onClose: () => void }) {
  const { say } = useLanguage();
  const toast = useToast();
  const end = useSend(EndTrialRoundDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('trial.endDone', { code: trial.id }) });
    },
  });
  return (
    <Dialog
      open
      title={say('trial.endTitle', { code: trial.id })}
      onClose={onClose}
      actions={
        <>
          <Button kind="dangerFilled" busy={end.isPending} onClick={() => end.mutate({ id: trial.id })}>
            {say('trial.end')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {end.error && <Notice tone="error" live="alert" lead={failureText(say, end.error)} />}
        <p>{say('trial.endLead')}</p>
      </div>
    </Dialog>
  );
}
