import { lazy, Suspense, useState } from 'react';
import type { BoardView } from '../../app/board-view.js';
import { useChaseWords } from '../../app/last-chases.js';
import { useCan } from '../../app/session.js';
import { AgencyChasesDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';

/** With its words, which only those who chase need. */
const CallDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('../../app/call-dialog.js'),
    import('../../lib/office-words.js'),
  ]);
  return { default: dialog.CallDialog };
});

interface ChaseLogProps {
  number: number;
  name: string;
  /** The round that a call made now belongs to; null where an earlier day is shown. */
  round: string | null;
  view: BoardView;
}

/** Reminders and calls about the reports of one agency, for those who chase and those who lead. */
export function ChaseLog({ number, name, round, view }: ChaseLogProps) {
  const say = useSay();
  const words = useChaseWords();
  const roundName = useRoundName();
  const may = useCan();
  const reads = may('chase.read');
  const [calling, setCalling] = useState(false);
  const logs = may('chase.work') && round !== null;
  const read = useRead(
    AgencyChasesDocument,
    { number, ...view.variables },
    { enabled: reads, keepFormer: true },
  );
  // An agency that no round has asked yet has no log.
  if (!reads || (read.isError && failureCode(read.error) === 'NOT_FOUND')) return null;
  return (
    <Loaded query={read} heights={[120]}>
      {({ agencyChases }) => (
        <Panel
          title={say('chase.title')}
          actions={
            logs && (
              <span className="noprint">
                <Button small onClick={() => setCalling(true)}>
                  {say('call.log')}
                </Button>
              </span>
            )
          }
        >
          {agencyChases.length === 0 ? (
            <p className="sm mut">{say('chase.none')}</p>
          ) : (
            <ol className="log">
              {agencyChases.map((chase, at) => (
                <li key={at}>
                  <span>{roundName(chase.round)}</span>
                  <span>
                    <b>{words(chase)}</b>
                    {chase.spokeWith && <> · {say('chase.spokeWith', { who: chase.spokeWith })}</>}
                    {chase.madeBy && <> · {chase.madeBy}</>}
                    {chase.note && <span className="mut"> · {chase.note}</span>}
                  </span>
                </li>
              ))}
            </ol>
          )}
          {calling && round !== null && (
            <Suspense fallback={null}>
              <CallDialog round={round} agency={number} name={name} onClose={() => setCalling(false)} />
            </Suspense>
          )}
        </Panel>
      )}
    </Loaded>
  );
}
