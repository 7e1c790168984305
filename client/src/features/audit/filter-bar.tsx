import { useAgencyNames } from '../../app/agency-names.js';
import { useSession } from '../../app/session.js';
import { AuditPeopleDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Pick } from '../../ui/select.js';
import type { AuditFilter } from './audit-filter.js';
import { actionWord, KNOWN_ACTIONS } from './audit-words.js';

interface FilterBarProps {
  filter: AuditFilter;
  onChange: (filter: AuditFilter) => void;
}

/** Narrows the audit; every filter stands in the address, so that a view can be passed on. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const { lang, say } = useLanguage();
  const { viewer } = useSession();
  const { agencies, nameOf } = useAgencyNames();
  const people = useRead(AuditPeopleDocument, {});
  const put = (part: Partial<AuditFilter>): void => onChange({ ...filter, ...part });
  const active = Object.values(filter).some((value) => value !== null);
  return (
    <div className="filters noprint" role="search" aria-label={say('audit.filters')}>
      <Pick
        label={say('audit.action')}
        value={filter.action ?? ''}
        options={[
          { value: '', label: say('audit.anyAction') },
          ...KNOWN_ACTIONS.map((action) => ({ value: action, label: actionWord(say, action) })),
        ]}
        onChange={(action) => put({ action: action || null })}
      />
      <Pick
        label={say('audit.agency')}
        value={String(filter.agency ?? '')}
        options={[
          { value: '', label: say('audit.anyAgency') },
          ...agencies.map(({ number }) => ({ value: String(number), label: nameOf(number) })),
        ]}
        onChange={(agency) => put({ agency: agency === '' ? null : Number(agency) })}
      />
      <Pick
        label={say('audit.round')}
        value={filter.round ?? ''}
        options={[
          { value: '', label: say('audit.anyRound') },
          ...viewer.rounds.map((round) => ({ value: round.id, label: roundName(round, lang) })),
        ]}
        onChange={(round) => put({ round: round || null })}
      />
      <Pick
        label={say('audit.account')}
        value={filter.account ?? ''}
        options={[
          { value: '', label: say('audit.anyAccount') },
          ...(people.data?.accounts ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
        onChange={(account) => put({ account: account || null })}
      />
      <div className="filter-date">
        <DateField label={say('audit.from')} hint="" value={filter.from} onChange={(from) => put({ from })} />
      </div>
      <div className="filter-date">
        <DateField label={say('audit.to')} hint="" value={filter.to} onChange={(to) => put({ to })} />
      </div>
      {active && (
        <Button
          small
          kind="text"
          onClick={() =>
            onChange({ action: null, agency: null, round: null, account: null, from: null, to: null })
          }
        >
          {say('state.clearFilter')}
        </Button>
      )}
    </div>
  );
}
