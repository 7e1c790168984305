import { Link } from 'react-router';
import { viewedRows } from '@ega/shared/status/areas/area-view';
import type { ProjectVerdict } from '@ega/shared/status/areas/projects-area';
import type { RoundId } from '@ega/shared/rounds/round';
import { quarterShort } from '@ega/shared/text/format';
import { paths } from '../../app/paths.js';
import { RowHead } from '../../app/row-head.js';
import { ProjectRegisterDocument, type ProjectRegisterQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Icon } from '../../ui/icon.js';
import type { IconName } from '../../ui/icon-paths.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { type Column, Table } from '../../ui/table.js';
import { type AreaPageView, useAreaRows } from './area-view.js';
import { type RegisterLine, registerSource } from './conclusion-words.js';
import { useSourceText } from '../../app/source-text.js';

const VERDICT_ICONS: Readonly<Record<ProjectVerdict, IconName>> = {
  met: 'check',
  notMet: 'close',
  notEnough: 'none',
  noBasis: 'na',
  notBound: 'na',
};

export function VerdictWord({ verdict }: { verdict: ProjectVerdict }) {
  const say = useSay();
  return (
    <span className={`result result-${verdict}`}>
      <Icon name={VERDICT_ICONS[verdict]} /> {say(`area.project.${verdict}`)}
    </span>
  );
}

export function Register({ page }: { page: AreaPageView }) {
  const read = useRead(ProjectRegisterDocument, page.board.variables, { keepFormer: true });
  return (
    <Loaded query={read} heights={[40, 30, 30]}>
      {({ projectRegister }) => <RegisterTable register={projectRegister} page={page} />}
    </Loaded>
  );
}

interface RegisterTableProps {
  register: ProjectRegisterQuery['projectRegister'];
  page: AreaPageView;
}

function RegisterTable({ register, page }: RegisterTableProps) {
  const { say, lang } = useLanguage();
  const source = useSourceText(register.asOf);
  const concluded = registerSource(register.rounds);
  const all = useAreaRows<RegisterLine>(register.rows);
  const lines = viewedRows(all, [], { ...page.view, sort: null });
  const columns: Column<RegisterLine>[] = [
    {
      key: 'name',
      label: say('area.column.project'),
      head: true,
      cell: (line) => (
        <RowHead source={concluded(say, lang, register.asOf.instant, line)}>
          {line.name || line.id}
          {line.gone && <span className="cap"> {say('area.register.gone')}</span>}
        </RowHead>
      ),
    },
    {
      key: 'agency',
      label: say('area.column.agency'),
      cell: (line) => (
        <Link to={paths.agency(line.slug) + page.board.search}>
          {lang === 'en' ? line.nameEn : line.nameVi}
        </Link>
      ),
    },
    ...register.rounds.map((round, at): Column<RegisterLine> => ({
      key: round,
      label: quarterShort(round as RoundId),
      cell: ({ o3 }) => (o3[at] ? <VerdictWord verdict={o3[at] as ProjectVerdict} /> : '–'),
    })),
  ];
  return (
    <Panel title={say('area.register')} note={say('area.register.note')}>
      {lines.length === 0 ? (
        <EmptyState title={say(all.length === 0 ? 'area.empty' : 'area.noProject')} />
      ) : (
        <div className="area-scroll" role="group" aria-label={say('area.register')} tabIndex={0}>
          <Table
            caption={say('area.register')}
            columns={columns}
            rows={lines}
            rowKey={(line) => `${line.number}/${line.id}`}
          />
        </div>
      )}
      <p className="cap">
        {say('area.register.caption', {
          source: source(new Set(all.map(({ number }) => number)).size, 'projectAgencies'),
        })}
      </p>
    </Panel>
  );
}
