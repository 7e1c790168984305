import { useState } from 'react';
import { useCan } from '../../app/session.js';
import { PublicPageDocument, SwitchPublicPageDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';

/** For people of the system: whether everybody sees the page; who may release figures switches it. */
export function PublicSwitch({ isOn }: { isOn: boolean }) {
  const say = useSay();
  const may = useCan();
  const [asking, setAsking] = useState(false);
  const send = useSend(SwitchPublicPageDocument, {
    refresh: [PublicPageDocument] as never,
    done: () => setAsking(false),
  });
  const act = say(isOn ? 'public.switchOff' : 'public.switchOn');
  if (isOn && !may('figures.release')) return null;
  return (
    <section className="s12 noprint" aria-label={say('public.work')}>
      <Notice
        tone={isOn ? 'info' : 'warning'}
        lead={say(isOn ? 'public.isOn' : 'public.isOff')}
        action={
          may('figures.release') && (
            <Button small kind={isOn ? 'danger' : 'primary'} onClick={() => setAsking(true)}>
              {act}
            </Button>
          )
        }
      />
      {asking && (
        <ReasonDialog
          title={act}
          action={act}
          danger={isOn}
          busy={send.isPending}
          error={send.error}
          label={say('public.switchReason')}
          onDo={(reason) => send.mutate({ isOn: !isOn, reason })}
          onClose={() => setAsking(false)}
        >
          <p>{say(isOn ? 'public.switchOffAsk' : 'public.switchOnAsk')}</p>
        </ReasonDialog>
      )}
    </section>
  );
}
