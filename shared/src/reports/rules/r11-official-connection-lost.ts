import { type Connection, OFFICIAL } from '../../areas/ngsp/content.js';
import { earlierAnswer } from './earlier-answers.js';
import { warning, type Rule } from './rule.js';

/** R11: a connection once official that is at a lower step, paused or needed no more asks for a reason (catalogue 5, R11). */
export const r11OfficialConnectionLost: Rule = (input) => {
  const before = (earlierAnswer(input, 'B3')?.connections ?? []).filter(isOfficial);
  return (input.answers.B3?.connections ?? [])
    .filter((line) => !isOfficial(line) && !line.regressionReason && before.some((old) => isSame(old, line)))
    .map((line) =>
      warning({ rule: 'R11', question: 'B3', path: `connections.${line.id}.regressionReason` }, 'rule.R11'),
    );
};

const isOfficial = (line: Connection): boolean => line.need === 'needed' && line.step === OFFICIAL;

// The id is kept over the quarters; a line entered anew is still known by its system.
function isSame(old: Connection, line: Connection): boolean {
  return old.id === line.id || (old.system != null && old.system !== 'other' && old.system === line.system);
}
