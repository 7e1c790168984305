import type { Issue } from '../issue.js';
import { warning, type Rule } from './rule.js';

/**
 * R20: a workshop of the Ministry that the report names stands on the Ministry's attendance list of that day, and the
 * other way round. For the Authority alone; without an entered list there is nothing to compare (catalogue 5, R20; M6).
 */
export const r20WorkshopsAsListed: Rule = ({ answers, round, attendedOn }) => {
  if (!attendedOn || !answers.A10) return [];
  const declared = (answers.A10.events ?? []).filter((line) => line.host === 'ministry' && line.heldOn);
  const notListed: Issue[] = declared
    .filter((line) => !attendedOn.some((day) => day === line.heldOn))
    .map((line) =>
      warning(
        { rule: 'R20', question: 'A10', path: `events.${line.id}.heldOn`, authorityOnly: true },
        'rule.R20.notListed',
      ),
    );
  const notDeclared = attendedOn
    .filter((day) => day >= round.periodFrom && day <= round.periodTo)
    .filter((day) => !declared.some((line) => line.heldOn === day))
    .map((date) =>
      warning({ rule: 'R20', question: 'A10', path: 'events', authorityOnly: true }, 'rule.R20.notDeclared', {
        date,
      }),
    );
  return [...notListed, ...notDeclared];
};
