import { OPTIONAL_STEPS } from '@ega/shared/areas/architecture/steps';
import { formatDate } from '@ega/shared/text/format';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { BasisMark } from '../../ui/status-badge.js';
import type { AgencyData } from './agency-page.js';
import { DocumentLine } from './document-line.js';

/** Seven steps in order, each with its document, its dates and whose word it is. */
export function StepLine({ page }: { page: AgencyData }) {
  const say = useSay();
  return (
    <Panel title={say('agency.steps')} className="wide">
      <ol className="step-line">
        {page.steps.map((step) => (
          <li
            key={step.step}
            className={step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <b>
              {step.step}. {say(`step.short.${step.step as 0}`)}
            </b>
            <DocumentLine document={step.document} agency={page.row.number[0]} />
            {step.startedOn && (
              <p className="sm">
                {say('agency.started')} <span className="num">{formatDate(step.startedOn as CivilDate)}</span>
              </p>
            )}
            {(step.state === 'done' || step.state === 'current') && <BasisMark verified={step.verified} />}
            {step.state === 'skipped' && (
              <p className="sm mut">
                {say(OPTIONAL_STEPS.includes(step.step) ? 'agency.skipped' : 'agency.undated')}
              </p>
            )}
            {step.plannedOn && (
              <p className="sm mut">
                {say('agency.planned')} <span className="num">{formatDate(step.plannedOn as CivilDate)}</span>
                {step.plannedPast && <b> · {say('agency.plannedPast')}</b>}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
