import { useEffect } from 'react';

/*
 * The session cookie is one for all tabs. When another tab signs out or somebody else signs in there, this tab must not
 * go on acting under a name that is no longer true.
 */
type Word = { kind: 'account'; accountId: string } | { kind: 'signedOut' };

const CHANNEL = 'ega.session';

function tell(word: Word): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(word);
  channel.close();
}

export function announceAccount(accountId: string): void {
  tell({ kind: 'account', accountId });
}

export function announceSignOut(): void {
  tell({ kind: 'signedOut' });
}

export function useOtherTabs(accountId: string | undefined): void {
  useEffect(() => {
    if (accountId === undefined) return undefined;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.kind === 'signedOut' || data.accountId !== accountId) window.location.assign('/');
    };
    return () => channel.close();
  }, [accountId]);
}
