import { createHash } from 'node:crypto';
import {
  type FoundMark,
  markText,
  type WorkbookMark,
  writeMark,
} from '@ega/shared/reports/workbook/workbook-mark';

const hashOf = (rows: readonly (readonly string[])[]): string =>
  createHash('sha256').update(markText(rows)).digest('hex');

/** The rows of the hidden sheet with the hash that shows whether anything of them was lost or altered on the way. */
export function sealedMark(mark: WorkbookMark): string[][] {
  const rows = writeMark(mark);
  return [...rows, ['hash', hashOf(rows)]];
}

export const isWhole = ({ rows, hash }: FoundMark): boolean => hashOf(rows) === hash;
