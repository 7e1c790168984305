import { useState } from 'react';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { HAND_STATES } from '@ega/shared/directives/hand-answer';
import { AnswerObligationDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { RadioGroup } from '../../ui/choices.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';

type HandState = (typeof HAND_STATES)[number];

interface HandDialogProps {
  code: string;
  agency: number;
  name: string;
  onClose: () => void;
}

/** The result of one addressee of a directive that no question of the form answers. */
export function HandDialog({ code, agency, name, onClose }: HandDialogProps) {
  const say = useSay();
  const toast = useToast();
  const [state, setState] = useState<HandState | null>(null);
  const [doneOn, setDoneOn] = useState<CivilDate | null>(null);
  const [document, setDocument] = useState('');
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const send = useSend(AnswerObligationDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('obligation.recorded') });
    },
  });
  const required = (label: string, missing: boolean): string | undefined =>
    tried && missing ? say('directive.required', { field: label }) : undefined;
  return (
    <FormDialog
      title={say('obligation.recordOf', { agency: name })}
      save={say('directive.save')}
      onClose={onClose}
      sending={send}
      onSubmit={() => {
        setTried(true);
        if (!state || (state === 'done' && !doneOn)) return;
        send.mutate({
          code,
          agency,
          input: {
            outcome: state,
            ...(state === 'done' && doneOn ? { doneOn } : {}),
            ...(document.trim() ? { document } : {}),
            ...(remark.trim() ? { remark } : {}),
          },
        });
      }}
    >
      <RadioGroup
        label={say('hand.state')}
        value={state}
        options={HAND_STATES.map((one) => ({ value: one, label: say(`hand.${one}`) }))}
        onChange={setState}
        error={required(say('hand.state'), state === null)}
      />
      {state === 'done' && (
        <DateField
          label={say('hand.doneOn')}
          value={doneOn}
          onChange={setDoneOn}
          error={required(say('hand.doneOn'), doneOn === null)}
        />
      )}
      <TextField
        label={say('hand.document')}
        value={document}
        onChange={setDocument}
        maxLength={200}
        optional
      />
      <TextField
        label={say('hand.remark')}
        value={remark}
        onChange={setRemark}
        rows={3}
        maxLength={500}
        optional
      />
    </FormDialog>
  );
}
