import { type Archive, openArchive, WorkbookRefused } from './workbook-archive.js';

export const MAX_WORKBOOK_BYTES = 5 * 1024 * 1024;

const ZIP = 'PK\u0003\u0004';
/** Compound files: Excel 97-2003, and the shell around a workbook that needs a password to open. */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/** What the file is by its content; its name and declared type prove nothing. Throws the refusal. */
export function openWorkbook(bytes: Buffer): Archive {
  if (bytes.length === 0) throw new WorkbookRefused('empty');
  if (bytes.length > MAX_WORKBOOK_BYTES) throw new WorkbookRefused('tooLarge');
  const start = bytes.toString('latin1', 0, 8);
  if (start === COMPOUND) throw new WorkbookRefused(compoundKind(bytes));
  if (!start.startsWith(ZIP)) throw new WorkbookRefused('notWorkbook');
  const archive = openArchive(bytes);
  const names = archive.names();
  if (names.some((name) => /vbaproject|macrosheets\//i.test(name))) throw new WorkbookRefused('macro');
  if (names.includes('mimetype') || names.includes('xl/workbook.bin'))
    throw new WorkbookRefused('otherOffice');
  const types = archive.text('[Content_Types].xml') ?? '';
  if (/macroenabled/i.test(types)) throw new WorkbookRefused('macro');
  if (!types.includes('spreadsheetml.sheet.main+xml')) throw new WorkbookRefused('notWorkbook');
  return archive;
}

/** The names of the streams stand in the file as UTF-16. */
function compoundKind(bytes: Buffer): 'encrypted' | 'oldExcel' | 'notWorkbook' {
  const holds = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'encrypted';
  return holds('Workbook') || holds('Book') ? 'oldExcel' : 'notWorkbook';
}
