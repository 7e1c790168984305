import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import type { DeskState } from './draft/desk-state.js';

/** Whether the work is safe, and where; said aloud only when it changes for the worse or back. */
export function SaveLine({ state, unsent }: { state: DeskState; unsent: number }) {
  const { say } = useLanguage();
  if (state.line === 'offline' || state.line === 'signedOut')
    return (
      <span className="sv" role="status">
        <Icon name="risk" />
        {state.deviceFull
          ? say('reportSave.deviceFull')
          : say(state.line === 'offline' ? 'reportSave.offline' : 'reportSave.signedOut', { count: unsent })}
      </span>
    );
  if (unsent > 0 && state.line === 'idle')
    return (
      <span className="sv" role="status">
        <Icon name="risk" />
        {say('reportSave.held', { count: unsent })}
      </span>
    );
  if (state.line !== 'idle')
    return (
      <span className="sv">
        <Icon name="clock" />
        {say('reportSave.saving')}
      </span>
    );
  if (!state.savedAt) return <span className="sv mut">{say('reportSave.auto')}</span>;
  return (
    <span className="sv">
      <Icon name="done" />
      {say('reportSave.savedAt', { time: timeOf(state.savedAt) })}
    </span>
  );
}

const timeOf = (instant: string): string => instant.slice(11, 16);
