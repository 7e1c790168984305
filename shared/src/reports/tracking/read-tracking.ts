import type { FormVariant } from '../../agencies/kind.js';
import { cellName, type ReadCell, type ReadSheet } from '../../documents/sheet-cell.js';
import { fold } from '../../text/nfc.js';
import type { FormContext } from '../form-context.js';
import type { QuestionId } from '../question-id.js';
import type { WorkbookIssue } from '../workbook/workbook-issue.js';
import { type AgencyNames, heardName } from './agency-names.js';
import { coreFields, type CoreField } from './core-fields.js';
import { type FoundValue, mergeLine, type MergedLine, pathOf } from './merge-line.js';
import { PlacedRecords } from './placed-records.js';
import { readCoreCell } from './read-core-cell.js';
import { registerFields } from './registers.js';
import { cellsByRow, linesOf, plain } from './sheet-lines.js';
import type { SheetMapping } from './sheet-mapping.js';

/** How an agency stands towards what others know of it. */
export interface TrackedAgency {
  readonly number: number;
  readonly variant: FormVariant;
  /**
   * offer: it has not begun, what is read is offered to it to be confirmed; entry: the officer enters its report, what is
   * read goes there; closed: it has begun or sent its own report, nothing is taken.
   */
  readonly target: 'offer' | 'entry' | 'closed';
  /** What stands now where the sheet would write. */
  readonly answers: Readonly<Partial<Record<QuestionId, unknown>>>;
  /** What it has answered itself in an earlier round: its own words stand. */
  readonly earlier: Readonly<Partial<Record<QuestionId, unknown>>>;
  /** Questions it has marked a state secret. */
  readonly secret: readonly QuestionId[];
}

export interface UnknownLine {
  readonly row: number;
  readonly cell: string;
  readonly text: string;
  /** Agencies to choose from first. */
  readonly similar: readonly number[];
}

export interface UnknownWord {
  readonly word: string;
  readonly key: string;
  readonly text: string;
  readonly cells: readonly string[];
}

export interface TrackingLine extends MergedLine {
  readonly number: number;
  readonly row: number;
  readonly target: TrackedAgency['target'];
}

/** What the sheet would do: everything, or nothing while an issue is left. */
export interface TrackingReading {
  readonly lines: readonly TrackingLine[];
  readonly unknownLines: readonly UnknownLine[];
  readonly unknownWords: readonly UnknownWord[];
  readonly issues: readonly WorkbookIssue[];
  readonly notes: readonly WorkbookIssue[];
}

/** The name of a word that is no choice of its list. */
export const wordOf = (key: string, text: string): string => `${key}|${fold(text)}`;

/**
 * Reads a sheet with a line for each agency, or for each record of a register, as the person explained it. `token` names
 * the file: new records are called by it and their line, so that the same file always says the same.
 */
export function readTracking(
  sheet: ReadSheet,
  mapping: SheetMapping,
  names: AgencyNames,
  agencies: readonly TrackedAgency[],
  form: FormContext,
  token: string,
): TrackingReading {
  return new TrackingWork(sheet, mapping, names, agencies, form, token).result();
}

class TrackingWork {
  private readonly issues: WorkbookIssue[] = [];
  private readonly notes: WorkbookIssue[] = [];
  private readonly unknownLines: UnknownLine[] = [];
  private readonly unknownWords = new Map<string, { key: string; text: string; cells: string[] }>();
  private readonly fields = new Map<FormVariant, ReadonlyMap<string, CoreField>>();
  private readonly records = new PlacedRecords();

  constructor(
    private readonly sheet: ReadSheet,
    private readonly mapping: SheetMapping,
    private readonly names: AgencyNames,
    private readonly agencies: readonly TrackedAgency[],
    private readonly form: FormContext,
    private readonly token: string,
  ) {}

