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
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { NumberField } from '../../ui/number-field.js';
import { Select } from '../../ui/select.js';
import { useToast } from '../../ui/toast.js';
import { RoundFacts } from './round-facts.js';
import { fieldId, nextDraft, roundFaults, roundInput, type RoundDay } from './round-form.js';
import type { RoundFace } from './round-state.js';

const FORM = 'open-round-form';
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
  const [attempt, setAttempt] = useState(0);
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
  const faults = attempt > 0 ? roundFaults(say, draft) : [];
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.fieldId === id)?.message;
  const day = (name: RoundDay, hint?: string) => (
    <DateField
      id={fieldId(name)}
      label={say(`rounds.${name}`)}
      hint={hint}
      value={draft[name]}
      onChange={(value) => setDraft({ ...draft, [name]: value })}
      error={faultOf(fieldId(name))}
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
    <Dialog
      open
      wide
      title={say('rounds.openTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={FORM}>
            {say('act.continue')}
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
          if (roundFaults(say, draft).length === 0) setChecking(roundInput(draft));
        }}
      >
        <ErrorSummary faults={faults} attempt={attempt} />
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
            error={faultOf(fieldId('year'))}
          />
          {day('periodFrom')}
          {day('periodTo')}
          {day('cutOffOn')}
          {day('opensOn')}
          {day('dueOn')}
          {day('closesOn', say('rounds.closesHint'))}
        </div>
      </form>
    </Dialog>
  );
}
