import { useSay } from '../../lib/language.js';

interface KeyHintsProps {
  on: boolean;
  onChange: (on: boolean) => void;
}

/** What the single-letter shortcuts do, and the switch that turns them off. */
export function KeyHints({ on, onChange }: KeyHintsProps) {
  const say = useSay();
  return (
    <span className="kb2 xs mut noprint">
      <label>
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />{' '}
        {say('act.shortcuts')}
      </label>
      {on && (
        <>
          <span>
            <kbd>J</kbd> <kbd>K</kbd> {say('review.keyNext')}, {say('review.keyPrevious')}
          </span>
          <span>
            <kbd>D</kbd> {say('review.keyAccept')}
          </span>
          <span>
            <kbd>T</kbd> {say('review.keyAsk')}
          </span>
        </>
      )}
    </span>
  );
}
