import type { AnswerOf } from '../answer-schemas.js';
import type { FormContext } from '../form-context.js';
import type { Missing } from './part.js';

/** E3: for each conclusion given to the agency an outcome; done with day and document, ongoing with its milestone, not begun with the reason. */
export function requiredE3(answer: AnswerOf['E3'], form: FormContext, missing: Missing): void {
  for (const { key } of form.conclusions) {
    const line = answer.conclusions?.find((given) => given.conclusion === key);
    const row = { rowName: key };
    const at = (name: string) => `conclusions.${key}.${name}`;
    missing.need(line?.outcome, 'conclusions.outcome', at('outcome'), row);
    if (line?.outcome === 'done') {
      missing.need(line.doneOn, 'conclusions.doneOn', at('doneOn'), row);
      missing.needDocument(line.document, at('document'), ['number', 'issuedOn'], row);
    }
    if (line?.outcome === 'ongoing')
      missing.need(line.expectedOn, 'conclusions.expectedOn', at('expectedOn'), row);
    if (line?.outcome === 'notStarted')
      missing.needText(line.reason, 'conclusions.reason', at('reason'), row);
  }
}
