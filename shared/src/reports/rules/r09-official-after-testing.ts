import { OFFICIAL } from '../../areas/ngsp/content.js';
import { blocking, type Rule } from './rule.js';

/** R09: a connection is not official before it was tested (catalogue 5, R09). */
export const r09OfficialAfterTesting: Rule = ({ answers }) =>
  (answers.B3?.connections ?? [])
    .filter((line) => line.need === 'needed' && line.step === OFFICIAL)
    .filter((line) => line.steppedOn && line.testedOn && line.steppedOn < line.testedOn)
    .map((line) =>
      blocking({ rule: 'R09', question: 'B3', path: `connections.${line.id}.steppedOn` }, 'rule.R09'),
    );
