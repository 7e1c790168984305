import { countOrNone } from '../../areas/one-stop/counting.js';
import { blocking, type Rule } from './rule.js';

/** B2: no more units are on the data network than there are (catalogue 2, B2, CHẶN). */
export const b2UnitsConnected: Rule = ({ answers }) =>
  (answers.B2?.levels ?? []).flatMap((line) => {
    const connected = countOrNone(line.connected);
    const total = countOrNone(line.total);
    if (connected === null || total === null || connected <= total) return [];
    const at = { rule: 'B2-units', question: 'B2', path: `levels.${line.level}.connected` } as const;
    return [blocking(at, 'rule.B2-units', { connected, total })];
  });
