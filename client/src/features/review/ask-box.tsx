import { useEffect, useRef, useState } from 'react';
import { RETURN_REASONS, type ReturnReason } from '@ega/shared/reports/return-reason';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { worldToday } from '../../lib/clock.js';
import { useSay } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';

export interface AskDraft {
  reasonCode: ReturnReason | null;
  text: string;
  dueOn: CivilDate | null;
}

interface AskBoxProps {
  question: QuestionId;
  start: AskDraft;
  busy: boolean;
  onSave: (draft: AskDraft) => void;
  onCancel: () => void;
}

/** What the agency is asked to complete: reason, words it will read as they stand, perhaps a date of its own. */
export function AskBox({ question, start, busy, onSave, onCancel }: AskBoxProps) {
  const say = useSay();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('select')?.focus(), []);
  const put = (part: Partial<AskDraft>): void => setDraft({ ...draft, ...part });
  const past = draft.dueOn !== null && draft.dueOn < worldToday();
  const incomplete = draft.reasonCode === null || draft.text.trim() === '';
  return (
    <form
      ref={box}
      className="askbox"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!busy && !incomplete && !past) onSave(draft);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        // A key pressed by habit takes no words away; the button does.
        if (draft === start) onCancel();
      }}
    >
      <div className="askbox-two">
        <Select
          label={say('review.reasonCode')}
          value={draft.reasonCode}
          options={RETURN_REASONS.map((code) => ({ value: code, label: say(`returnReason.${code}`) }))}
          onChange={(reasonCode) => put({ reasonCode })}
          error={tried && draft.reasonCode === null ? say('review.askIncomplete') : null}
        />
        <DateField
          label={say('review.askDue')}
          hint={say('review.askDueHint')}
          value={draft.dueOn}
          onChange={(dueOn) => put({ dueOn })}
          error={tried && past ? say('review.askPast') : null}
        />
      </div>
      <TextField
        label={say('review.askText')}
        hint={say('review.askTextHint', { question })}
        value={draft.text}
        onChange={(text) => put({ text })}
        rows={3}
        maxLength={2000}
        error={tried && draft.text.trim() === '' ? say('review.askIncomplete') : null}
      />
      <p className="sm">
        <span className="mut">{say('review.templates')}: </span>
        {RETURN_REASONS.map((code) => (
          <button
            key={code}
            type="button"
            className="linkish tpl"
            onClick={() =>
              put({
                reasonCode: draft.reasonCode ?? code,
                text: [draft.text.trim(), say(`review.template.${code}`)].filter(Boolean).join(' '),
              })
            }
          >
            {say(`returnReason.${code}`).toLowerCase()}
          </button>
        ))}
      </p>
      <div className="row">
        <Button kind="primary" small type="submit" busy={busy}>
          {say('review.saveAsk')}
        </Button>
        <Button small onClick={onCancel}>
          {say('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
