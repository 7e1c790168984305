import type { FormVariant } from '@ega/shared/agencies/kind';
import { allCoreFields, coreFields } from '@ega/shared/reports/tracking/core-fields';
import { sheetMark } from '@ega/shared/reports/tracking/sheet-origin';
import { TRACKED_REGISTERS } from '@ega/shared/reports/tracking/registers';
import { MARK_SHEET } from '@ega/shared/reports/workbook/workbook-mark';
import { isTrialRound } from '@ega/shared/rounds/round';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { fileMark } from '@ega/shared/text/file-mark';
import { formatDate, quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { OneSheetSource } from '../reports/one-sheet-source.queries.js';
import type { FormRow, FormSheet, FormWorkbook } from './form-workbook.js';
import { type Lists, lineOf, sheetHead, sheetWidths, SHEET_NAME_COLUMN } from './one-sheet-lines.js';
import { registerSheet } from './one-sheet-registers.js';

/**
 * One line for each agency of a round and a column for each main field, and a sheet for each register with a line for each
 * of its records; filled with what is known.
 */
export function oneSheet(source: OneSheetSource): FormWorkbook {
  const { round, demo, now } = source;
  const marks = [
    ...(demo ? [say('vi', 'export.demoDay', { day: formatDate(civilDateAt(now)) })] : []),
    ...(isTrialRound(round.id) ? [say('vi', 'round.trialMark')] : []),
  ];
  const lists: Lists = new Map();
  const mark = marks.length > 0 ? marks.join(' · ') : null;
  return {
    fileName: `${fileMark(demo)}bang-tong-hop-${round.id}`,
    title: say('vi', 'tracking.sheet.title', { quarter: quarterName(round) }),
    demo: mark,
    sheets: [
      agencySheet(source, mark, lists),
      ...TRACKED_REGISTERS.map((register) => registerSheet(register, source, mark, lists)),
    ],
    lists,
    listsSheet: say('vi', 'form.sheet.lists'),
    listError: say('vi', 'form.sheet.notInList'),
    mark: sheetMark(round.id),
    markSheet: MARK_SHEET,
  };
}

function agencySheet(source: OneSheetSource, demo: string | null, lists: Lists): FormSheet {
  const { round, form, agencies } = source;
  const fields = allCoreFields(form);
  const asked = new Map<FormVariant, ReadonlySet<string>>();
  const asks = (variant: FormVariant, key: string): boolean => {
    const keys = asked.get(variant) ?? new Set(coreFields(variant, form).map((field) => field.key));
    asked.set(variant, keys);
    return keys.has(key);
  };
  const head = sheetHead(source, demo, fields, {
    title: say('vi', 'tracking.sheet.title', { quarter: quarterName(round) }),
    how: [say('vi', 'tracking.sheet.how')],
  });
  const rows = agencies.map((agency): FormRow =>
    lineOf(agency, fields, (field) => asks(agency.variant, field.key), lists),
  );
  return {
    name: say('vi', 'tracking.sheet.name'),
    widths: sheetWidths(fields),
    rows: [...head, ...rows],
    keptColumns: SHEET_NAME_COLUMN,
    keptRows: head.length,
  };
}
