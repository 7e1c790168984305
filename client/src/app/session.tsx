import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { can } from '@ega/shared/access/policy';
import type { Action } from '@ega/shared/access/role-table';
import { SignOutDocument, ViewerDocument } from '../gql/graphql.js';
import { learnWorldTime } from '../lib/clock.js';
import { request } from '../lib/request.js';
import { guardSession, settleSession, settleWork } from '../lib/session-guard.js';
import { paths } from './paths.js';
import { SignInAgain } from './sign-in-again.js';
import { Starting } from './starting.js';
import { announceAccount, announceSignOut, useOtherTabs } from './tabs-in-step.js';
import { actorOf, stageOf, type OwnAccount, type SessionStage, type Viewer } from './viewer.js';

interface Session {
  viewer: Viewer;
  stage: SessionStage;
  /** Asks again who is signed in, after a step that changes it. */
  refresh: () => Promise<Viewer>;
  signOut: () => Promise<void>;
}

const VIEWER_KEY = ['Viewer'] as const;
const SessionContext = createContext<Session | null>(null);

async function askViewer(): Promise<Viewer> {
  const { viewer } = await request(ViewerDocument, {}, { recover: false });
  learnWorldTime(viewer.world.now);
  return viewer;
}

interface SessionProviderProps {
  /** The code of the first screen: drawn together with who is signed in, not after it. */
  ahead: Promise<void>;
  children: ReactNode;
}

export function SessionProvider({ ahead, children }: SessionProviderProps) {
  const client = useQueryClient();
  const viewerQuery = useQuery({
    queryKey: VIEWER_KEY,
    queryFn: async () => (await Promise.all([askViewer(), ahead]))[0],
    staleTime: 60_000,
  });
  const [asked, setAsked] = useState(false);
  const viewer = viewerQuery.data;
  // A refreshed viewer may say "nobody" while a draft is open: the screens stay and the dialog asks for the password.
  const [kept, setKept] = useState<Viewer | null>(null);
  if (viewer && stageOf(viewer) === 'full' && kept !== viewer) setKept(viewer);
  const lost = kept?.account && viewer && stageOf(viewer) !== 'full' ? kept : null;
  const shown = lost ?? viewer;
  const account = shown && stageOf(shown) === 'full' ? shown.account : null;
  const accountId = account?.id;

  useEffect(() => {
    if (!accountId) return undefined;
    announceAccount(accountId);
    guardSession(() => setAsked(true));
    return () => guardSession(undefined);
  }, [accountId]);
  useOtherTabs(accountId);

  const refresh = useCallback(async () => {
    // An answer to a question asked before the sign-in must not arrive after this one and say "nobody".
    await client.cancelQueries({ queryKey: VIEWER_KEY });
    const next = await askViewer();
    const before = client.getQueryData<Viewer>(VIEWER_KEY)?.account?.id;
    // What another person read is not for this one.
    if (before !== undefined && before !== next.account?.id) client.clear();
    client.setQueryData(VIEWER_KEY, next);
    return next;
  }, [client]);
  const signOut = useCallback(async () => {
    await settleWork();
    await request(SignOutDocument, {}, { recover: false });
    client.clear();
    announceSignOut();
    // A full load: nothing of the former person stays in memory.
    window.location.assign(paths.signIn());
  }, [client]);

  const value = useMemo(
    () => (shown ? { viewer: shown, stage: stageOf(shown), refresh, signOut } : null),
    [shown, refresh, signOut],
  );
  // The first screen is drawn in slices: what an answer brings would otherwise be drawn in one piece.
  const drawing = useDeferredValue(value !== null);
  if (!value || !drawing)
    return <Starting error={viewerQuery.error} onRetry={() => void viewerQuery.refetch()} />;
  return (
    <SessionContext.Provider value={value}>
      {children}
      {account && (asked || lost) && (
        <SignInAgain
          account={account}
          refresh={refresh}
          onBack={() => {
            settleSession(true);
            setAsked(false);
          }}
          onOther={() => {
            settleSession(false);
            setAsked(false);
            window.location.assign(paths.signIn());
          }}
        />
      )}
    </SessionContext.Provider>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

/** The signed-in account; only below the signed-in frame. */
export function useAccount(): OwnAccount {
  const { viewer } = useSession();
  if (!viewer.account) throw new Error('useAccount is for signed-in screens.');
  return viewer.account;
}

/** Whether the signed-in person may do something: the same rule the server asks. */
export function useCan(): (action: Action, subject?: Parameters<typeof can>[2]) => boolean {
  const account = useAccount();
  const actor = useMemo(() => actorOf(account), [account]);
  return useCallback((action, subject) => can(actor, action, subject), [actor]);
}
