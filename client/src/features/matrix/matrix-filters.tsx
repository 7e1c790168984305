import type { RefObject } from 'react';
import { REGIONS } from '@ega/shared/status/agency-address';
import { ATTENTION, MATRIX_GROUPS, type MatrixRow } from '@ega/shared/status/matrix/matrix';
import { formulaHead } from '@ega/shared/status/matrix/matrix-head';
import { MATRIX_SORTS, type MatrixView } from '@ega/shared/status/matrix/matrix-view';
import { STATUSES } from '@ega/shared/status/status';
import { groupOf } from '@ega/shared/agencies/kind';
import { useLanguage } from '../../lib/language.js';
import { useRegionName } from '../../lib/region-name.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/choices.js';
import { DropDown } from '../../ui/drop-down.js';
import { Icon } from '../../ui/icon.js';
import { Segmented } from '../../ui/segmented.js';
import { Pick } from '../../ui/select.js';
import { STATUS_LOOK } from '../../ui/status-badge.js';
import { useTypedWords } from '../../ui/use-typed-words.js';
import type { Column } from './matrix-rows.js';

interface MatrixFiltersProps {
  view: MatrixView;
  rows: readonly MatrixRow[];
  columns: readonly Column[];
  change: (changes: Partial<MatrixView>) => void;
  clear: () => void;
  search: RefObject<HTMLInputElement | null>;
}

/** Typing is shown at once and looked for when the fingers rest. */
const REST_MS = 150;

const toggled = <T,>(list: readonly T[], value: T, on: boolean): T[] =>
  on ? [...list, value] : list.filter((item) => item !== value);

const isAttention = ({ statuses }: MatrixView): boolean =>
  statuses.length === ATTENTION.length && ATTENTION.every((status) => statuses.includes(status));

export function MatrixFilters({ view, rows, columns, change, clear, search }: MatrixFiltersProps) {
  const { say, lang } = useLanguage();
  const regionName = useRegionName();
  const countOf = (group: (typeof MATRIX_GROUPS)[number]) =>
    rows.filter((row) => groupOf(row.kind) === group).length;
  const keys = columns.map(({ key }) => key);
  const shownKeys = view.columns ?? keys;
  const headOf = (key: string): string => {
    const duty = columns.find((column) => column.key === key)?.duties[0];
    return duty ? formulaHead(lang, duty, duty.platform) : key;
  };
  const active =
    view.group !== null ||
    view.regions.length + view.statuses.length > 0 ||
    view.query !== '' ||
    view.columns !== null;
  return (
    <search className="mx-tools noprint" aria-label={say('matrix.filters')}>
      <SearchBox value={view.query} onChange={(query) => change({ query })} input={search} />
      <Segmented
        label={say('agencies.group')}
        value={view.group ?? 'all'}
        segments={[
          { value: 'all', label: `${say('matrix.allGroups')} ${rows.length}` },
          ...MATRIX_GROUPS.map((group) => ({
            value: group,
            label: `${say(`group.${group}`)} ${countOf(group)}`,
          })),
        ]}
        onChange={(group) => change({ group: group === 'all' ? null : group })}
      />
      <DropDown label={labelOf(say('agencies.region'), view.regions.length)} active={view.regions.length > 0}>
        {Object.values(REGIONS).map((region) => (
          <Checkbox
            key={region}
            label={regionName(region)}
            checked={view.regions.includes(region)}
            onChange={(on) => change({ regions: toggled(view.regions, region, on) })}
          />
        ))}
      </DropDown>
      <DropDown
        label={labelOf(say('agencies.status'), view.statuses.length)}
        active={view.statuses.length > 0}
      >
        {STATUSES.map((status) => (
          <Checkbox
            key={status}
            label={
              <span className={`st st-${STATUS_LOOK[status].tone}`}>
                <Icon name={STATUS_LOOK[status].icon} /> {say(`status.${status}`)}
              </span>
            }
            checked={view.statuses.includes(status)}
            onChange={(on) =>
              change({
                statuses: STATUSES.filter((one) => (one === status ? on : view.statuses.includes(one))),
              })
            }
          />
        ))}
      </DropDown>
      <button
        type="button"
        className="btn sm"
        aria-pressed={isAttention(view)}
        title={say('matrix.attentionHint')}
        onClick={() => change({ statuses: isAttention(view) ? [] : [...ATTENTION] })}
      >
        {isAttention(view) && <Icon name="check" />}
        {say('matrix.onlyAttention')}
      </button>
      <span className="mx-right">
        <Pick
          label={say('matrix.sort')}
          value={`${view.descending ? '-' : ''}${view.sort}`}
          options={sortOptions(view, keys, (key) =>
            (MATRIX_SORTS as readonly string[]).includes(key)
              ? say(`matrix.sort.${key as (typeof MATRIX_SORTS)[number]}`)
              : headOf(key),
          )}
          onChange={(value) => change({ sort: value.replace(/^-/, ''), descending: value.startsWith('-') })}
        />
        <DropDown
          label={
            view.columns === null
              ? say('matrix.columns')
              : say('matrix.columnsShown', { shown: shownKeys.length, total: keys.length })
          }
          active={view.columns !== null}
        >
          <p className="xs mut">{say('matrix.columnsHint')}</p>
          {keys.map((key) => (
            <Checkbox
              key={key}
              label={headOf(key)}
              checked={shownKeys.includes(key)}
              disabled={shownKeys.length === 1 && shownKeys[0] === key}
              onChange={(on) => {
                const next = keys.filter((one) => (one === key ? on : shownKeys.includes(one)));
                change({ columns: next.length === keys.length ? null : next });
              }}
            />
          ))}
        </DropDown>
      </span>
      {active && (
        <Button small kind="text" icon="close" onClick={clear}>
          {say('state.clearFilter')}
        </Button>
      )}
    </search>
  );
}

const labelOf = (word: string, count: number): string => (count === 0 ? word : `${word}: ${count}`);

/** Each order once, in the direction people ask for it first, and the reverse of the one that is on. */
function sortOptions(view: MatrixView, keys: readonly string[], labelOfKey: (key: string) => string) {
  const natural = [...MATRIX_SORTS, ...keys].map((key) => (key === 'attention' ? '-attention' : key));
  const current = `${view.descending ? '-' : ''}${view.sort}`;
  const values = natural.includes(current) ? natural : [...natural, current];
  return values.map((value) => ({ value, label: labelOfKey(value.replace(/^-/, '')) }));
}

interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  input: RefObject<HTMLInputElement | null>;
}

function SearchBox({ value, onChange, input }: SearchBoxProps) {
  const { say } = useLanguage();
  const [typed, type] = useTypedWords(value, onChange, REST_MS);
  return (
    <label className="mx-search">
      <Icon name="search" />
      <span className="vh">{say('matrix.search')}</span>
      <input
        ref={input}
        type="search"
        placeholder={say('matrix.search')}
        aria-keyshortcuts="/"
        maxLength={100}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
    </label>
  );
}
