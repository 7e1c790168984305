import type { Say } from '../../../lib/language.js';
import { placeOfWorkbook, previewWorkbook, type Preview, type WorkbookPlace } from './workbook-file.js';
import { workbookRefusal } from './workbook-refusal.js';

interface ChosenFile {
  readonly id: string;
  readonly file: File;
}

/** One of many files and how far it has come. */
export type BulkFile = ChosenFile &
  (
    | { readonly state: 'reading' }
    | { readonly state: 'refused'; readonly reason: string }
    /** Nobody has entered yet how and when this report came. */
    | { readonly state: 'noArrival'; readonly place: WorkbookPlace }
    | { readonly state: 'read' | 'taken'; readonly place: WorkbookPlace; readonly preview: Preview }
  );

export type ReadFile = Extract<BulkFile, { preview: Preview }>;

/** Something to save and nothing in the way. */
export function isReady(file: BulkFile): file is ReadFile {
  return (
    file.state === 'read' &&
    file.preview.issues.length === 0 &&
    file.preview.answers.length + file.preview.confirmed.length > 0
  );
}

/** Looks whose form it is, and what it would change where its arrival was entered. */
export async function readFile({ id, file }: ChosenFile, say: Say): Promise<BulkFile> {
  try {
    const place = await placeOfWorkbook(file);
    if (!place.entering) return { id, file, state: 'noArrival', place };
    return { id, file, state: 'read', place, preview: await previewWorkbook(place, file, []) };
  } catch (error) {
    return { id, file, state: 'refused', reason: workbookRefusal(say, error) };
  }
}
