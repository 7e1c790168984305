import type * as v from 'valibot';
import { faceOf } from '../documents/field.js';
import { ANSWER_SCHEMAS } from './answer-schemas.js';
import { entriesOf, rowEntries } from './field-place.js';
import type { QuestionId } from './question-id.js';

/** The row, group or answer in which a field stands. */
export type Holder = Readonly<Record<string, unknown>>;
type Condition = (holder: Holder, variant: string) => boolean;

const is =
  (field: string, ...values: readonly unknown[]): Condition =>
  (holder) =>
    values.includes(holder[field]);
const set =
  (field: string): Condition =>
  (holder) =>
    holder[field] !== null && holder[field] !== undefined;
const from =
  (field: string, least: number): Condition =>
  (holder) =>
    Number(holder[field] ?? 0) >= least;
const both =
  (one: Condition, other: Condition): Condition =>
  (holder, variant) =>
    one(holder, variant) && other(holder, variant);
const notNone: Condition = (holder) => holder['none'] !== true;
const ofProvince: Condition = (_holder, variant) => variant === 'T';
const notOfProvince: Condition = (_holder, variant) => variant !== 'T';
const needed = is('need', 'needed');
const leaving = is('plan', 'retire', 'merge');
const platformStands = is('state', 'building', 'pilot', 'operating', 'paused');

/**
 * Fields that only some choices ask for (catalogue 2, column "Lựa chọn / cột"), by question and path without row keys.
 * A field that is not here is always shown.
 */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  'T2.document': is('form', 'digital', 'paper'),
  'T2.authority': is('form', 'digital', 'paper'),
  'T3.questions': is('answer', 'some'),
  'A4.sent': is('state', 'sent', 'answered'),
  'A4.opinion': is('state', 'answered'),
  'A4.reason': is('state', 'willNotSend'),
  'A6.consultant': is('form', 'consultant', 'combined'),
  'A8.plans.document': is('state', 'issued'),
  'A8.plans.roadmap': is('state', 'issued'),
  'A8.plans.duties': is('state', 'issued'),
  'A8.plans.framework': is('state', 'issued'),
  'A9.tasks.result': is('state', 'done', 'ongoing'),
  'A9.tasks.document': is('state', 'done', 'ongoing'),
  'A10.events': notNone,
  'B1.plannedYear': is('state', 'planned', 'building'),
  'B1.operatingSince': is('state', 'pilot', 'operating', 'paused'),
  'B1.form': is('state', 'planned', 'building', 'pilot', 'operating', 'paused'),
  'B1.connectedSystems': is('state', 'pilot', 'operating', 'paused'),
  'B1.document': platformStands,
  'B2.levels': is('network', 'connected'),
  'B2.securityLevel': is('security', 'proposed', 'approved'),
  'B2.securityDocument': is('security', 'proposed', 'approved'),
  'B3.connections.otherName': is('system', 'other'),
  'B3.connections.noNeedReason': is('need', 'none'),
  'B3.connections.step': needed,
  'B3.connections.route': both(needed, from('step', 2)),
  'B3.connections.data': needed,
  'B3.connections.steppedOn': both(needed, set('step')),
  'B3.connections.testedOn': both(needed, from('step', 5)),
  'B3.connections.obstacle': needed,
  'B3.connections.document': both(needed, from('step', 3)),
  'B3.connections.regressionReason': needed,
  'B4.services': notNone,
  'B4.services.users': is('state', 'provided'),
  'B6.plannedOn': is('state', 'drafting'),
  'B6.document': is('state', 'issued', 'sent'),
  'C0.total': both(is('has', 'yes'), notOfProvince),
  'C0.province': both(is('has', 'yes'), ofProvince),
  'C0.district': both(is('has', 'yes'), ofProvince),
  'C0.commune': both(is('has', 'yes'), ofProvince),
  'C0.noneBasis': is('has', 'none'),
  'C0.document': is('has', 'yes'),
  'C1.packages': notNone,
  'C1.packages.retireBy': leaving,
  'C1.packages.retiredOn': leaving,
  'C1.packages.document': set('retiredOn'),
  'C3.package': is('state', 'chosen'),
  'C3.formedBy': is('state', 'chosen'),
  'C3.explanation': both(is('state', 'chosen'), is('formedBy', 'newBuild')),
  'C3.unifiedBy': is('state', 'chosen'),
  'C3.document': is('state', 'chosen'),
  'C5.unit': is('state', 'assigned'),
  'C5.document': is('state', 'assigned'),
  'C10.levels.procedures': is('state', 'electronic'),
  'C10.levels.route': is('state', 'electronic'),
  'C10.outside.procedures': is('state', 'electronic'),
  'C10.outside.route': is('state', 'electronic'),
  'E2.proposals': notNone,
  'E3.conclusions.doneOn': is('outcome', 'done'),
  'E3.conclusions.document': is('outcome', 'done'),
  'E3.conclusions.expectedOn': is('outcome', 'ongoing'),
  'E3.conclusions.progress': is('outcome', 'ongoing'),
  'E3.conclusions.reason': is('outcome', 'notStarted'),
  ...Object.fromEntries(
    ['A', 'B', 'C', 'D'].flatMap((area) =>
      ['codes', 'description'].map((field) => [`E1.${area}.${field}`, notNone]),
    ),
  ),
};

/** Whether the form shows a field under the choices made around it. */
export function isShown(question: QuestionId, name: string, holder: Holder, variant: string): boolean {
  return CONDITIONS[`${question}.${name}`]?.(holder, variant) ?? true;
}

/**
 * The answer as it is sent: what stands in fields that the form does not show is left out. On the page it stays, so
 * that a choice made by mistake costs nothing.
 */
export function trimAnswer(question: QuestionId, value: unknown, variant: string): unknown {
  if (value === null || value === undefined) return null;
  const trimmed = trimGroup(entriesOf(ANSWER_SCHEMAS[question]), value as Holder, '');
  return Object.keys(trimmed).length === 0 ? null : trimmed;

  function trimGroup(
    entries: Readonly<Record<string, v.GenericSchema>>,
    holder: Holder,
    at: string,
  ): Record<string, unknown> {
    const kept: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(entries)) {
      const name = at ? `${at}.${key}` : key;
      const field = holder[key];
      if (field === null || field === undefined || field === '') continue;
      if (!isShown(question, name, holder, variant)) continue;
      const trimmed = trimField(schema, field, name);
      if (trimmed !== null) kept[key] = trimmed;
    }
    return kept;
  }

  function trimField(schema: v.GenericSchema, field: unknown, name: string): unknown {
    const face = faceOf(schema);
    if (face?.kind === 'rows')
      return (field as Holder[]).map((row) => trimGroup(rowEntries(schema), row, name));
    if (face?.kind === 'group') return trimGroup(entriesOf(schema), field as Holder, name);
    return field;
  }
}
