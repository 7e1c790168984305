import '../../ui/styles/administration.css';
import { Link, useSearchParams } from 'react-router';
import { IgnoredNotice } from '../../app/ignored-notice.js';
import { PageHead } from '../../app/page-head.js';
import { AuditsDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { auditVariables, ignoredOf, PAGE_PARAM, readFilter, writeFilter } from './audit-filter.js';
import { EventTable } from './event-table.js';
import { RefusalPanel } from './refusal-panel.js';
import { FilterBar } from './filter-bar.js';

/** The audit: who did what, when, before and after; newest first, page by page. */
export function Screen() {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const before = search.get(PAGE_PARAM);
  const audits = useRead(AuditsDocument, auditVariables(filter, before), { keepFormer: true });
  const at = (page: string | null): string => {
    const next = writeFilter(filter);
    if (page !== null) next.set(PAGE_PARAM, page);
    return `?${next}`;
  };
  return (
    <>
      <PageHead title={say('nav.audit')} sub={say('audit.sub')} />
      <Page>
        <div className="s12 board-notices">
          <IgnoredNotice names={ignoredOf(search)} />
        </div>
        <Panel title={say('audit.events')}>
          <FilterBar filter={filter} onChange={(next) => setSearch(writeFilter(next), { replace: true })} />
          <Loaded query={audits} heights={[14, 40, 40, 40, 40]}>
            {({ audits: page }) => (
              <>
                {page.events.length === 0 ? (
                  <EmptyState
                    title={say('audit.none')}
                    action={
                      <Link className="btn sm" to="?">
                        {say('state.clearFilter')}
                      </Link>
                    }
                  />
                ) : (
                  <EventTable events={page.events} />
                )}
                <nav className="row pager noprint" aria-label={say('audit.page')}>
                  {before !== null && (
                    <ButtonLink small icon="chevronLeft" to={at(null)} replace>
                      {say('audit.newest')}
                    </ButtonLink>
                  )}
                  {page.next && (
                    <ButtonLink small to={at(page.next)}>
                      {say('audit.older')}
                    </ButtonLink>
                  )}
                </nav>
                <p className="cap">
                  {say('audit.chainHead')} <span className="mono hash">{page.chainHead}</span>{' '}
                  {say('audit.chainAt', { position: page.position })}. {say('audit.verifyHint')}
                </p>
              </>
            )}
          </Loaded>
        </Panel>
        <RefusalPanel />
      </Page>
    </>
  );
}
