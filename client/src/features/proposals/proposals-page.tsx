import '../../ui/styles/administration.css';
import { useState } from 'react';
import { PageHead } from '../../app/page-head.js';
import { ProposalRegisterDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { Pick } from '../../ui/select.js';
import { EmptyState } from '../../ui/states.js';
import { ProposalTable } from './proposal-table.js';
import {
  filterProposals,
  PROPOSAL_STATES,
  proposalState,
  type ProposalFilter,
  type ProposalState,
  type Register,
} from './proposal-state.js';

const NO_FILTER: ProposalFilter = { text: '', state: null };

/** Every proposal with its number, who sees to it and what was answered; an agency sees its own. */
export function Screen() {
  const say = useSay();
  const register = useRead(ProposalRegisterDocument, {});
  const all = register.data?.proposalRegister.proposals ?? [];
  const open = all.filter((proposal) => proposalState(proposal) === 'open').length;
  return (
    <>
      <PageHead
        title={say('nav.proposals')}
        sub={register.data && say('proposals.sub', { count: all.length, open })}
      />
      <Page>
        <Panel title={say('proposals.list')}>
          <Loaded query={register} heights={[42, 60, 60]}>
            {(data) =>
              all.length === 0 ? (
                <EmptyState icon="mail" title={say('proposals.none')}>
                  {say('proposals.noneMore')}
                </EmptyState>
              ) : (
                <Filtered register={data.proposalRegister} />
              )
            }
          </Loaded>
        </Panel>
      </Page>
    </>
  );
}

function Filtered({ register }: { register: Register }) {
  const say = useSay();
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = filterProposals(register.proposals, filter);
  return (
    <>
      <div className="filters noprint">
        <input
          type="search"
          className="in-t"
          aria-label={say('proposals.search')}
          placeholder={say('proposals.search')}
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
        />
        <Pick<ProposalState | ''>
          label={say('proposals.state')}
          value={filter.state ?? ''}
          options={[
            { value: '', label: say('proposals.anyState') },
            ...PROPOSAL_STATES.map((state) => ({ value: state, label: say(`proposals.state.${state}`) })),
          ]}
          onChange={(state) => setFilter({ ...filter, state: state || null })}
        />
        <span className="sm mut num" role="status">
          {say('proposals.shown', { shown: shown.length, count: register.proposals.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={say('proposals.noneShown')}
          action={
            <Button small onClick={() => setFilter(NO_FILTER)}>
              {say('state.clearFilter')}
            </Button>
          }
        />
      ) : (
        <ProposalTable proposals={shown} officers={register.officers} />
      )}
    </>
  );
}
