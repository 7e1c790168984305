import { useState } from 'react';
import { needsSecondFactor, ROLES, type Role } from '@ega/shared/access/actor';
import { formatInstant } from '@ega/shared/text/format';
import { useLanguage, useSay } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/states.js';
import { Pick } from '../../ui/select.js';
import { Badge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { AccountActions } from './account-actions.js';
import { ACCOUNT_STATES, accountState, type AccountRow, type AccountState } from './account-state.js';
import { filterAccounts, NO_FILTER } from './account-filter.js';
import type { Issued } from './issued.js';

interface AccountTableProps {
  accounts: readonly AccountRow[];
  onIssued: (issued: Issued) => void;
}

const STATE_ICON = { active: 'done', waiting: 'mail', disabled: 'lock' } as const;

export function AccountTable({ accounts, onIssued }: AccountTableProps) {
  const say = useSay();
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = filterAccounts(accounts, filter);
  const roles = ROLES.filter((role) => accounts.some((account) => account.role === role));
  const columns: Column<AccountRow>[] = [
    {
      key: 'person',
      label: say('accounts.person'),
      head: true,
      cell: (row) => <Person account={row} />,
    },
    { key: 'role', label: say('accounts.role'), cell: (row) => <RoleAndGrants account={row} /> },
    { key: 'serves', label: say('accounts.serves'), cell: (row) => <Serves account={row} /> },
    { key: 'state', label: say('accounts.state'), cell: (row) => <StateMark account={row} /> },
    {
      key: 'seen',
      label: say('accounts.lastSignIn'),
      cell: (row) =>
        row.lastSignInAt ? (
          <span className="num nw">{formatInstant(row.lastSignInAt)}</span>
        ) : (
          <span className="mut">{say('accounts.never')}</span>
        ),
    },
    {
      key: 'actions',
      label: say('accounts.actions'),
      hiddenLabel: true,
      align: 'right',
      cell: (row) => <AccountActions account={row} onIssued={onIssued} />,
    },
  ];
  return (
    <>
      <div className="filters noprint">
        <input
          type="search"
          className="in-t"
          aria-label={say('accounts.search')}
          placeholder={say('accounts.search')}
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
        />
        <Pick<Role | ''>
          label={say('accounts.role')}
          value={filter.role ?? ''}
          options={[
            { value: '', label: say('accounts.anyRole') },
            ...roles.map((role) => ({ value: role, label: say(`role.${role}`) })),
          ]}
          onChange={(role) => setFilter({ ...filter, role: role || null })}
        />
        <Pick<AccountState | ''>
          label={say('accounts.state')}
          value={filter.state ?? ''}
          options={[
            { value: '', label: say('accounts.anyState') },
            ...ACCOUNT_STATES.map((state) => ({ value: state, label: say(`accounts.state.${state}`) })),
          ]}
          onChange={(state) => setFilter({ ...filter, state: state || null })}
        />
        <span className="sm mut num" role="status">
          {say('accounts.total', { shown: shown.length, count: accounts.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={say('accounts.none')}
          action={
            <Button small onClick={() => setFilter(NO_FILTER)}>
              {say('state.clearFilter')}
            </Button>
          }
        />
      ) : (
        <Table caption={say('accounts.list')} columns={columns} rows={shown} rowKey={(row) => row.id} />
      )}
    </>
  );
}

function Person({ account }: { account: AccountRow }) {
  return (
    <div>
      {account.displayName}
      {account.officeTitle && <span className="under">{account.officeTitle}</span>}
      <span className="under mut">{account.email}</span>
    </div>
  );
}

function RoleAndGrants({ account }: { account: AccountRow }) {
  const say = useSay();
  return (
    <div>
      {say(`role.${account.role}`)}
      {account.grants.length > 0 && (
        <span className="under mut">{account.grants.map((grant) => say(`grant.${grant}`)).join('; ')}</span>
      )}
    </div>
  );
}

function Serves({ account }: { account: AccountRow }) {
  const { say, lang } = useLanguage();
  const names = account.agencies.map((agency) => (lang === 'en' ? agency.nameEn : agency.nameVi));
  return (
    <div>
      {names.join('; ') || say('account.allAgencies')}
      {account.unit && <span className="under mut">{account.unit}</span>}
    </div>
  );
}

function StateMark({ account }: { account: AccountRow }) {
  const say = useSay();
  const state = accountState(account);
  const owed = state === 'active' && !account.secondFactor && needsSecondFactor(account.role);
  return (
    <div>
      <Badge icon={STATE_ICON[state]}>{say(`accounts.state.${state}`)}</Badge>
      {state === 'active' && (
        <span className="under mut">
          {say('accounts.factor')}:{' '}
          {say(
            account.secondFactor ? 'accounts.factorOn' : owed ? 'accounts.factorOwed' : 'accounts.factorOff',
          ).toLowerCase()}
        </span>
      )}
    </div>
  );
}
