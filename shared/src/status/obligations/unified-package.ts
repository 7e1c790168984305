import { byOwnDate } from './own-date.js';
import {
  type AgencyQuestion,
  type Ground,
  ground,
  notEnough,
  reading,
  type Verdict,
  verdict,
  withoutProcedures,
} from './verdict.js';

/** Level of C4 that is shown apart until the client says whether it counts (catalogue 7, question 4). */
const COMMUNE = 'commune';

/**
 * O7: one package is chosen, it came about by reorganising the existing ones (a new build only with its explanation),
 * and all units of department and district level use it (công văn 1655; catalogue 4).
 */
export function unifiedPackage(question: AgencyQuestion): Verdict {
  const { summary } = question;
  const none = withoutProcedures(summary);
  if (none) return none;
  const { chosenPackage } = summary;
  const levels = summary.unitsUsing.filter((row) => row.level !== COMMUNE);
  const part = levels.reduce((sum, row) => sum + row.used, 0);
  const total = levels.reduce((sum, row) => sum + row.total, 0);
  const inputs = [
    { name: 'chosen', value: chosenPackage?.chosen ?? null },
    { name: 'formedBy', value: chosenPackage?.formedBy ?? null },
    { name: 'unitsUsing', value: levels.length > 0 ? part : null },
    { name: 'unitsTotal', value: levels.length > 0 ? total : null },
  ];
  if (!chosenPackage || (chosenPackage.chosen && total === 0)) return notEnough({ inputs });
  const missing: Ground[] = [];
  if (!chosenPackage.chosen) missing.push(ground('packageNotChosen'));
  else if (chosenPackage.formedBy === null) missing.push(ground('formationUnknown'));
  else if (chosenPackage.formedBy === 'newBuild' && !chosenPackage.newBuildExplained)
    missing.push(ground('newBuildUnexplained'));
  if (part < total) missing.push(ground('unitsMissing', { part, total }));
  const shown = { inputs, reading: reading('units', { part, total }) };
  const [first, ...rest] = missing;
  if (!first) return verdict('met', [ground('unifiedPackageMet', { total })], shown);
  return byOwnDate(question, verdict('onTrack', [first, ...rest], shown));
}
