import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSay } from '../lib/language.js';
import { RequestError } from '../lib/request-error.js';
import { Button } from '../ui/button.js';
import { EmptyState } from '../ui/states.js';
import { Panel } from '../ui/panel.js';
import type { BoardView } from './board-view.js';

interface BoardFaultProps {
  query: Pick<UseQueryResult<unknown, Error>, 'data' | 'error'>;
  view: BoardView;
  /** The page's own part of the address, cleared together with round and instant. */
  clear?: Record<string, null>;
  children: ReactNode;
}

const WORDS = {
  future: 'asOf.future',
  before: 'asOf.before',
  round: 'asOf.round',
  earlierRound: 'asOf.earlierRound',
  meeting: 'asOf.meeting',
} as const;

/** An address that names a round or an instant the system knows nothing of: the page says which, and the way back. */
export function BoardFault({ query, view, clear, children }: BoardFaultProps) {
  const say = useSay();
  const { error, data } = query;
  if (data !== undefined || !(error instanceof RequestError)) return children;
  const unknown = ['AS_OF_UNKNOWN', 'NOT_FOUND', 'MALFORMED_INPUT'].includes(error.code);
  if (!unknown) return children;
  const what = error.details['what'];
  const known = typeof what === 'string' && Object.hasOwn(WORDS, what);
  return (
    <Panel title={say('asOf.title')}>
      <EmptyState
        icon="clock"
        title={say(known ? WORDS[what as keyof typeof WORDS] : 'asOf.unknown')}
        action={
          <Button
            kind="primary"
            onClick={() => view.change({ ky: null, luc: null, ngay: null, phien: null, ...clear })}
          >
            {say('asOf.back')}
          </Button>
        }
      >
        {say('asOf.hint')}
      </EmptyState>
    </Panel>
  );
}