  result(): TrackingReading {
    const { sheet, mapping } = this;
    const first = linesOf(sheet, this.names, mapping.agencyColumn)?.firstRow ?? Infinity;
    const told = new Map<number, { agency: TrackedAgency; row: number; found: FoundValue[] }>();
    const strange = new Set<number>();
    for (const [row, cells] of [...cellsByRow(sheet)].sort(([a], [b]) => a - b)) {
      if (row < first) continue;
      const number = this.agencyIn(row, cells);
      if (number === null) continue;
      const at = cellName(row, mapping.agencyColumn);
      const agency = this.agencies.find((each) => each.number === number);
      const before = told.get(number);
      if (!agency && !strange.has(number)) this.tell(this.issues, at, null, 'tracking.line.notAsked');
      else if (mapping.register === null && (before || strange.has(number)))
        this.tell(this.issues, at, null, 'tracking.line.twice');
      else if (agency) {
        const line = before ?? { agency, row, found: [] };
        told.set(number, line);
        if (agency.target !== 'closed') line.found.push(...this.foundIn(row, cells, agency));
      }
      if (!agency) strange.add(number);
    }
    const lines = [...told.values()].map(({ agency, row, found }): TrackingLine => {
      const { number, target } = agency;
      const nothing = { answers: [], changes: [] };
      const merged = target === 'closed' ? nothing : mergeLine(found, agency, this.tellOf);
      return { number, row, target, ...merged };
    });
    return {
      lines,
      unknownLines: this.unknownLines,
      unknownWords: [...this.unknownWords].map(([word, more]) => ({ word, ...more })),
      issues: this.issues,
      notes: this.notes,
    };
  }

  /** The agency of a line; a line that tells nothing in the chosen columns may be called as it likes. */
  private agencyIn(row: number, cells: ReadonlyMap<number, ReadCell>): number | null {
    const { agencyColumn, columns, rows } = this.mapping;
    const chosen = rows[row];
    if (chosen !== undefined) return chosen || null;
    const text = plain(cells.get(agencyColumn)?.content ?? null);
    const found = text === '' ? null : this.names.find(text);
    if (found !== null) return found;
    const tells = Object.keys(columns).some(
      (column) => plain(cells.get(Number(column))?.content ?? null) !== '',
    );
    if (!tells) return null;
    const cell = cellName(row, agencyColumn);
    const similar = heardName(text) === '' ? [] : this.names.similar(text);
    this.unknownLines.push({ row, cell, text, similar });
    this.tell(this.issues, cell, null, 'tracking.line.unknown');
    return null;
  }

  private readonly tellOf = (
    kind: 'issues' | 'notes',
    at: string,
    question: QuestionId,
    code: WorkbookIssue['code'],
  ): void => this.tell(this[kind], at, question, code);

  /** The values of one line, of the agency itself or of the record that the line names. */
  private foundIn(row: number, cells: ReadonlyMap<number, ReadCell>, agency: TrackedAgency): FoundValue[] {
    const { columns, register, agencyColumn } = this.mapping;
    const known = this.fieldsOf(agency.variant);
    const found = Object.entries(columns).flatMap(([column, key]) => {
      const cell = cells.get(Number(column));
      if (!cell || plain(cell.content) === '') return [];
      const at = cellName(row, Number(column));
      const core = known.get(key);
      if (core) return this.read(core, cell, at);
      if (!/^[-–—0]$/.test(plain(cell.content))) this.tell(this.notes, at, null, 'tracking.cell.notForKind');
      return [];
    });
    if (register === null || found.length === 0) return found;
    const placed = this.records.place(register, found, agency, `${this.token}-r${row}`);
    if (placed.ok) return placed.found;
    this.tell(this.issues, cellName(row, agencyColumn), register, placed.code);
    return [];
  }

  private read(core: CoreField, { content, formula }: ReadCell, at: string) {
    const text = plain(content);
    const meant = this.mapping.words[wordOf(core.key, text)];
    if (meant === '') return [];
    const reading = readCoreCell(core, meant === undefined ? content : { kind: 'text', text: meant });
    if (reading.ok) {
      if (formula) this.tell(this.notes, at, core.question, 'workbook.cell.formula');
      return reading.values.map(({ field, value }) => ({ core, field, value, cell: at }));
    }
    if (reading.word) {
      const word = wordOf(core.key, text);
      const before = this.unknownWords.get(word);
      if (before) before.cells.push(at);
      else this.unknownWords.set(word, { key: core.key, text, cells: [at] });
    }
    const path = pathOf({ core, field: core.parts[0]! });
    this.issues.push({ sheet: this.sheet.name, cell: at, question: core.question, path, code: reading.code });
    return [];
  }

  private fieldsOf(variant: FormVariant): ReadonlyMap<string, CoreField> {
    const known =
      this.fields.get(variant) ??
      new Map<string, CoreField>(this.fieldList(variant).map((field) => [field.key, field]));
    this.fields.set(variant, known);
    return known;
  }

  private fieldList(variant: FormVariant): readonly CoreField[] {
    const { register } = this.mapping;
    return register === null ? coreFields(variant, this.form) : registerFields(register, variant, this.form);
  }

  private tell(
    list: WorkbookIssue[],
    cell: string,
    question: QuestionId | null,
    code: WorkbookIssue['code'],
  ): void {
    list.push({ sheet: this.sheet.name, cell, question, code });
  }
}
