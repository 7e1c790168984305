import type { FormVariant } from '@ega/shared/agencies/kind';
import { OTHER_SYSTEM } from '@ega/shared/areas/ngsp/content';
import {
  allRegisterFields,
  inRecord,
  namingField,
  type RecordField,
  registerFields,
  type TrackedRegister,
} from '@ega/shared/reports/tracking/registers';
import { rowsAt, valueAt } from '@ega/shared/reports/workbook/answer-edit';
import { optionsOf } from '@ega/shared/reports/workbook/sheet-plan';
import { choiceLabel } from '@ega/shared/reports/workbook/write-cell';
import { quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { OneSheetSource } from '../reports/one-sheet-source.queries.js';
import type { TrackedReport } from '../reports/tracked-answers.queries.js';
import type { FormRow, FormSheet } from './form-workbook.js';
import {
  lineOf,
  type Lists,
  sheetHead,
  SHEET_NAME_COLUMN,
  sheetWidths,
  spareLine,
} from './one-sheet-lines.js';

/** Lines at the end for further records of any agency. */
const SPARE = 40;
const AGENCIES = 'agencies';
/** The key of a line that is no record yet. */
const NEW = '';

/**
 * A line for each record of a register: those that are known, and of every agency that may still be filled in one more (of
 * the national systems all that the round lists).
 */
export function registerSheet(
  register: TrackedRegister,
  source: OneSheetSource,
  demo: string | null,
  lists: Lists,
): FormSheet {
  const { round, form, agencies } = source;
  const fields = allRegisterFields(register, form);
  const asked = new Map<FormVariant, ReadonlySet<string>>();
  const asksOf = (variant: FormVariant): ReadonlySet<string> => {
    const keys = asked.get(variant) ?? new Set(registerFields(register, variant, form).map(({ key }) => key));
    asked.set(variant, keys);
    return keys;
  };
  lists.set(
    AGENCIES,
    agencies.map(({ nameVi }) => nameVi),
  );
  const naming = namingField(register, fields);
  const systems = register === 'B3' && naming ? systemsOf(naming) : [];
  const head = sheetHead(source, demo, fields, {
    title: say('vi', `tracking.sheet.title.${register}`, { quarter: quarterName(round) }),
    how: [say('vi', 'tracking.sheet.how'), say('vi', 'tracking.sheet.howRecords')],
  });
  const rows = agencies.flatMap((agency): FormRow[] => {
    const keys = asksOf(agency.variant);
    if (keys.size === 0) return [];
    const line = (id: string): FormRow =>
      lineOf(
        agency,
        fields.map((field) => inRecord(field, id)),
        ({ key }) => keys.has(key),
        lists,
      );
    const known = fields[0] ? recordsOf(register, fields[0], agency) : [];
    const said = agency.target === 'offer' && agency.earlier[register] !== undefined;
    const records = known.map(({ id }) => line(id));
    if (agency.target === 'closed' || said) return records.length > 0 ? records : [line(NEW)];
    const named = systems.filter(({ code }) => !known.some((record) => record.system === code));
    return [
      ...records,
      ...(register === 'B3'
        ? named.map(({ label }) => called(line(NEW), fields, naming!, label))
        : [line(NEW)]),
    ];
  });
  const spare = Array.from({ length: SPARE }, () => spareLine(fields, AGENCIES, lists));
  return {
    name: say('vi', `tracking.sheet.name.${register}`),
    widths: sheetWidths(fields, naming),
    rows: [...head, ...rows, ...spare],
    keptColumns: SHEET_NAME_COLUMN,
    keptRows: head.length,
  };
}

/** Of an agency that has begun nothing is shown, as in the sheet of agencies. */
function recordsOf(
  register: TrackedRegister,
  { register: block }: RecordField,
  { target, earlier, answers }: TrackedReport,
): { id: string; system: unknown }[] {
  if (target === 'closed') return [];
  const answer = (target === 'offer' ? earlier[register] : undefined) ?? answers[register];
  return rowsAt(answer, block).map((row) => ({
    id: String(valueAt(row, [block.rowKey])),
    system: row['system'],
  }));
}

function systemsOf(naming: RecordField): { code: string; label: string }[] {
  const [field] = naming.parts;
  return optionsOf(field!.face, field!.form)
    .map(String)
    .filter((code) => code !== OTHER_SYSTEM)
    .map((code) => ({ code, label: choiceLabel(field!, code) }));
}

/** A line that is not filled in yet, with the name of its record. */
function called(line: FormRow, fields: readonly RecordField[], naming: RecordField, name: string): FormRow {
  const column = line.cells.at(-fields.length + fields.indexOf(naming))!.column;
  return {
    ...line,
    cells: line.cells.map((cell) => (cell.column === column ? { ...cell, value: name } : cell)),
  };
}
