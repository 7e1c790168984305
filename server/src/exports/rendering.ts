import type { PackDocument } from './pack-document.js';
import type { PrintDocument } from './print-document.js';

/** A pure document and the form it is wanted in; travels to the worker by copy. */
export type Rendering =
  | { readonly format: 'xlsx' | 'csv'; readonly document: PackDocument }
  | { readonly format: 'docx' | 'pdf'; readonly document: PrintDocument };

/** Renderers know no database (house decision 16). Each library is loaded only where it is needed. */
export async function renderDocument(rendering: Rendering): Promise<Uint8Array> {
  switch (rendering.format) {
    case 'xlsx':
      return (await import('./render-xlsx.js')).renderXlsx(rendering.document);
    case 'csv':
      return (await import('./render-csv.js')).renderCsv(rendering.document);
    case 'docx':
      return (await import('./render-docx.js')).renderDocx(rendering.document);
    case 'pdf':
      return (await import('./render-pdf.js')).renderPdf(rendering.document);
  }
}
