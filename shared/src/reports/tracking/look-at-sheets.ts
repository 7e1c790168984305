import type { ReadSheet } from '../../documents/sheet-cell.js';
import type { FormContext } from '../form-context.js';
import type { AgencyNames } from './agency-names.js';
import { allCoreFields, type CoreField } from './core-fields.js';
import { guessFields, guessRegister } from './guess-fields.js';
import { allRegisterFields, TRACKED_REGISTERS, type TrackedRegister } from './registers.js';
import { linesOf, type SheetLines } from './sheet-lines.js';

/** What each line of a sheet is: an agency, or a record of one of its registers. */
export const LINE_KINDS = ['agency', ...TRACKED_REGISTERS] as const;
export type LineKind = (typeof LINE_KINDS)[number];
export type ByLineKind<T> = Readonly<Record<LineKind, T>>;

/** A sheet of a file in which agencies were recognised, with what its columns probably hold. */
export interface LookedSheet extends SheetLines {
  /** The register of which each line probably is a record; null where each is an agency. */
  readonly register: TrackedRegister | null;
  /** The keys of the fields by column, for whatever the lines are. */
  readonly guess: ByLineKind<Readonly<Record<string, string>>>;
}

export const byLineKind = <T>(of: (kind: LineKind) => T): ByLineKind<T> =>
  Object.fromEntries(LINE_KINDS.map((kind) => [kind, of(kind)])) as ByLineKind<T>;

/** Every field that a column may hold, by what the lines are. */
export const lineFields = (form: FormContext): ByLineKind<readonly CoreField[]> =>
  byLineKind((kind) => (kind === 'agency' ? allCoreFields(form) : allRegisterFields(kind, form)));

/** The first look at a file; the sheet of agencies comes first, the registers name them on many lines. */
export function lookAtSheets(
  sheets: readonly ReadSheet[],
  names: AgencyNames,
  fields: ByLineKind<readonly CoreField[]>,
  noted: ReadonlyMap<string, string>,
): LookedSheet[] {
  const registers = new Map(TRACKED_REGISTERS.map((register) => [register, fields[register]]));
  return sheets
    .flatMap((sheet): LookedSheet[] => {
      const lines = sheet.hidden ? null : linesOf(sheet, names);
      if (!lines) return [];
      const columns = lines.columns.filter(({ column }) => column !== lines.agencyColumn);
      return [
        {
          ...lines,
          register: guessRegister({ ...lines, columns }, registers, noted),
          guess: byLineKind((kind) => Object.fromEntries(guessFields(columns, fields[kind], noted))),
        },
      ];
    })
    .sort((a, b) => Number(a.register !== null) - Number(b.register !== null) || b.recognised - a.recognised);
}
