import { OFFICIAL } from '../../areas/ngsp/content.js';
import { NGSP } from '../../areas/ngsp/platform-name.js';
import { blocking, type Rule } from './rule.js';

/** R10: nobody is officially connected through the NGSP before the platform runs (catalogue 5, R10; M1). */
export const r10NotBeforeNgsp: Rule = ({ answers, ngspOperationalFrom, form }) =>
  (answers.B3?.connections ?? [])
    .filter((line) => line.need === 'needed' && line.step === OFFICIAL && line.route === 'lgspNgsp')
    .filter(
      (line) =>
        ngspOperationalFrom === null || (line.steppedOn != null && line.steppedOn < ngspOperationalFrom),
    )
    .map((line) =>
      blocking({ rule: 'R10', question: 'B3', path: `connections.${line.id}.route` }, 'rule.R10', {
        platform: form?.platform.short ?? NGSP.short,
      }),
    );
