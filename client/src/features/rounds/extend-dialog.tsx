import { useState } from 'react';
import { endOfDay, instantMs, type CivilDate } from '@ega/shared/text/civil-date';
import { ExtendRoundDocument, type RoundDetailQuery } from '../../gql/graphql.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { worldNow } from '../../lib/clock.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { DateField } from '../../ui/date-field.js';
import type { FormFault } from '../../ui/error-summary.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useFaults } from '../../ui/form-faults.js';
import { PickList } from '../../ui/pick-list.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import type { RoundFace } from './round-state.js';

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
  const form = useFaults(() => {
    const faults: FormFault[] = [];
    if (chosen.length === 0)
      faults.push({ fieldId: IDS.agencies, message: say('rounds.extendAgenciesMissing') });
    if (!due) faults.push({ fieldId: IDS.due, message: say('rounds.extendDueMissing') });
    else if (instantMs(endOfDay(due)) <= Math.max(instantMs(round.dueAt), worldNow()))
      faults.push({ fieldId: IDS.due, message: say('rounds.extendDueEarly') });
    if (reason.trim() === '')
      faults.push({ fieldId: IDS.reason, message: say('rounds.extendReasonMissing') });
    return faults;
  });
  const send = (): void => {
    if (!form.pass() || extend.isPending || !due) return;
    extend.mutate({
      round: round.id,
      agencyNumbers: chosen,
      dueAt: endOfDay(due),
      reason: reason.trim(),
      ...(document.trim() ? { document: document.trim() } : {}),
    });
  };
  return (
    <FormDialog
      wide
      title={say('rounds.extendTitle', { quarter: roundName(round, lang) })}
      save={say('rounds.extend')}
      onClose={onClose}
      onSubmit={send}
      sending={extend}
      {...form}
    >
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
          error={form.of(IDS.agencies)}
        />
        <div>
          <DateField
            id={IDS.due}
            label={say('rounds.extendDue')}
            value={due}
            onChange={setDue}
            error={form.of(IDS.due)}
          />
          <TextField
            id={IDS.reason}
            label={say('rounds.reason')}
            value={reason}
            onChange={setReason}
            rows={4}
            maxLength={500}
            error={form.of(IDS.reason)}
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
    </FormDialog>
  );
}
