import { FORM_VARIANTS, type FormVariant } from '../../agencies/kind.js';
import type { Lang } from '../../text/say.js';
import type { FormContext } from '../form-context.js';
import { isQuestionId, type QuestionId } from '../question-id.js';
import { lowerFirst } from '../present-value.js';
import { rowName } from '../row-name.js';
import { cellLabel } from '../workbook/sheet-labels.js';
import { keyValue } from '../workbook/answer-edit.js';
import { blocksOf, type PlannedField, type TableBlock } from '../workbook/sheet-plan.js';
import { workbookQuestions } from '../workbook/workbook-questions.js';

/**
 * What one line of a sheet can tell of an agency: fields that stand once in a report. Registers (systems, software,
 * projects) have sheets with a line for each record (`registers.ts`).
 */
const CORE = [
  'T1.leadUnit',
  'T1.preparer.name',
  'T1.preparer.title',
  'T1.preparer.phone',
  'T1.preparer.email',
  'A1.step',
  'A3.steps.1.document.issued',
  'A3.steps.1.document.issuedOn',
  'A3.steps.4.document.issued',
  'A3.steps.4.document.issuedOn',
  'A3.steps.5.document.issued',
  'A3.steps.5.document.issuedOn',
  'A3.steps.6.document.issued',
  'A3.steps.6.document.issuedOn',
  'A3.steps.7.startedOn',
  'A3.steps.7.document.issued',
  'A3.steps.7.document.issuedOn',
  'A3.steps.7.document.signer',
  'A3.steps.7.document.signerTitle',
  'A3.steps.7.architectureVersion',
  'A4.state',
  'A5.planned.7.on',
  'A6.leadUnit',
  'A6.form',
  'A6.consultant',
  'A6.funding',
  'A8.plans.period.state',
  'A8.plans.period.document.issued',
  'A8.plans.year.state',
  'A8.plans.year.document.issued',
  'B1.state',
  'B1.plannedYear',
  'B1.operatingSince',
  'B1.connectedSystems',
  'B2.unit',
  'B2.network',
  'B6.state',
  'B6.plannedOn',
  'C0.has',
  'C0.total',
  'C0.province',
  'C0.district',
  'C0.commune',
  'C2.count',
  'C3.state',
  'C3.unifiedBy',
  'C4.levels.department.used',
  'C4.levels.department.total',
  'C4.levels.subordinate.used',
  'C4.levels.subordinate.total',
  'C4.levels.district.used',
  'C4.levels.district.total',
  'C5.state',
  'C5.unit',
  'C7.level1',
  'C7.level2',
  'C7.level3',
  'C7.level4',
  'C7.portal',
  'C10.levels.departmentDistrict.state',
  'C10.levels.districtCommune.state',
  'C11.count',
  'C11.address',
  'D1.has',
] as const;

/** A document's number, symbol and often its day stand in one cell of a sheet that people keep: '383/QĐ-UBND ngày …'. */
const ISSUED = '.issued';
const ISSUED_PARTS = ['number', 'symbol', 'issuedOn'] as const;

/** One field that a column of a sheet may hold. */
export interface CoreField {
  /** 'A3.steps.7.document.issuedOn'. */
  readonly key: string;
  readonly question: QuestionId;
  /** The row of a fixed table it stands in. */
  readonly row: { readonly block: TableBlock; readonly key: string } | null;
  /** The field itself, or number, symbol and day of a document. */
  readonly parts: readonly PlannedField[];
  /** Number and symbol in one cell. */
  readonly issued: boolean;
}

/** The fields of one kind of agency, in the order of the form; what it is not asked has no field. */
export function coreFields(variant: FormVariant, form: FormContext): CoreField[] {
  const asked = workbookQuestions(variant, form);
  const blocks = new Map(asked.map((question) => [question, blocksOf(question, variant, form)]));
  return CORE.flatMap((key) => {
    const dot = key.indexOf('.');
    const question = key.slice(0, dot);
    if (!isQuestionId(question)) return [];
    const issued = key.endsWith(ISSUED);
    const places = issued ? ISSUED_PARTS.map((part) => key.slice(0, -ISSUED.length) + `.${part}`) : [key];
    const found = places.map((place) => findField(blocks.get(question) ?? [], place.slice(dot + 1)));
    const [first] = found;
    if (!first || found.some((each) => each === null)) return [];
    return [{ key, question, row: first.row, parts: found.map((each) => each!.field), issued }];
  });
}

/** Every field that some kind of agency is asked, once. */
export function allCoreFields(form: FormContext): CoreField[] {
  const byKey = new Map<string, CoreField>();
  // A province has most of the fields, so its words are the ones shown.
  for (const variant of [...FORM_VARIANTS].reverse())
    for (const field of coreFields(variant, form)) if (!byKey.has(field.key)) byKey.set(field.key, field);
  return CORE.flatMap((key) => byKey.get(key) ?? []);
}

/** 'Bước 7. Đã ban hành – văn bản của bước – số, ký hiệu'. */
export function coreLabel({ key, question, row, parts, issued }: CoreField, lang: Lang): string {
  const variant = key === 'C0.total' ? 'B' : 'T';
  const [first] = parts;
  const field = cellLabel(question, first!, variant, lang);
  const own = issued
    ? `${field}, ${lowerFirst(lastPart(cellLabel(question, parts[1]!, variant, lang)))}`
    : field;
  if (!row) return own;
  const named = rowName(
    question,
    row.block.list,
    { [row.block.rowKey]: keyValue(row.block, row.key) },
    null,
    lang,
    first!.form,
  );
  return `${named} – ${lowerFirst(own)}`;
}

const lastPart = (label: string): string => label.split(' – ').at(-1) ?? label;

function findField(
  blocks: ReturnType<typeof blocksOf>,
  place: string,
): { row: CoreField['row']; field: PlannedField } | null {
  for (const block of blocks) {
    if (block.kind === 'fields') {
      const field = block.fields.find((each) => each.option === null && each.place === place);
      if (field) return { row: null, field };
      continue;
    }
    const [list, key, ...rest] = place.split('.');
    if (list !== block.list || !block.keys?.some((each) => String(each) === key)) continue;
    const field = block.columns.find((each) => each.place === rest.join('.'));
    if (field) return { row: { block, key: key! }, field };
  }
  return null;
}
