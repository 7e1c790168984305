import * as v from 'valibot';
import { TRACKED_REGISTERS, type TrackedRegister } from './registers.js';

const numbered = <Value extends v.GenericSchema>(value: Value, most: number) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[1-9]\d{0,6}$/)), value),
    v.check((entries) => Object.keys(entries).length <= most),
  );
const short = v.pipe(v.string(), v.maxLength(400));

const mapping = v.strictObject({
  sheet: short,
  register: v.optional(v.nullable(v.picklist(TRACKED_REGISTERS)), null),
  agencyColumn: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16_384)),
  columns: numbered(short, 200),
  rows: numbered(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999)), 500),
  words: v.pipe(
    v.record(short, short),
    v.check((entries) => Object.keys(entries).length <= 200),
  ),
});

/** What the person said of the sheet; nothing is read that nobody said. */
export interface SheetMapping {
  readonly sheet: string;
  /** The register of which each line is a record; null where each line is an agency. */
  readonly register: TrackedRegister | null;
  readonly agencyColumn: number;
  /** The key of the field by column. */
  readonly columns: Readonly<Record<string, string>>;
  /** Lines whose agency was asked: its number, 0 where the line is none. */
  readonly rows: Readonly<Record<string, number>>;
  /** Words of lists that were asked, by `wordOf`: the choice meant, '' where the cell is to be left out. */
  readonly words: Readonly<Record<string, string>>;
}

/** What came with the file; null where it is none. */
export function parseMapping(raw: unknown): SheetMapping | null {
  const parsed = v.safeParse(mapping, raw);
  return parsed.success ? parsed.output : null;
}
