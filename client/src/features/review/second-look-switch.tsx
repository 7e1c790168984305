import { useState } from 'react';
import { useCan } from '../../app/session.js';
import { ReviewQueueDocument, SwitchSecondLookDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';

/** Whether newly issued architectures and step backs need the leader's look; the leader turns it on and off. */
export function SecondLookSwitch({ isOn }: { isOn: boolean }) {
  const say = useSay();
  const may = useCan()('report.lookAgain');
  const [asking, setAsking] = useState(false);
  const send = useSend(SwitchSecondLookDocument, {
    refresh: [ReviewQueueDocument],
    done: () => setAsking(false),
  });
  if (!may && !isOn) return null;
  const act = say(isOn ? 'secondLook.switchOff' : 'secondLook.switchOn');
  return (
    <>
      <Notice
        tone={isOn ? 'info' : 'neutral'}
        icon="verified"
        action={
          may && (
            <Button small onClick={() => setAsking(true)}>
              {act}
            </Button>
          )
        }
      >
        {say(isOn ? 'secondLook.isOn' : 'secondLook.isOff')}
      </Notice>
      {asking && (
        <ReasonDialog
          title={act}
          action={act}
          busy={send.isPending}
          error={send.error}
          label={say('secondLook.switchReason')}
          onDo={(reason) => send.mutate({ isOn: !isOn, reason })}
          onClose={() => setAsking(false)}
        >
          <p>{say(isOn ? 'secondLook.switchOffLead' : 'secondLook.switchOnLead')}</p>
        </ReasonDialog>
      )}
    </>
  );
}
