import { useState } from 'react';
import { calendarQuarter, roundId, type Quarter } from '@ega/shared/rounds/round';
import { addDays, endOfDay, startOfDay, type CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { OpenTrialRoundDocument } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useFaults } from '../../ui/form-faults.js';
import { type FormFault } from '../../ui/error-summary.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import type { RoundFace } from './round-state.js';

/**
 * Data period and cut-off are those of the round that is practised, before the first round those of the quarter of today;
 * asked for are only the course and its days.
 */
export function OpenTrialDialog({ rounds, onClose }: { rounds: readonly RoundFace[]; onClose: () => void }) {
  const { lang, say } = useLanguage();
  const toast = useToast();
  const [title, setTitle] = useState('');
  const practised = (rounds.length > 0 ? rounds : [calendarQuarter(worldToday())]).map((each) => ({
    ...each,
    id: roundId(each.year, each.quarter as Quarter) as string,
  }));
  const [like, setLike] = useState(practised[0]!.id);
  const [opensOn, setOpensOn] = useState<CivilDate | null>(worldToday());
  const [dueOn, setDueOn] = useState<CivilDate | null>(addDays(worldToday(), 14));
  const open = useSend(OpenTrialRoundDocument, {
    refresh: 'all',
    done: ({ openTrialRound }) => {
      onClose();
      toast({ text: say('trial.opened', { code: openTrialRound.id }) });
    },
  });
  const form = useFaults((): FormFault[] => [
    ...(title.trim() ? [] : [{ fieldId: 'trial-title', message: say('trial.purposeMissing') }]),
    ...(opensOn
      ? []
      : [{ fieldId: 'trial-opens', message: `${say('rounds.opensOn')}: ${say('form.dateHint')}` }]),
    ...(dueOn ? [] : [{ fieldId: 'trial-due', message: `${say('rounds.dueOn')}: ${say('form.dateHint')}` }]),
    ...(opensOn && dueOn && dueOn < opensOn
      ? [{ fieldId: 'trial-due', message: say('rounds.dueOrder') }]
      : []),
  ]);
  const send = (): void => {
    const round = practised.find(({ id }) => id === like);
    if (!form.pass() || !round || !opensOn || !dueOn) return;
    const { year, quarter, periodFrom, periodTo, cutOff } = round;
    const dates = { opensAt: startOfDay(opensOn), dueAt: endOfDay(dueOn), closesAt: endOfDay(dueOn) };
    open.mutate({ title: title.trim(), input: { year, quarter, periodFrom, periodTo, cutOff, ...dates } });
  };
  return (
    <FormDialog
      title={say('trial.openTitle')}
      save={say('trial.open')}
      onClose={onClose}
      sending={open}
      {...form}
      onSubmit={send}
    >
      <p className="mut">{say('trial.lead')}</p>
      <TextField
        id="trial-title"
        label={say('trial.purpose')}
        value={title}
        onChange={setTitle}
        maxLength={120}
        autoFocus
        error={form.of('trial-title')}
      />
      {rounds.length === 0 && (
        <p className="mut">
          {say('trial.noRound', {
            from: formatDate(practised[0]!.periodFrom),
            to: formatDate(practised[0]!.periodTo),
          })}
        </p>
      )}
      <Select
        label={say('trial.practised')}
        value={like}
        options={practised.map((round) => ({ value: round.id, label: roundName(round, lang) }))}
        onChange={(value) => setLike(value ?? like)}
      />
      <div className="two">
        <DateField
          id="trial-opens"
          label={say('rounds.opensOn')}
          value={opensOn}
          onChange={setOpensOn}
          error={form.of('trial-opens')}
        />
        <DateField
          id="trial-due"
          label={say('rounds.dueOn')}
          value={dueOn}
          onChange={setDueOn}
          error={form.of('trial-due')}
        />
      </div>
    </FormDialog>
  );
}
