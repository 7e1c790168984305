import type { ConnectionCell } from '@ega/shared/status/areas/ngsp-area';
import { UNIFIED_TESTS } from '@ega/shared/status/areas/one-stop-area';
import type { ProjectVerdict } from '@ega/shared/status/areas/projects-area';
import { optionText } from '@ega/shared/reports/option-lists';
import { isReturnReason } from '@ega/shared/reports/return-reason';
import type { RoundId } from '@ega/shared/rounds/round';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate, formatInteger, quarterName } from '@ega/shared/text/format';
import { billionText, isBillion, millionText } from '@ega/shared/text/money';
import type { BoardView } from '../../app/board-view.js';
import { AgencyDetailsDocument, type AgencyDetailsQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Icon } from '../../ui/icon.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { BasisMark } from '../../ui/status-badge.js';
import { Table } from '../../ui/table.js';
import { PeerPanel } from './peer-panel.js';

export type Details = AgencyDetailsQuery['agencyDetails'];

/** What is asked for, connections, software, projects and peers of one agency, as of the page's instant. */
export function AgencyDetails({ number, view }: { number: number; view: BoardView }) {
  const read = useRead(AgencyDetailsDocument, { number, ...view.variables }, { keepFormer: true });
  return (
    <Loaded query={read} heights={[120, 180, 180]}>
      {({ agencyDetails }) => (
        <>
          <AskedPanel details={agencyDetails} />
          <ConnectionPanel details={agencyDetails} />
          <PackagePanel details={agencyDetails} />
          <ProjectPanel details={agencyDetails} />
          <PeerPanel peers={agencyDetails.peers} />
        </>
      )}
    </Loaded>
  );
}

/** Greyed and named by its quarter where the agency has sent nothing in this round. */
function useStanding({ standing }: Details): { className: string; note: string | undefined } {
  const say = useSay();
  return standing
    ? {
        className: 'standing',
        note: say('agencyDetails.standing', { round: quarterName(standing as RoundId) }),
      }
    : { className: '', note: undefined };
}

function AskedPanel({ details: { asked } }: { details: Details }) {
  const say = useSay();
  if (asked.length === 0) return null;
  return (
    <Panel title={say('agencyDetails.asked')} note={say('agencyDetails.askedCount', { count: asked.length })}>
      <ul className="log">
        {asked.map((one) => (
          <li key={one.question}>
            <b>{one.question}</b>
            <span>
              {isReturnReason(one.reasonCode) ? say(`returnReason.${one.reasonCode}`) : one.reasonCode}
              {one.text && <> · {one.text}</>}
              {one.dueOn && (
                <b> · {say('agencyDetails.askedDue', { date: formatDate(one.dueOn as CivilDate) })}</b>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ConnectionPanel({ details }: { details: Details }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { className, note } = useStanding(details);
  const { ngsp } = details;
  const lines = (ngsp.connections[0] ?? []) as readonly ConnectionCell[];
  const lgsp = ngsp.lgsp[0];
  const system = (code: string): string =>
    optionText(lang, 'nationalSystem', code.startsWith('other:') ? 'other' : code);
  const facts = [
    lgsp && say('agencyDetails.lgsp', { state: optionText(lang, 'lgspState', lgsp) }),
    ngsp.ready[0] != null && say('agencyDetails.ready', { count: ngsp.ready[0] }),
  ].filter(Boolean);
  return (
    <Panel
      title={say('agencyDetails.connections')}
      note={note ?? facts.join(' · ')}
      span={6}
      className={className}
    >
      {note && <p className="cap">{facts.join(' · ')}</p>}
      {lines.length === 0 ? (
        <p className="sm mut">{say('agencyDetails.noConnections')}</p>
      ) : (
        <Table
          caption={say('agencyDetails.connections')}
          rows={lines}
          rowKey={(line) => line.system}
          columns={[
            {
              key: 'system',
              label: say('agencyDetails.system'),
              head: true,
              cell: (line) => system(line.system),
            },
            {
              key: 'step',
              label: say('agencyDetails.step'),
              cell: ({ need, step }) =>
                need !== 'needed'
                  ? optionText(lang, 'connectionNeed', need)
                  : step === null
                    ? '–'
                    : `${step}. ${optionText(lang, 'connectionStep', step)}`,
            },
            {
              key: 'route',
              label: say('agencyDetails.route'),
              cell: ({ route }) => (route ? optionText(lang, 'route', route) : '–'),
            },
            {
              key: 'since',
              label: say('agencyDetails.since'),
              numeric: true,
              cell: ({ since }) => (since ? formatDate(since) : '–'),
            },
          ]}
        />
      )}
      {ngsp.known[0] && <BasisMark verified={ngsp.verified[0] ?? false} />}
      <p className="cap">{say('agencyDetails.connectionNote')}</p>
    </Panel>
  );
}

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

function PackagePanel({ details }: { details: Details }) {
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

function ProjectPanel({ details }: { details: Details }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { className, note } = useStanding(details);
  const { projects } = details;
  const rows = projects.id.map((id, at) => ({ id, at }));
  const money = (dong: string | null | undefined): string =>
    dong == null
      ? '–'
      : isBillion(dong)
        ? say('area.money.billion', { amount: billionText(dong) })
        : say('area.money.million', { amount: millionText(dong) });
  const verdict = (value: string | undefined): string =>
    say(`area.project.${(value ?? 'notEnough') as ProjectVerdict}`);
  return (
    <Panel
      title={say('area.projects.title')}
      note={
        note ??
        say('agencyDetails.projectsMet', {
          met: projects.o3.filter((one) => one === 'met').length,
          total: rows.length,
        })
      }
      span={6}
      className={className}
    >
      {rows.length === 0 ? (
        <p className="sm mut">{say('agencyDetails.noProjects')}</p>
      ) : (
        <Table
          caption={say('area.projects.title')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              label: say('area.column.project'),
              head: true,
              cell: ({ at, id }) => (
                <>
                  {projects.name[at] || id}
                  {projects.form[at] && (
                    <span className="cap peer-line">
                      {optionText(lang, 'projectForm', projects.form[at])}
                    </span>
                  )}
                </>
              ),
            },
            {
              key: 'total',
              label: say('area.column.money'),
              numeric: true,
              cell: ({ at }) => money(projects.total[at]),
            },
            { key: 'o3', label: say('area.rule.o3'), cell: ({ at }) => verdict(projects.o3[at]) },
            { key: 'o45', label: say('area.rule.o45'), cell: ({ at }) => verdict(projects.o45[at]) },
            {
              key: 'basis',
              label: say('area.column.basis'),
              cell: ({ at }) => <BasisMark verified={projects.verified[at] ?? false} />,
            },
          ]}
        />
      )}
      <p className="cap">{say('agencyDetails.projectNote')}</p>
    </Panel>
  );
}
