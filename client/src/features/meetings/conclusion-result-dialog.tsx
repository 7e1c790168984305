import { useState } from 'react';
import { MINISTRY_ITSELF } from '@ega/shared/agencies/agency';
import { HAND_STATES } from '@ega/shared/directives/hand-answer';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { AnswerConclusionDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import type { ConclusionLine, MeetingFace } from './meeting-face.js';

interface ConclusionResultDialogProps {
  line: ConclusionLine;
  agencies: MeetingFace['agencies'];
  onClose: () => void;
}

/** The Ministry's own result, or that of an agency which told it outside its report. */
export function ConclusionResultDialog({ line, agencies, onClose }: ConclusionResultDialogProps) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const addressees = agencies.filter(({ number }) => line.open.includes(number));
  const [agency, setAgency] = useState<string | null>(
    line.owner === 'ministry' ? String(MINISTRY_ITSELF) : null,
  );
  const [outcome, setOutcome] = useState<(typeof HAND_STATES)[number] | null>(null);
  const [doneOn, setDoneOn] = useState<CivilDate | null>(null);
  const [document, setDocument] = useState('');
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const send = useSend(AnswerConclusionDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('conclusion.recorded') });
    },
  });
  const missing = (label: string, empty: boolean): string | null =>
    tried && empty ? say('conclusion.required', { field: label }) : null;
  const save = (): void => {
    setTried(true);
    if (!agency || !outcome || (outcome === 'done' && !doneOn)) return;
    send.mutate({
      code: line.code,
      agency: Number(agency),
      input: {
        outcome,
        ...(outcome === 'done' && doneOn ? { doneOn } : {}),
        ...(document.trim() ? { document: document.trim() } : {}),
        ...(remark.trim() ? { remark: remark.trim() } : {}),
      },
    });
  };
  return (
    <Dialog
      open
      title={say('conclusion.recordTitle', { number: line.number })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={send.isPending} onClick={save}>
            {say('act.save')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {send.error && <Notice tone="error" live="alert" lead={failureText(say, send.error)} />}
        <p>{line.text}</p>
        {line.owner !== 'ministry' && (
          <Select
            label={say('meeting.agency')}
            value={agency}
            options={addressees.map(({ number, nameVi, nameEn }) => ({
              value: String(number),
              label: lang === 'en' ? nameEn : nameVi,
            }))}
            onChange={setAgency}
            error={missing(say('meeting.agency'), agency === null)}
          />
        )}
        <RadioGroup
          label={say('conclusion.outcome')}
          value={outcome}
          options={HAND_STATES.map((one) => ({ value: one, label: say(`conclusion.outcome.${one}`) }))}
          onChange={setOutcome}
          error={missing(say('conclusion.outcome'), outcome === null)}
        />
        {outcome === 'done' && (
          <DateField
            label={say('conclusion.doneDate')}
            value={doneOn}
            onChange={setDoneOn}
            error={missing(say('conclusion.doneDate'), doneOn === null)}
          />
        )}
        <TextField
          label={say('conclusion.document')}
          value={document}
          onChange={setDocument}
          maxLength={200}
          optional
        />
        <TextField
          label={say('conclusion.remark')}
          value={remark}
          onChange={setRemark}
          rows={3}
          maxLength={500}
          optional
        />
      </div>
    </Dialog>
  );
}
