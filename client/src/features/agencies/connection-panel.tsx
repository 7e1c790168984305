import { systemName } from '@ega/shared/status/areas/area-tables';
import type { ConnectionCell } from '@ega/shared/status/areas/ngsp-area';
import type { ProvidedUser } from '@ega/shared/status/areas/provided-lines';
import { optionText } from '@ega/shared/reports/option-lists';
import { formatDate } from '@ega/shared/text/format';
import { useLanguage, useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { BasisMark } from '../../ui/status-badge.js';
import { Table } from '../../ui/table.js';
import type { Details } from './agency-details.js';
import { useStanding } from './standing-note.js';

/** What the agency itself provides to others, and who uses it (B4). */
function Provided({ details, named }: { details: Details; named: (code: string) => string }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { provided } = details;
  if (provided.id.length === 0) return null;
  return (
    <>
      <h3 className="sub-head">{say('area.provided')}</h3>
      <ul className="log">
        {provided.id.map((id, at) => {
          const users = (provided.users[at] ?? []) as readonly ProvidedUser[];
          const system = provided.system[at];
          return (
            <li key={id}>
              <b>{provided.name[at]}</b>
              <span>
                {optionText(lang, 'providedState', provided.state[at] ?? '')}
                {system && ` · ${named(system)}`}
                {users.length > 0 &&
                  ` · ${say('agencyDetails.usedBy', { names: users.map((user) => (lang === 'en' ? user.nameEn : user.nameVi)).join('; ') })}`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** National systems the agency connects to, how far, and by which route. */
export function ConnectionPanel({ details }: { details: Details }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { className, note } = useStanding(details);
  const { ngsp } = details;
  const lines = (ngsp.connections[0] ?? []) as readonly ConnectionCell[];
  const lgsp = ngsp.lgsp[0];
  // A system that came after this release has a name in the round's list only.
  const system = (code: string): string => {
    const named = details.systems.find((line) => line.system === code);
    return named
      ? systemName(lang, named)
      : optionText(lang, 'nationalSystem', code.startsWith('other:') ? 'other' : code);
  };
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
      <Provided details={details} named={system} />
      {ngsp.known[0] && <BasisMark verified={ngsp.verified[0] ?? false} />}
      <p className="cap">{say('agencyDetails.connectionNote')}</p>
    </Panel>
  );
}
