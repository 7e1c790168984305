import type { FormWorkbook } from './form-workbook.js';
import type { PackDocument } from './pack-document.js';

/** A pure document and the form it is wanted in; travels to the worker by copy. */
export interface PackRendering {
  readonly format: 'xlsx' | 'csv';
  readonly document: PackDocument;
}

/** The form of one agency, to be filled in and handed back. */
export interface FormRendering {
  readonly format: 'form';
  readonly document: FormWorkbook;
}

export type Rendering = PackRendering | FormRendering;

/** Renderers know no database (house decision 16). The workbook library is loaded only where it is needed. */
export async function renderDocument(rendering: Rendering): Promise<Uint8Array> {
  if (rendering.format === 'form')
    return (await import('./form-workbook-xlsx.js')).formWorkbookXlsx(rendering.document);
  const { format, document } = rendering;
  if (format === 'xlsx') return (await import('./render-xlsx.js')).renderXlsx(document);
  return (await import('./render-csv.js')).renderCsv(document);
}
