/** A part of an answer as a rule names it: codes only, so that each language says it in its own words. */
export interface PartParams {
  readonly variant: 'B' | 'CP' | 'T';
  /** 'A6.leadUnit', 'A3.steps.startedOn', 'document.number'. */
  readonly field: string;
  /** The line of a table, by code list or by the agency's own name; '' where it stands in none. */
  readonly rowList: string;
  readonly rowCode: string | number;
  readonly rowName: string;
  /** Of a national system; '' where the name has one form only. */
  readonly rowNameEn?: string;
  readonly platform?: string;
}

type Labels = Readonly<Record<string, unknown>>;

/** 'Đã trình cấp có thẩm quyền phê duyệt – Ngày bắt đầu bước': the line, what it belongs to, the field. */
export function partName(labels: Labels, part: PartParams): string {
  const row = part.rowList ? labelOf(labels, `option.${part.rowList}.${part.rowCode}`, part) : part.rowName;
  const names = part.field.split('.');
  const inTable = row !== null && row !== '' && names[0] !== 'document';
  const above = names
    .map((_, place) => `field.${names.slice(0, place + 1).join('.')}`)
    .slice(inTable ? 2 : 0)
    .map((code) => labelOf(labels, code, part));
  return [row, ...above].filter(Boolean).join(' – ');
}

function labelOf(labels: Labels, code: string, part: PartParams): string | null {
  const label = labels[code];
  if (typeof label === 'function') return String((label as (p: PartParams) => unknown)(part));
  return typeof label === 'string' ? label : null;
}
