import { existsSync, readFileSync } from 'node:fs';
import type { ReferenceDocument } from '@ega/shared/documents/reference-document';
import { REGISTER_KINDS } from '@ega/shared/documents/register-kind';
import { REGISTER_MARKS } from '@ega/shared/documents/register-mark';
import { parseCivilDate } from '@ega/shared/text/civil-date';
import { type CsvRow, parseCsv } from './csv.js';

const PLACES = ['./data/documents.csv', '../../reference/data/documents.csv'];

/** The documents our sources name, with how far each is confirmed; what a source does not tell is empty. */
export function readDocuments(): ReferenceDocument[] {
  const place = PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!place) throw new Error('seeds/reference/data/documents.csv was not found');
  return parseDocuments(readFileSync(place, 'utf8'));
}

export function parseDocuments(text: string): ReferenceDocument[] {
  const documents = parseCsv(text).map(documentOf);
  const codes = new Set(documents.map(({ code }) => code));
  if (codes.size !== documents.length) throw new Error('a code stands twice in documents.csv');
  return documents;
}

function documentOf(row: CsvRow): ReferenceDocument {
  const cell = (name: string): string | null => {
    const value = row[name];
    if (value === undefined) throw new Error(`column ${name} is missing`);
    return value.trim() || null;
  };
  const code = cell('code');
  const kind = REGISTER_KINDS.find((known) => known === cell('kind'));
  const mark = REGISTER_MARKS.find((known) => known === cell('mark'));
  const day = cell('issued_on');
  const issuedOn = day === null ? null : parseCivilDate(day);
  const year = Number(cell('year') ?? 0);
  if (!code || !kind || !mark) throw new Error(`documents.csv: code, kind or mark of ${code ?? '?'}`);
  if ((day !== null && !issuedOn) || (issuedOn && Number(issuedOn.slice(0, 4)) !== year))
    throw new Error(`documents.csv: the day of ${code}`);
  return {
    ...{ code, kind, mark, issuedOn },
    year: year || null,
    number: cell('number'),
    symbol: cell('symbol'),
    quotedDate: cell('quoted_date'),
    title: cell('title'),
    issuingBody: cell('issuing_body'),
    source: cell('source'),
    remark: cell('remark'),
  };
}
