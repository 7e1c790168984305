import type { EvidenceFile } from '../draft/sheet.js';

// What this window knows of evidence files by id: those the report came with and those just uploaded.
const known = new Map<string, EvidenceFile>();

export function rememberFiles(files: readonly EvidenceFile[]): void {
  for (const file of files) known.set(file.id, file);
}

export function findFile(id: string): EvidenceFile | undefined {
  return known.get(id);
}

/** Bytes of an evidence file; the browser saves it under its own name. */
export const fileAddress = (id: string): string => `/files/${encodeURIComponent(id)}`;
