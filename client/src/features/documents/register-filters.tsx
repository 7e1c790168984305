import { REGISTER_KINDS } from '@ega/shared/documents/register-kind';
import { REGISTER_MARKS } from '@ega/shared/documents/register-mark';
import { useAgencyNames } from '../../app/agency-names.js';
import { useSession } from '../../app/session.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Pick } from '../../ui/select.js';
import { SearchField } from '../../ui/search-field.js';
import { offeredYears, isNarrowed, NO_FILTER, type DocumentFilter } from './register-filter.js';
import { kindWord } from './register-words.js';

interface RegisterFiltersProps {
  filter: DocumentFilter;
  /** Years that occur in the register. */
  years: readonly number[];
  onChange: (filter: DocumentFilter) => void;
}

/** Narrows the register; every filter stands in the address, so that a view can be passed on. */
export function RegisterFilters({ filter, years, onChange }: RegisterFiltersProps) {
  const { say, lang } = useLanguage();
  const { viewer } = useSession();
  const { agencies, nameOf } = useAgencyNames();
  const own = viewer.account?.agencies.map(({ number }) => number) ?? [];
  const offered = agencies.filter(({ number }) => own.length === 0 || own.includes(number));
  const put = (part: Partial<DocumentFilter>): void => onChange({ ...filter, page: 1, ...part });
  return (
    <search className="filters reg-filters noprint" aria-label={say('register.filters')}>
      <SearchField
        label={say('register.search')}
        value={filter.search}
        onChange={(search) => put({ search })}
        maxLength={200}
      />
      <div className="row reg-picks">
        <Pick
          label={say('register.owner')}
          value={filter.agency === null ? '' : String(filter.agency)}
          options={[
            { value: '', label: say('register.anyOwner') },
            { value: '0', label: say('register.reference') },
            ...offered.map(({ number }) => ({ value: String(number), label: nameOf(number) })),
          ]}
          onChange={(agency) => put({ agency: agency === '' ? null : Number(agency) })}
        />
        <Pick
          label={say('field.document.kind')}
          value={filter.kind ?? ''}
          options={[
            { value: '' as const, label: say('register.anyKind') },
            ...REGISTER_KINDS.map((kind) => ({ value: kind, label: kindWord(say, lang, kind) })),
          ]}
          onChange={(kind) => put({ kind: kind || null })}
        />
        <Pick
          label={say('register.year')}
          value={filter.year === null ? '' : String(filter.year)}
          options={[
            { value: '', label: say('register.anyYear') },
            ...offeredYears(years, filter.year).map((year) => ({ value: String(year), label: String(year) })),
          ]}
          onChange={(year) => put({ year: year === '' ? null : Number(year) })}
        />
        <Pick
          label={say('register.mark')}
          value={filter.mark ?? ''}
          options={[
            { value: '' as const, label: say('register.anyMark') },
            ...REGISTER_MARKS.map((mark) => ({ value: mark, label: say(`register.mark.${mark}`) })),
          ]}
          onChange={(mark) => put({ mark: mark || null })}
        />
        <Pick
          label={say('register.file')}
          value={filter.withFile === null ? '' : filter.withFile ? 'with' : 'without'}
          options={[
            { value: '', label: say('register.anyFile') },
            { value: 'with', label: say('register.withFile') },
            { value: 'without', label: say('register.withoutFile') },
          ]}
          onChange={(file) => put({ withFile: file === '' ? null : file === 'with' })}
        />
        {isNarrowed(filter) && (
          <Button small kind="text" onClick={() => onChange(NO_FILTER)}>
            {say('state.clearFilter')}
          </Button>
        )}
      </div>
    </search>
  );
}
