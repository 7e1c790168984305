import type { ProjectVerdict } from '@ega/shared/status/areas/projects-area';
import { optionText } from '@ega/shared/reports/option-lists';
import { isReturnReason } from '@ega/shared/reports/return-reason';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { isBillion } from '@ega/shared/text/money';
import { billionText, millionText } from '../../lib/numbers.js';
import type { BoardView } from '../../app/board-view.js';
import { AgencyDetailsDocument, type AgencyDetailsQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { BasisMark } from '../../ui/status-badge.js';
import { Table } from '../../ui/table.js';
import { ConnectionPanel } from './connection-panel.js';
import { PackagePanel } from './package-panel.js';
import { PeerPanel } from './peer-panel.js';
import { useStanding } from './standing-note.js';

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
