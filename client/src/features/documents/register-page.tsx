import './documents.css';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatInteger } from '../../lib/numbers.js';
import { IgnoredNotice } from '../../app/ignored-notice.js';
import { PageHead } from '../../app/page-head.js';
import { DocumentRegisterDocument, type DocumentRegisterQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import {
  ignoredOf,
  isNarrowed,
  readFilter,
  variablesOf,
  writeFilter,
  type DocumentFilter,
} from './register-filter.js';
import { RegisterFilters } from './register-filters.js';
import { RegisterTable } from './register-table.js';

const TYPING_MS = 250;

/** "Sổ văn bản": every official document an answer rests on, and the reference list. */
export function Screen() {
  const say = useSay();
  const [address, setAddress] = useSearchParams();
  const filter = readFilter(address);
  const register = useRead(
    DocumentRegisterDocument,
    variablesOf({ ...filter, search: useSettled(filter.search) }),
    {
      keepFormer: true,
    },
  );
  const page = register.data?.documentRegister;
  return (
    <>
      <PageHead title={say('nav.documents')} sub={say('register.sub')} />
      <Page>
        <div className="s12 board-notices">
          <IgnoredNotice names={ignoredOf(address)} />
        </div>
        <Panel
          title={say('register.list')}
          note={page && page.total > 0 ? <Total page={page} filter={filter} /> : null}
        >
          <RegisterFilters
            filter={filter}
            years={page?.years ?? []}
            onChange={(next) => setAddress(writeFilter(next), { replace: true })}
          />
          <Loaded query={register} heights={[14, 44, 44, 44, 44]}>
            {({ documentRegister }) =>
              documentRegister.entries.length === 0 ? (
                <Nothing filter={filter} />
              ) : (
                <>
                  <RegisterTable entries={documentRegister.entries} />
                  <Pager page={documentRegister} filter={filter} />
                </>
              )
            }
          </Loaded>
          <p className="cap">{say('register.titleIsSummary')}</p>
        </Panel>
      </Page>
    </>
  );
}

/** The words a person has stopped typing: one question for a word, not for each letter. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

interface PageProps {
  page: DocumentRegisterQuery['documentRegister'];
  filter: DocumentFilter;
}

function Total({ page, filter }: PageProps) {
  const say = useSay();
  const before = (filter.page - 1) * page.pageSize;
  return (
    <span className="num" role="status">
      {say('register.total', {
        from: Math.min(before + 1, page.total),
        to: Math.min(before + page.pageSize, page.total),
        total: formatInteger(page.total),
      })}
    </span>
  );
}

function Pager({ page, filter }: PageProps) {
  const say = useSay();
  const at = (number: number): string => `?${writeFilter({ ...filter, page: number })}`;
  const last = Math.ceil(page.total / page.pageSize);
  if (last <= 1) return null;
  return (
    <nav className="row pager noprint" aria-label={say('register.pages')}>
      {filter.page > 1 && (
        <ButtonLink small icon="chevronLeft" to={at(filter.page - 1)}>
          {say('register.newer')}
        </ButtonLink>
      )}
      {filter.page < last && (
        <ButtonLink small to={at(filter.page + 1)}>
          {say('register.older')}
        </ButtonLink>
      )}
    </nav>
  );
}

function Nothing({ filter }: { filter: DocumentFilter }) {
  const say = useSay();
  if (!isNarrowed(filter) && filter.page === 1)
    return (
      <EmptyState icon="file" title={say('register.empty')}>
        {say('register.emptyMore')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={say('register.none')}
      action={
        <Link className="btn sm" to="?">
          {say('state.clearFilter')}
        </Link>
      }
    />
  );
}
