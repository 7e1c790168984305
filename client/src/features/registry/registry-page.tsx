import '../../ui/styles/administration.css';
import './registry.css';
import { useSearchParams } from 'react-router';
import { countGroups, registryOn } from '@ega/shared/agencies/registry-view';
import { endOfDay, parseCivilDate, type CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { withChanges } from '../../app/board-view.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { RegistryDocument } from '../../gql/graphql.js';
import { useWorldMinute, worldToday } from '../../lib/clock.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page, Panel } from '../../ui/panel.js';
import { EntryTable } from './entry-table.js';
import type { Registry } from './registry-data.js';
import { GroupCounts } from './group-counts.js';
import { RegistryTable } from './registry-table.js';

/** Days at which the registry changed much: before the mergers, after those of the ministries, after those of the provinces. */
const MARKED_DAYS = ['2018-03-16', '2025-03-01', '2025-07-01'] as const;

/** The registry as of any day, and as it was known at the end of any day. */
export function Screen() {
  const say = useSay();
  const may = useCan();
  useWorldMinute();
  const registry = useRead(RegistryDocument, {});
  const [search, setSearch] = useSearchParams();
  const today = worldToday();
  const day = parseCivilDate(search.get('ngay')) ?? today;
  const knownUntil = parseCivilDate(search.get('ghi-den'));
  const choose = (name: 'ngay' | 'ghi-den', value: CivilDate | null): void =>
    setSearch(withChanges(search, { [name]: value }), { replace: true });
  const rowsOf = (data: Registry) =>
    registryOn(
      data.versions.map((version) => ({
        ...version,
        validTo: version.validTo ?? null,
        supersededAt: version.supersededAt ?? null,
      })),
      day,
      knownUntil ? endOfDay(knownUntil) : null,
    );
  const count = registry.data ? rowsOf(registry.data.registry).length : null;
  return (
    <>
      <PageHead
        title={say('nav.registry')}
        sub={count === null ? undefined : say('registry.sub', { count, day: formatDate(day) })}
      >
        {may('registry.edit') && (
          <ButtonLink kind="primary" icon="plus" to={paths.registryAct()}>
            {say('registry.enter')}
          </ButtonLink>
        )}
      </PageHead>
      <Page>
        <section className="p s12 registry-days noprint" aria-label={say('registry.day')}>
          <DateField
            label={say('registry.day')}
            value={day}
            onChange={(value) => value && choose('ngay', value === today ? null : value)}
          />
          <DateField
            label={say('registry.knownUntil')}
            hint={say('registry.knownHint')}
            value={knownUntil}
            onChange={(value) => choose('ghi-den', value)}
          />
          <div className="row registry-marks">
            <Button small kind="text" onClick={() => choose('ngay', null)}>
              {say('registry.today')}
            </Button>
            {MARKED_DAYS.map((marked) => (
              <Button
                key={marked}
                small
                kind="text"
                aria-pressed={marked === day}
                onClick={() => choose('ngay', parseCivilDate(marked))}
              >
                <span className="num">{formatDate(marked as CivilDate)}</span>
              </Button>
            ))}
          </div>
        </section>
        {knownUntil && (
          <div className="s12">
            <Notice tone="info">{say('registry.known', { day: formatDate(knownUntil) })}</Notice>
          </div>
        )}
        <Loaded query={registry} heights={[42, 60, 60, 60]}>
          {(data) => (
            <>
              <GroupCounts counts={countGroups(rowsOf(data.registry))} />
              <RegistryTable rows={rowsOf(data.registry)} day={day} />
              <Panel title={say('registry.entries')}>
                <EntryTable registry={data.registry} day={day} />
              </Panel>
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
}
