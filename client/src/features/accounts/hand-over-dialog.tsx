import { useState } from 'react';
import { isRoundId } from '@ega/shared/rounds/round';
import type { Lang } from '@ega/shared/text/say';
import {
  AccountLinksDocument,
  AccountsDocument,
  DisableAccountDocument,
  HandOverDocument,
  OpenWorkDocument,
  type OpenWorkQuery,
} from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Checkbox } from '../../ui/choices.js';
import { Loaded } from '../../ui/loaded.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { Select } from '../../ui/select.js';
import { useToast } from '../../ui/toast.js';
import type { AccountRow } from './account-state.js';

type Work = OpenWorkQuery['openWork'];

/** Before an account ends: what it is in charge of, who takes it over, or that it is left (issue 3, item 16). */
export function HandOverDialog({ account, onClose }: { account: AccountRow; onClose: () => void }) {
  const { say } = useLanguage();
  const toast = useToast();
  const work = useRead(OpenWorkDocument, { accountId: account.id });
  const [successor, setSuccessor] = useState<string | null>(null);
  const [leave, setLeave] = useState(false);
  const [tried, setTried] = useState(false);
  const name = account.displayName;
  const lines = work.data?.openWork.lines ?? [];
  const successors = work.data?.openWork.successors ?? [];
  const after = (text: string): void => {
    onClose();
    toast({ text });
  };
  const refresh = [AccountsDocument, AccountLinksDocument];
  const disabling = useSend(DisableAccountDocument, {
    refresh,
    done: () => after(say('accounts.disabled', { name })),
  });
  const passing = useSend(HandOverDocument, {
    refresh,
    done: ({ handOver }) =>
      after(
        say('handover.done', {
          count: handOver,
          name: successors.find(({ id }) => id === successor)?.name ?? '',
        }),
      ),
  });
  const passes = successor !== null && !leave;
  return (
    <ReasonDialog
      title={say('accounts.disableAsk', { name })}
      action={say(passes ? 'handover.pass' : 'accounts.disable')}
      danger
      busy={disabling.isPending || passing.isPending || !work.data}
      error={disabling.error ?? passing.error}
      label={say('accounts.reason')}
      hint={say('accounts.reasonHint')}
      onDo={(reason) => {
        setTried(true);
        if (passes) passing.mutate({ accountId: account.id, successorId: successor, reason });
        else if (leave || lines.length === 0)
          disabling.mutate({ accountId: account.id, reason, leaveOpen: leave });
      }}
      onClose={onClose}
    >
      <p>{say('accounts.disableMore')}</p>
      <Loaded query={work}>
        {({ openWork }) =>
          openWork.lines.length === 0 ? (
            <p className="mut">{say('handover.none')}</p>
          ) : (
            <div className="stack">
              <WorkList lines={openWork.lines} />
              {openWork.successors.length > 0 ? (
                <Select
                  label={say('handover.successor')}
                  value={successor}
                  options={openWork.successors.map(({ id, name: label }) => ({ value: id, label }))}
                  onChange={setSuccessor}
                  error={tried && !leave && successor === null ? say('handover.chooseSuccessor') : null}
                />
              ) : (
                <p className="mut">{say('handover.noSuccessor')}</p>
              )}
              <Checkbox
                label={say('handover.leave')}
                hint={say('handover.leaveHint')}
                checked={leave}
                onChange={setLeave}
              />
              {tried && !leave && openWork.successors.length === 0 && (
                <p className="field-error">{say('handover.chooseSuccessor')}</p>
              )}
            </div>
          )
        }
      </Loaded>
    </ReasonDialog>
  );
}

/** '2018-Q1', '2018-Q1 A3' as people say them; a proposal has a number of its own. */
function subjectText(subject: string, lang: Lang): string {
  const [round = '', question] = subject.split(' ');
  if (!isRoundId(round)) return subject;
  return [question, roundName(round, lang)].filter(Boolean).join(', ');
}

function WorkList({ lines }: { lines: Work['lines'] }) {
  const { say, lang } = useLanguage();
  return (
    <div>
      <b>
        {say('handover.open')} ({lines.length})
      </b>
      <ul className="work-list">
        {lines.map((line) => (
          <li key={`${line.kind} ${line.agencyNumber} ${line.subject}`}>
            {say(`handover.kind.${line.kind}`)}: {lang === 'en' ? line.agencyNameEn : line.agencyNameVi},{' '}
            <span className="num">{subjectText(line.subject, lang)}</span>{' '}
            <span className="mut">({say(line.passes ? 'handover.passes' : 'handover.stays')})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
