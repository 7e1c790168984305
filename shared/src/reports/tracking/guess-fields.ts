import { fold } from '../../text/nfc.js';
import { coreLabel, type CoreField } from './core-fields.js';
import type { TrackedRegister } from './registers.js';
import type { SheetColumn, SheetLines } from './sheet-lines.js';

/** A heading in the form headings are compared in. */
export const heardHead = (head: string): string =>
  fold(head)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Stands for a column that an officer left out before. */
export const LEFT_OUT = '-';

/**
 * What headings of sheets that people keep usually mean; the first that fits is proposed. A proposal only: the person
 * sees every column with its first cells and says what it is.
 */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/nguoi ky/, 'A3.steps.7.document.signer'],
  [/chuc vu nguoi ky/, 'A3.steps.7.document.signerTitle'],
  [
    /(du kien|moc|ke hoach|thoi han).*(ban hanh|hoan thanh)|(ban hanh|hoan thanh).*du kien/,
    'A5.planned.7.on',
  ],
  [/lay y kien.*ngay|ngay.*lay y kien/, 'A3.steps.4.document.issuedOn'],
  [/(cong van|van ban).*lay y kien|lay y kien.*(so|van ban)/, 'A3.steps.4.document.issued'],
  [/lay y kien/, 'A4.state'],
  [/(quyet dinh|qd|ban hanh).*ngay|ngay.*(quyet dinh|qd|ban hanh|ky)/, 'A3.steps.7.document.issuedOn'],
  [/(so|ky hieu).*(quyet dinh|qd\b|van ban)|(quyet dinh|van ban ban hanh)/, 'A3.steps.7.document.issued'],
  [/phien ban/, 'A3.steps.7.architectureVersion'],
  [
    /^(tinh trang|tien do|buoc|giai doan|hien trang)( (xay dung|thuc hien|ban hanh|trien khai))*( (ktcp|kien truc).*)?$/,
    'A1.step',
  ],
  [/lgsp|nen tang (tich hop|chia se)/, 'B1.state'],
  [/mang truyen so lieu/, 'B2.network'],
  [/so (luong )?(phan mem|pm) mot cua/, 'C2.count'],
  [/(don vi|phong|trung tam) dau moi/, 'C5.unit'],
  [/don vi chu tri|co quan chu tri|don vi thuc hien/, 'A6.leadUnit'],
  [/hinh thuc (xay dung|thuc hien)/, 'A6.form'],
  [/tu van/, 'A6.consultant'],
  [/kinh phi/, 'A6.funding'],
  [/tong so (tthc|thu tuc)/, 'C0.total'],
  [/muc (do )?1\b/, 'C7.level1'],
  [/muc (do )?2\b/, 'C7.level2'],
  [/muc (do )?3\b/, 'C7.level3'],
  [/muc (do )?4\b/, 'C7.level4'],
  [/(dia chi )?cong dich vu cong/, 'C7.portal'],
  [/dien thoai|so dt\b|sdt/, 'T1.preparer.phone'],
  [/e ?mail|thu (dien tu|cong vu)/, 'T1.preparer.email'],
  [/(can bo|nguoi lap|chuyen vien|ho (va )?ten)/, 'T1.preparer.name'],
  [/^(ten )?(he thong|csdl|co so du lieu)/, 'B3.connections.system'],
  [/nhu cau/, 'B3.connections.need'],
  [/(buoc|tinh trang|muc do) ket noi/, 'B3.connections.step'],
  [/duong ket noi|qua (ngsp|lgsp)|hinh thuc ket noi/, 'B3.connections.route'],
  [/du lieu (trao doi|chia se|khai thac)/, 'B3.connections.data'],
  [/vuong mac|kho khan/, 'B3.connections.obstacle'],
  [/^ten( phan mem)?$|^phan mem$/, 'C1.packages.name'],
  [/^loai/, 'C1.packages.type'],
  [/nha cung cap|don vi cung cap/, 'C1.packages.supplier'],
  [/^nam (dua vao )?(su dung|van hanh)/, 'C1.packages.inUseSince'],
  [/phuong an/, 'C1.packages.plan'],
  [/^ten( du an)?$|^(ten )?(du an|ke hoach thue)/, 'D2.projects.name'],
  [/chu dau tu|don vi chu tri/, 'D2.projects.owner'],
  [/^hinh thuc( dau tu)?$/, 'D2.projects.form'],
  [/tinh trang|tien do/, 'D2.projects.state'],
  [/(so|ky hieu).*(quyet dinh|qd)|quyet dinh phe duyet$/, 'D2.projects.decision.issued'],
  [/(tong muc|du toan|kinh phi)/, 'D4.projects.total'],
];

/** The key proposed for each column; none where nothing fits or another column has it already. */
export function guessFields(
  columns: readonly SheetColumn[],
  fields: readonly CoreField[],
  noted: ReadonlyMap<string, string>,
): Map<number, string> {
  const keys = new Set(fields.map(({ key }) => key));
  const labels = new Map(fields.map((field) => [heardHead(coreLabel(field, 'vi')), field.key]));
  const guessed = new Map<number, string>();
  for (const { column, head, mark } of columns) {
    const heard = heardHead(head);
    const before = noted.get(heard);
    if (before === LEFT_OUT) continue;
    const key =
      mark ??
      before ??
      labels.get(heard) ??
      USUAL.find(([pattern, meant]) => keys.has(meant) && heard !== '' && pattern.test(heard))?.[1];
    if (key && keys.has(key) && ![...guessed.values()].includes(key)) guessed.set(column, key);
  }
  return guessed;
}

/**
 * The register of which the lines of a sheet probably are records: by the marks of a sheet of the system, else where
 * agencies stand on several lines and a heading fits. A proposal, as each column is.
 */
export function guessRegister(
  lines: Pick<SheetLines, 'columns' | 'recognised' | 'agencies'>,
  registers: ReadonlyMap<TrackedRegister, readonly CoreField[]>,
  noted: ReadonlyMap<string, string>,
): TrackedRegister | null {
  const marks = lines.columns.flatMap(({ mark }) => mark ?? []);
  const fitting = (register: TrackedRegister): number => {
    const fields = registers.get(register) ?? [];
    if (marks.length > 0) return fields.filter(({ key }) => marks.includes(key)).length;
    return lines.recognised > lines.agencies ? guessFields(lines.columns, fields, noted).size : 0;
  };
  const [best] = [...registers.keys()]
    .map((register) => ({ register, fits: fitting(register) }))
    .sort((a, b) => b.fits - a.fits);
  return best && best.fits > 0 ? best.register : null;
}
