import type { FormVariant } from '../../agencies/kind.js';
import { networkLevelsOf } from '../../areas/ngsp/network-levels.js';
import { runningConnections } from '../../areas/ngsp/running.js';
import type { AnswerOf, Answers } from '../answer-schemas.js';
import type { FormContext } from '../form-context.js';
import { lineName } from './ngsp.js';
import type { Missing } from './part.js';

/** B2: one unit with a telephone, the network with its units, the security file with its level. */
export function requiredB2(answer: AnswerOf['B2'], variant: FormVariant, missing: Missing): void {
  missing.needText(answer.unit, 'unit');
  missing.needText(answer.officer?.phone, 'officer.phone');
  missing.need(answer.network, 'network');
  if (answer.network === 'connected') {
    for (const level of networkLevelsOf(variant)) {
      const line = answer.levels?.find((given) => given.level === level);
      const row = { rowList: 'networkLevel', rowCode: level };
      missing.needCount(line?.connected, 'levels.connected', `levels.${level}.connected`, row);
      missing.needCount(line?.total, 'levels.total', `levels.${level}.total`, row);
    }
  }
  missing.need(answer.security, 'security');
  if (answer.security && answer.security !== 'none') missing.need(answer.securityLevel, 'securityLevel');
}

/** B4: what is provided, or "Không phát sinh"; each line has name and state, users once it is provided. */
export function requiredB4(answer: AnswerOf['B4'], missing: Missing): void {
  const services = answer.services ?? [];
  if (services.length === 0 && !answer.none) missing.need(null, 'none', 'services');
  for (const line of services) {
    const row = { rowName: line.name ?? '' };
    const at = (name: string) => `services.${line.id}.${name}`;
    missing.needText(line.name, 'services.name', at('name'), row);
    missing.need(line.state, 'services.state', at('state'), row);
    if (line.state === 'provided') missing.needText(line.users?.[0], 'services.users', at('users'), row);
  }
}

/** B5: both numbers of every connection that runs; "Chưa có số liệu" is an answer, never 0. */
export function requiredB5(
  answer: AnswerOf['B5'],
  connections: Answers['B3'],
  form: FormContext,
  missing: Missing,
): void {
  for (const connection of runningConnections(connections)) {
    const line = answer.transactions?.find((given) => given.connection === connection.id);
    const row = lineName(connection, form);
    const at = (name: string) => `transactions.${connection.id}.${name}`;
    missing.needCount(line?.total, 'transactions.total', at('total'), row);
    missing.needCount(line?.succeeded, 'transactions.succeeded', at('succeeded'), row);
  }
}

/** B6: the state; a plan being written has its day, one issued or sent its document. */
export function requiredB6(answer: AnswerOf['B6'], missing: Missing): void {
  missing.need(answer.state, 'state');
  if (answer.state === 'drafting') missing.need(answer.plannedOn, 'plannedOn');
  if (answer.state === 'issued' || answer.state === 'sent') {
    missing.needDocument(answer.document, 'document', ['number', 'issuedOn']);
  }
}
