import type { PackDocument } from './pack-document.js';

/** A pure document and the form it is wanted in; travels to the worker by copy. */
export interface Rendering {
  readonly format: 'xlsx' | 'csv';
  readonly document: PackDocument;
}

/** Renderers know no database (house decision 16). The workbook library is loaded only where it is needed. */
export async function renderDocument({ format, document }: Rendering): Promise<Uint8Array> {
  if (format === 'xlsx') return (await import('./render-xlsx.js')).renderXlsx(document);
  return (await import('./render-csv.js')).renderCsv(document);
}
