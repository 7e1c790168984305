import { useState } from 'react';
import { endOfDay, instantMs, type CivilDate } from '@ega/shared/text/civil-date';
import { ExtendRoundDocument, type RoundDetailQuery } from '../../gql/graphql.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { worldNow } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.js';
import { PickList } from '../../ui/pick-list.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import type { RoundFace } from './round-state.js';

const FORM = 'extend-form';
const IDS = { agencies: 'extend-agencies', due: 'extend-due', reason: 'extend-reason' };

interface ExtendDialogProps {
  round: RoundFace;
  agencies: RoundDetailQuery['round']['agencies'];
  onClose: () => void;
}

/** More time for one or many agencies, before or after the due instant (a storm, a flood, a late document). */
export function ExtendDialog({ round, agencies, onClose }: ExtendDialogProps) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const [chosen, setChosen] = useState<number[]>([]);
  const [due, setDue] = useState<CivilDate | null>(null);
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const [attempt, setAttempt] = useState(0);
  const extend = useSend(ExtendRoundDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      if (due)
        toast({
          text: say('rounds.extended', { count: chosen.length, due: deadlineText(endOfDay(due), lang) }),
        });
    },
  });
  const faultsNow = (): FormFault[] => {
    const faults: FormFault[] = [];
    if (chosen.length === 0)
      faults.push({ fieldId: IDS.agencies, message: say('rounds.extendAgenciesMissing') });
    if (!due) faults.push({ fieldId: IDS.due, message: say('rounds.extendDueMissing') });
    else if (instantMs(endOfDay(due)) <= Math.max(instantMs(round.dueAt), worldNow()))
      faults.push({ fieldId: IDS.due, message: say('rounds.extendDueEarly') });
    if (reason.trim() === '')
      faults.push({ fieldId: IDS.reason, message: say('rounds.extendReasonMissing') });
    return faults;
  };
  const faults = attempt > 0 ? faultsNow() : [];
  if (attempt > 0 && faults.length === 0 && extend.error)
    faults.push({ message: failureText(say, extend.error) });
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.fieldId === id)?.message;
  return (
    <Dialog
      open
      wide
      title={say('rounds.extendTitle', { quarter: roundName(round, lang) })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={FORM} busy={extend.isPending}>
            {say('rounds.extend')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <form
        id={FORM}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (extend.isPending || !due || faultsNow().length > 0) return;
          extend.mutate({
            round: round.id,
            agencyNumbers: chosen,
            dueAt: endOfDay(due),
            reason: reason.trim(),
            ...(document.trim() ? { document: document.trim() } : {}),
          });
        }}
      >
        <ErrorSummary faults={extend.isPending ? [] : faults} attempt={attempt} />
        <p className="mut">{say('rounds.extendLead', { due: deadlineText(round.dueAt, lang) })}</p>
        <div className="two">
          <PickList
            id={IDS.agencies}
            label={say('rounds.extendAgencies')}
            items={agencies.map((agency) => ({
              key: agency.agencyNumber,
              label: lang === 'en' ? agency.nameEn : agency.nameVi,
            }))}
            chosen={chosen}
            onChange={setChosen}
            error={faultOf(IDS.agencies)}
          />
          <div>
            <DateField
              id={IDS.due}
              label={say('rounds.extendDue')}
              value={due}
              onChange={setDue}
              error={faultOf(IDS.due)}
            />
            <TextField
              id={IDS.reason}
              label={say('rounds.reason')}
              value={reason}
              onChange={setReason}
              rows={4}
              maxLength={500}
              error={faultOf(IDS.reason)}
            />
            <TextField
              label={say('rounds.extendDocument')}
              optional
              value={document}
              onChange={setDocument}
              maxLength={200}
            />
          </div>
        </div>
      </form>
    </Dialog>
  );
}
