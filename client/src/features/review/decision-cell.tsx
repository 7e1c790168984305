import { useId } from 'react';
import { useSay } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import type { SheetQuestion } from './sheet.js';

interface DecisionCellProps {
  question: SheetQuestion;
  /** The ask box stands open below: not yet a decision. */
  asking: boolean;
  busy: boolean;
  onAccept: () => void;
  onAsk: () => void;
  onClear: () => void;
}

/** Accept or ask for completion: two radio buttons, so that arrow keys and screen readers know them. */
export function DecisionCell({ question, asking, busy, onAccept, onAsk, onClear }: DecisionCellProps) {
  const say = useSay();
  const name = useId();
  const mark = question.mark?.mark;
  const accepted = mark === 'accept' && !asking;
  const asked = mark === 'return' || asking;
  return (
    <>
      <div
        className="dec"
        role="radiogroup"
        aria-label={say('review.decide', { question: question.question })}
        aria-busy={busy || undefined}
      >
        <label className={accepted ? 'on ok' : undefined}>
          <input type="radio" name={name} className="vh" checked={accepted} onChange={onAccept} />
          <Icon name={accepted ? 'done' : 'check'} />
          {say('review.accept')}
        </label>
        <label className={asked ? 'on re' : undefined}>
          <input type="radio" name={name} className="vh" checked={asked} onChange={onAsk} />
          <Icon name="returned" />
          {say('review.ask')}
        </label>
      </div>
      {question.acceptedBeforehand && !mark && !asking && (
        <p className="xs mut">{say('review.beforehand')}</p>
      )}
      {question.mark && !asking && (
        <p className="xs mut">
          {say('review.markedBy', { name: question.mark.by })}{' '}
          <button type="button" className="linkish" onClick={onClear}>
            {say('review.clear')}
          </button>
        </p>
      )}
    </>
  );
}
