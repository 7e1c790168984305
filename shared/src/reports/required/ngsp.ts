import {
  OFFICIAL,
  OTHER_SYSTEM,
  REQUEST_SENT,
  type Connection,
  CONNECTION_PAUSED,
} from '../../areas/ngsp/content.js';
import { nationalSystemsOn } from '../../areas/ngsp/national-systems.js';
import type { FormContext } from '../form-context.js';
import type { AnswerOf } from '../answer-schemas.js';
import type { Missing, RowName } from './part.js';

/** B1: "Đang vận hành" has a day and a document (CHẶN); a planned platform its year. */
export function requiredB1(answer: AnswerOf['B1'], missing: Missing): void {
  missing.need(answer.state, 'state');
  if (answer.state === 'planned') missing.need(answer.plannedYear, 'plannedYear');
  if (answer.state !== 'operating') return;
  missing.need(answer.operatingSince, 'operatingSince');
  missing.needDocument(answer.document, 'document', ['number', 'issuedOn']);
}

/** B3: one line for every national system of the list valid at the cut-off, and each line complete. */
export function requiredB3(answer: AnswerOf['B3'], form: FormContext, missing: Missing): void {
  const lines = answer.connections ?? [];
  for (const { code } of nationalSystemsOn(form.nationalSystems, form.day)) {
    if (lines.some((line) => line.system === code)) continue;
    missing.need(null, 'connections.need', `connections.${code}.need`, lineName({ system: code }, form));
  }
  const known = new Set(form.nationalSystems.map((system) => system.code));
  for (const line of lines) {
    // A code that no list ever knew says nothing of which system is meant.
    const named = line.system === OTHER_SYSTEM || known.has(line.system ?? '');
    requiredLine(named ? line : { ...line, system: null }, form, missing);
  }
}

/** What a line of B3 is called: as the list of the round calls the system, or as the agency does. */
export function lineName(line: Pick<Connection, 'system' | 'otherName'>, form: FormContext): RowName {
  const system = form.nationalSystems.find(({ code }) => code === line.system);
  return system ? { rowName: system.titleVi, rowNameEn: system.titleEn } : { rowName: line.otherName ?? '' };
}

function requiredLine(line: Connection, form: FormContext, missing: Missing): void {
  const row = lineName(line, form);
  const at = (name: string) => `connections.${line.id}.${name}`;
  missing.need(line.system, 'connections.system', at('system'), row);
  if (line.system === OTHER_SYSTEM) {
    missing.needText(line.otherName, 'connections.otherName', at('otherName'), row);
  }
  missing.need(line.need, 'connections.need', at('need'), row);
  if (line.need === 'none') {
    missing.needText(line.noNeedReason, 'connections.noNeedReason', at('noNeedReason'), row);
  }
  if (line.need !== 'needed') return;
  missing.need(line.step, 'connections.step', at('step'), row);
  const step = line.step ?? 0;
  if (step >= REQUEST_SENT && step !== CONNECTION_PAUSED) {
    missing.needDocument(line.document, at('document'), ['number', 'issuedOn'], row);
  }
  if (step === OFFICIAL) {
    missing.need(line.steppedOn, 'connections.steppedOn', at('steppedOn'), row);
    missing.need(line.route, 'connections.route', at('route'), row);
  }
}
