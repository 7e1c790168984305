import { useState } from 'react';
import { Link } from 'react-router';
import { isMinistryFormula } from '@ega/shared/directives/formula';
import { BoardControls, BoardNotices } from '../../app/board-controls.js';
import { BoardFault } from '../../app/board-fault.js';
import { useBoardView } from '../../app/board-view.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { ObligationsDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { DirectiveDialog } from './directive-dialog.js';
import { MinistryTable, ObligationTable } from './obligation-table.js';
import type { Line } from './obligation-words.js';
import './obligations.css';

const ofMinistry = ({ obligation }: Line): boolean =>
  isMinistryFormula(obligation.formula as Parameters<typeof isMinistryFormula>[0]);

/** Every duty with its source, its own whole and its figure; the Ministry's own duties apart. */
export function Screen() {
  const say = useSay();
  const roundName = useRoundName();
  const may = useCan();
  const view = useBoardView();
  const [entering, setEntering] = useState(false);
  const list = useRead(ObligationsDocument, view.variables, { keepFormer: true });
  const asOf = list.data?.obligations.asOf;
  return (
    <>
      <PageHead
        title={say('obligations.title')}
        sub={asOf?.round ? roundName(asOf.round) : say('obligations.sub')}
      >
        <BoardControls view={view} asOf={asOf} />
        {may('guidance.record') && (
          <ButtonLink icon="table" to={paths.guidance()}>
            {say('obligations.sheet')}
          </ButtonLink>
        )}
        {may('directive.record') && (
          <Button icon="plus" onClick={() => setEntering(true)}>
            {say('obligations.add')}
          </Button>
        )}
      </PageHead>
      <Page>
        <div className="s12 board-notices">
          <BoardNotices view={view} asOf={asOf} />
        </div>
        <BoardFault query={list} view={view}>
          <Loaded query={list} heights={[40, 60, 60, 60, 60]}>
            {({ obligations: { asOf: told, obligations, indicators } }) => (
              <>
                <Panel title={say('obligations.agencies')}>
                  <ObligationTable
                    since={told}
                    caption={say('obligations.agencies')}
                    lines={obligations.filter((line) => !ofMinistry(line))}
                    search={view.search}
                    instant={told.instant}
                  />
                  <p className="cap">{say('obligations.caption')}</p>
                </Panel>
                <Panel title={say('obligations.ministry')}>
                  <MinistryTable
                    caption={say('obligations.ministry')}
                    lines={obligations.filter(ofMinistry)}
                    search={view.search}
                    instant={told.instant}
                  />
                </Panel>
                <Panel
                  title={say('obligations.indicators')}
                  actions={<Link to={paths.dictionary()}>{say('obligations.dictionary')}</Link>}
                >
                  <ObligationTable
                    since={told}
                    caption={say('obligations.indicators')}
                    lines={indicators}
                    search={view.search}
                    instant={told.instant}
                    indicators
                  />
                </Panel>
              </>
            )}
          </Loaded>
        </BoardFault>
      </Page>
      {entering && <DirectiveDialog onClose={() => setEntering(false)} />}
    </>
  );
}
