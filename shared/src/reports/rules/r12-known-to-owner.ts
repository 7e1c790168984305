import { TESTING, CONNECTION_PAUSED } from '../../areas/ngsp/content.js';
import { warning, type Rule } from './rule.js';

/**
 * R12: a connection tested or beyond is named by the owner of the system in its own B4; where the owner has said nothing
 * yet there is nothing to compare. For the Authority alone, because it speaks of another agency (catalogue 5, R12).
 */
export const r12KnownToOwner: Rule = ({ answers, agency, providers = [] }) =>
  (answers.B3?.connections ?? [])
    .filter(
      (line) => line.need === 'needed' && (line.step ?? 0) >= TESTING && line.step !== CONNECTION_PAUSED,
    )
    .filter((line) => {
      const said = providers.filter((provider) => provider.system === line.system);
      return said.length > 0 && !said.some((provider) => provider.users.includes(agency.number ?? 0));
    })
    .map((line) =>
      warning(
        { rule: 'R12', question: 'B3', path: `connections.${line.id}.step`, authorityOnly: true },
        'rule.R12',
      ),
    );
