import { UNIFIED_TESTS } from '@ega/shared/status/areas/one-stop-area';
import { optionText } from '@ega/shared/reports/option-lists';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { formatInteger } from '../../lib/numbers.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { Panel } from '../../ui/panel.js';
import { Table } from '../../ui/table.js';
import type { Details } from './agency-details.js';
import { useStanding } from './standing-note.js';

interface PackageLine {
  id: string;
  name?: string | null;
  type?: string | null;
  units?: Count | null;
  procedures?: Count | null;
  plan?: string | null;
  retireBy?: CivilDate | null;
  retiredOn?: CivilDate | null;
}

type Count = { kind: 'number'; value: number } | { kind: string };

const countText = (count: Count | null | undefined): string =>
  count && 'value' in count ? formatInteger(count.value) : '–';

const known = (count: number | null | undefined): string => (count == null ? '–' : formatInteger(count));

/** One-stop software in use, with the five tests of unified software. */
export function PackagePanel({ details }: { details: Details }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { className, note } = useStanding(details);
  const { oneStop } = details;
  const lines = details.packages as readonly PackageLine[];
  return (
    <Panel title={say('agencyDetails.packages')} note={note} span={6} className={className}>
      {oneStop.unified.length > 0 && (
        <ul className="tests">
          {UNIFIED_TESTS.map((test) => {
            const result = (oneStop[test][0] ?? 'unknown') as 'met';
            return (
              <li key={test}>
                <Icon name={result === 'met' ? 'check' : (result as string) === 'open' ? 'close' : 'none'} />{' '}
                {say(`area.test.${test}`)}: <b>{say(`area.result.${result}`)}</b>
              </li>
            );
          })}
        </ul>
      )}
      {oneStop.files[0] != null && (
        <p className="sm sub-head">
          {say('agencyDetails.files', {
            files: formatInteger(oneStop.files[0]),
            online: known(oneStop.filesOnline[0]),
            withFiles: known(oneStop.withFiles[0]),
          })}
        </p>
      )}
      {lines.length === 0 ? (
        <p className="sm mut">{say('agencyDetails.noPackages')}</p>
      ) : (
        <Table
          caption={say('agencyDetails.packages')}
          rows={lines}
          rowKey={(line) => line.id}
          columns={[
            {
              key: 'name',
              label: say('agencyDetails.package'),
              head: true,
              cell: ({ name, type }) => (
                <>
                  {name ?? '–'}
                  {type && <span className="cap peer-line">{optionText(lang, 'packageType', type)}</span>}
                </>
              ),
            },
            {
              key: 'units',
              label: say('agencyDetails.units'),
              numeric: true,
              cell: ({ units }) => countText(units),
            },
            {
              key: 'procedures',
              label: say('agencyDetails.procedures'),
              numeric: true,
              cell: ({ procedures }) => countText(procedures),
            },
            {
              key: 'plan',
              label: say('agencyDetails.plan'),
              cell: ({ plan }) => (plan ? optionText(lang, 'packagePlan', plan) : '–'),
            },
            {
              key: 'retire',
              label: say('agencyDetails.retire'),
              cell: ({ retiredOn, retireBy }) =>
                retiredOn
                  ? say('agencyDetails.retired', { date: formatDate(retiredOn) })
                  : retireBy
                    ? formatDate(retireBy)
                    : '–',
            },
          ]}
        />
      )}
    </Panel>
  );
}
