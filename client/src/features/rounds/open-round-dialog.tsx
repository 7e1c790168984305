import { useState } from 'react';
import type { Quarter } from '@ega/shared/rounds/round';
import { OpenRoundDocument, type RoundInput } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useFaults } from '../../ui/form-faults.js';
import { Notice } from '../../ui/notice.js';
import { NumberField } from '../../ui/number-field.js';
import { Select } from '../../ui/select.js';
import { useToast } from '../../ui/toast.js';
import { RoundFacts } from './round-facts.js';
import { fieldId, nextDraft, roundFaults, roundInput, type RoundDay } from './round-form.js';
import type { RoundFace } from './round-state.js';

const QUARTERS = [1, 2, 3, 4] as const;

interface OpenRoundDialogProps {
  newest: RoundFace | undefined;
  onClose: () => void;
}

/** Opens a round in two steps: fill in, then look once more; nothing of an open round can be changed. */
export function OpenRoundDialog({ newest, onClose }: OpenRoundDialogProps) {
  const { lang, say } = useLanguage();
  const toast = useToast();
  const [draft, setDraft] = useState(() => nextDraft(newest, Number(worldToday().slice(0, 4))));
  const [checking, setChecking] = useState<RoundInput | null>(null);
  const open = useSend(OpenRoundDocument, {
    refresh: 'all',
    done: ({ openRound }) => {
      onClose();
      toast({
        text: say('rounds.opened', { quarter: roundName(openRound, lang), count: openRound.agencyCount }),
      });
    },
  });
  const form = useFaults(() => roundFaults(say, draft));
  const day = (name: RoundDay, hint?: string) => (
    <DateField
      id={fieldId(name)}
      label={say(`rounds.${name}`)}
      hint={hint}
      value={draft[name]}
      onChange={(value) => setDraft({ ...draft, [name]: value })}
      error={form.of(fieldId(name))}
    />
  );
  if (checking) {
    const quarter = roundName(checking, lang);
    const other = open.error?.details['reason'] === 'openedWithOtherDates';
    return (
      <Dialog
        open
        title={say('rounds.openCheck', { quarter })}
        onClose={onClose}
        actions={
          <>
            <Button kind="primary" busy={open.isPending} onClick={() => open.mutate({ input: checking })}>
              {say('rounds.open')}
            </Button>
            <Button onClick={() => setChecking(null)}>{say('act.back')}</Button>
          </>
        }
      >
        <div className="stack">
          {open.error && (
            <Notice
              tone="error"
              live="alert"
              lead={other ? say('rounds.otherDates', { quarter }) : failureText(say, open.error)}
            />
          )}
          <RoundFacts round={checking} />
        </div>
      </Dialog>
    );
  }
  return (
    <FormDialog
      wide
      title={say('rounds.openTitle')}
      save={say('act.continue')}
      onClose={onClose}
      onSubmit={() => {
        if (form.pass()) setChecking(roundInput(draft));
      }}
      sending={{ isPending: false, error: null }}
      {...form}
    >
      <p className="mut">{say('rounds.openLead')}</p>
      <div className="two">
        <Select
          label={say('rounds.quarter')}
          value={String(draft.quarter)}
          options={QUARTERS.map((quarter) => ({
            value: String(quarter),
            label: roundName({ year: draft.year ?? 0, quarter }, lang).split('/')[0] ?? '',
          }))}
          onChange={(value) => setDraft({ ...draft, quarter: (Number(value) || draft.quarter) as Quarter })}
        />
        <NumberField
          id={fieldId('year')}
          label={say('rounds.year')}
          value={draft.year}
          onChange={(year) => setDraft({ ...draft, year })}
          error={form.of(fieldId('year'))}
        />
        {day('periodFrom')}
        {day('periodTo')}
        {day('cutOffOn')}
        {day('opensOn')}
        {day('dueOn')}
        {day('closesOn', say('rounds.closesHint'))}
      </div>
    </FormDialog>
  );
}
