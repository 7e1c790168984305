import { OFFICIAL, REQUEST_SENT, type Connection, CONNECTION_PAUSED } from '../../areas/ngsp/content.js';
import { nationalSystemsOn } from '../../areas/ngsp/national-systems.js';
import type { CivilDate } from '../../text/civil-date.js';
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
export function requiredB3(answer: AnswerOf['B3'], day: CivilDate, missing: Missing): void {
  const lines = answer.connections ?? [];
  const listed = nationalSystemsOn(day).map((system) => system.code);
  for (const system of listed.filter((code) => !lines.some((line) => line.system === code))) {
    const row = { rowList: 'nationalSystem', rowCode: system };
    missing.need(null, 'connections.need', `connections.${system}.need`, row);
  }
  for (const line of lines) requiredLine(line, missing);
}

function requiredLine(line: Connection, missing: Missing): void {
  const row: RowName =
    line.system && line.system !== 'other'
      ? { rowList: 'nationalSystem', rowCode: line.system }
      : { rowName: line.otherName ?? '' };
  const at = (name: string) => `connections.${line.id}.${name}`;
  missing.need(line.system, 'connections.system', at('system'), row);
  if (line.system === 'other') {
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
