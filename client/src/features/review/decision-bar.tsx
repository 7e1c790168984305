import { useSay } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import type { Tally } from './sheet.js';

interface DecisionBarProps {
  tally: Tally;
  /** Where the leader's look stands; null where none is asked for. */
  look: string | null;
  verifying: boolean;
  onReturn: () => void;
  onVerify: () => void;
  onAskLook: () => void;
}

/** Fixed at the foot of the sheet: how far the review is and the two ways to end it. */
export function DecisionBar({ tally, look, verifying, onReturn, onVerify, onAskLook }: DecisionBarProps) {
  const say = useSay();
  const { total, accepted, asked, left } = tally;
  const notYet = asked + left > 0 ? say('review.notYetVerify', { asked, left }) : undefined;
  return (
    <div className="fb" role="region" aria-label={say('review.decision')}>
      <div className="in">
        <span className="sm row" role="status">
          <b className="num">{say('review.progress', { done: total - left, total })}</b>
          <span className="st st-done">
            <Icon name="done" />
            {say('review.accepted', { count: accepted })}
          </span>
          <span className="st st-over">
            <Icon name="returned" />
            {say('review.asked', { count: asked })}
          </span>
        </span>
        <span className="fbb">
          <Button
            kind="danger"
            icon="returned"
            onClick={onReturn}
            unavailable={asked === 0 ? <span className="vh">{say('review.notYetReturn')}</span> : undefined}
          >
            {say('review.return', { count: asked })}
          </Button>
          {look === null || look === 'agreed' ? (
            <Button kind="primary" icon="verified" busy={verifying} onClick={onVerify} unavailable={notYet}>
              {say('review.verify')}
            </Button>
          ) : (
            <Button
              kind="primary"
              icon="person"
              busy={verifying}
              onClick={onAskLook}
              unavailable={notYet ?? (look === 'asked' ? say('secondLook.waiting') : undefined)}
            >
              {say('secondLook.ask')}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}
