import { useState } from 'react';
import { ARCHITECTURE_STEPS, isIssued } from '@ega/shared/areas/architecture/steps';
import { ARRIVAL_NUMBER_LENGTH } from '@ega/shared/reports/entry';
import { stepLabel } from '@ega/shared/reports/question-text';
import { faultOfSecretRecord } from '@ega/shared/reports/secret-record';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { RecordSecretDocument } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { answersOf, questionsOf, type Sheet } from './sheet.js';

interface SecretDialogProps {
  sheet: Sheet;
  agency: string;
  onClose: () => void;
}

/** Arrival, step and day of what came through the secret channel; there is no field for words. */
export function SecretDialog({ sheet, agency, onClose }: SecretDialogProps) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const former = sheet.secretRecord;
  const [number, setNumber] = useState(former?.arrivalNumber ?? '');
  const [arrivedOn, setArrivedOn] = useState((former?.arrivedOn ?? null) as CivilDate | null);
  const [chosen, setChosen] = useState(former ? String(former.step) : null);
  const [reachedOn, setReachedOn] = useState((former?.reachedOn ?? null) as CivilDate | null);
  const [tried, setTried] = useState(false);
  const send = useSend(RecordSecretDocument, {
    refresh: 'all',
    done: () => {
      toast({ text: say('secretRecord.saved') });
      onClose();
    },
  });
  const step = chosen === null ? null : Number(chosen);
  const dayWord = say(isIssued(step) ? 'secretRecord.issuedOn' : 'secretRecord.began');
  const day = step === 0 ? null : reachedOn;
  const missing = (field: string): string => say('secretRecord.missing', { field });
  const wrong =
    step !== null && arrivedOn !== null && (step === 0 || day !== null)
      ? faultOfSecretRecord(
          { step, reachedOn: day, arrivedOn },
          answersOf(questionsOf(sheet), 'present'),
          worldToday(),
        )
      : null;
  const told = (field: typeof wrong): string | null =>
    wrong === field && wrong ? say(`secretRecord.fault.${wrong}`) : null;
  const faults = {
    number: number.trim() === '' ? missing(say('secretRecord.number')) : null,
    arrivedOn: arrivedOn === null ? missing(say('secretRecord.arrivedOn')) : told('arrivedOn'),
    step: step === null ? missing(say('secretRecord.step')) : told('step'),
    day: step !== null && step > 0 && day === null ? missing(dayWord) : told('reachedOn'),
  };
  const shown = (fault: string | null): string | null => (tried ? fault : null);
  const save = (): void => {
    setTried(true);
    if (step === null || arrivedOn === null || Object.values(faults).some(Boolean) || wrong) return;
    send.mutate({
      revisionId: sheet.revisionId,
      step,
      reachedOn: day,
      arrivalNumber: number.trim(),
      arrivedOn,
    });
  };
  return (
    <Dialog
      open
      title={say('secretRecord.title', { agency })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
          <Button kind="primary" busy={send.isPending} onClick={save}>
            {say('secretRecord.act')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Notice tone="warning">{say('secretRecord.warning')}</Notice>
        {send.error && <Notice tone="error" live="alert" lead={failureText(say, send.error)} />}
        <TextField
          label={say('secretRecord.number')}
          hint={say('secretRecord.numberHint')}
          value={number}
          onChange={setNumber}
          maxLength={ARRIVAL_NUMBER_LENGTH}
          error={shown(faults.number)}
        />
        <DateField
          label={say('secretRecord.arrivedOn')}
          value={arrivedOn}
          onChange={setArrivedOn}
          error={shown(faults.arrivedOn)}
        />
        <Select
          label={say('secretRecord.step')}
          value={chosen}
          options={ARCHITECTURE_STEPS.map((one) => ({ value: String(one), label: stepLabel(one, lang) }))}
          onChange={setChosen}
          error={shown(faults.step)}
        />
        {step !== 0 && (
          <DateField label={dayWord} value={reachedOn} onChange={setReachedOn} error={shown(faults.day)} />
        )}
      </div>
    </Dialog>
  );
}
