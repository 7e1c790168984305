import type { AgencyVersion } from '@ega/shared/agencies/agency';
import { versionsOn } from '@ega/shared/agencies/plan-registry-act';
import type {
  RegistryAct,
  RegistryFault,
  RegistryPlan,
  RegistryState,
} from '@ega/shared/agencies/registry-act';
import { countGroups } from '@ega/shared/agencies/registry-view';
import { addDays, type CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import type { RegistryRoundsQuery } from '../../gql/graphql.js';
import { useLanguage, type Say } from '../../lib/language.js';
import { roundName } from '../../lib/round-name.js';
import { Notice } from '../../ui/notice.js';
import { Table } from '../../ui/table.js';
import type { NameOf } from './registry-data.js';

interface ActPreviewProps {
  state: RegistryState;
  act: RegistryAct;
  plan: RegistryPlan;
  nameOf: NameOf;
  rounds: RegistryRoundsQuery['rounds'];
}

export function faultText(say: Say, fault: RegistryFault, nameOf: NameOf): string {
  const agency = fault.agency === null ? '' : nameOf(fault.agency);
  switch (fault.code) {
    case 'notValid':
    case 'codeTaken':
    case 'laterVersion':
      return say(`registry.fault.${fault.code}`, { agency });
    default:
      return say(`registry.fault.${fault.code}`);
  }
}

/** What the entry would change, from which day, and what stays: by the same rule that the server writes by. */
export function ActPreview({ state, act, plan, nameOf, rounds }: ActPreviewProps) {
  const { say, lang } = useLanguage();
  const day = act.effectiveFrom;
  const blocking = plan.faults.filter((fault) => fault.blocking);
  const warnings = plan.faults.filter((fault) => !fault.blocking);
  const after = [...state.versions.filter((version) => !plan.ended.includes(version)), ...plan.versions];
  const word = (version: AgencyVersion): string => (lang === 'en' ? version.nameEn : version.nameVi);
  return (
    <>
      {blocking.map((fault, at) => (
        <Notice key={at} tone="error" lead={faultText(say, fault, nameOf)} />
      ))}
      {warnings.map((fault, at) => (
        <Notice key={at} tone="warning">
          {faultText(say, fault, nameOf)}
        </Notice>
      ))}
      {blocking.length === 0 && (
        <>
          <p className="b">{say('registry.after', { day: formatDate(day) })}</p>
          <ul className="preview-lines">
            {changesOf(state, plan, day).map(({ number, before, now }) => (
              <li key={number}>
                {before && <del>{full(word(before), before.code)}</del>}
                {before && now && ' → '}
                {now && <b>{full(word(now), now.code)}</b>}{' '}
                {!now && <span className="mut">({say('registry.ends')})</span>}
                {!before && <span className="mut">({say('registry.begins')})</span>}
              </li>
            ))}
          </ul>
          <Table
            caption={say('registry.counts')}
            showCaption
            cards={false}
            rows={countLines(state.versions, after, day)}
            rowKey={(row) => row.group}
            columns={[
              {
                key: 'group',
                label: say('registry.kindOf'),
                head: true,
                cell: (row) =>
                  row.group === 'total' ? say('registry.total') : say(`registry.group.${row.group}`),
              },
              {
                key: 'before',
                label: formatDate(addDays(day, -1)),
                numeric: true,
                cell: (row) => row.before,
              },
              { key: 'after', label: formatDate(day), numeric: true, cell: (row) => row.after },
            ]}
          />
          <p className="sm">
            {act.kind === 'correct'
              ? say('registry.correctStay')
              : say('registry.stay', { day: formatDate(day) })}
          </p>
          {rounds.length > 0 && act.kind !== 'correct' && (
            <p className="sm mut">
              {say('registry.roundsStay', {
                rounds: rounds.map((round) => roundName(round, lang)).join('; '),
              })}
            </p>
          )}
        </>
      )}
    </>
  );
}

const full = (name: string, code: string | null): string => (code ? `${name} (${code})` : name);

/** For each agency that the plan touches: what held the day before and what holds from the day on. */
function changesOf(state: RegistryState, plan: RegistryPlan, day: CivilDate) {
  const numbers = [...new Set([...plan.ended, ...plan.versions].map((version) => version.number))];
  return numbers
    .sort((a, b) => a - b)
    .map((number) => {
      const of = <V extends AgencyVersion>(versions: readonly V[]): V | undefined =>
        versionsOn(versions, day).find((version) => version.number === number);
      return { number, before: of(state.versions), now: of(plan.versions) };
    })
    .filter(({ before, now }) => before !== undefined || now !== undefined);
}

function countLines(before: readonly AgencyVersion[], after: readonly AgencyVersion[], day: CivilDate) {
  const then = countGroups(versionsOn(before, addDays(day, -1)));
  const now = countGroups(versionsOn(after, day));
  const lines = (['bo', 'cp', 'tinh'] as const).map((group) => ({
    group,
    before: then[group],
    after: now[group],
  }));
  const sum = (key: 'before' | 'after'): number => lines.reduce((total, line) => total + line[key], 0);
  return [...lines, { group: 'total' as const, before: sum('before'), after: sum('after') }];
}
