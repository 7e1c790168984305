import type { FormVariant } from '@ega/shared/agencies/kind';
import type { ByLineKind, LineKind, LookedSheet } from '@ega/shared/reports/tracking/look-at-sheets';
import type { TrackingReading } from '@ega/shared/reports/tracking/read-tracking';
import type { SheetMapping } from '@ega/shared/reports/tracking/sheet-mapping';
import { sendFile } from '../workbook/workbook-file.js';

interface AgencyName {
  readonly number: number;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** The first look at a file. */
export interface Look {
  readonly sheets: readonly LookedSheet[];
  /** Keys of the fields that the form of the round asks. */
  readonly fields: ByLineKind<readonly string[]>;
  readonly agencies: readonly AgencyName[];
  readonly words: Readonly<Record<string, string>>;
}

/** What would come of the file as it was explained; nothing is saved by asking. */
export interface TrackingPreview extends TrackingReading {
  readonly agencies: readonly (AgencyName & { readonly variant: FormVariant })[];
  readonly digest: string;
}

const addressOf = (round: string): string => `/reports/${encodeURIComponent(round)}/tracking`;

/** A line for each agency of the round, to be filled in. */
export const sheetAddress = (round: string): string => `${addressOf(round)}.xlsx`;

export function lookAt(round: string, file: File): Promise<Look> {
  return sendFile<Look>(`${addressOf(round)}/look`, file);
}

export function previewTracking(round: string, file: File, mapping: SheetMapping): Promise<TrackingPreview> {
  const query = new URLSearchParams({ mapping: JSON.stringify(mapping) });
  return sendFile<TrackingPreview>(`${addressOf(round)}/preview?${query}`, file);
}

/** Saves exactly what was shown; a lost answer may be asked for again with the same request id. */
export function applyTracking(
  round: string,
  file: File,
  mapping: SheetMapping,
  shown: { digest: string; requestId: string },
): Promise<{ agencies: number; answers: number }> {
  const query = new URLSearchParams({ mapping: JSON.stringify(mapping), ...shown });
  return sendFile(`${addressOf(round)}?${query}`, file);
}

/** What is proposed for a sheet: what its lines are, its guesses for them, and the words explained before. */
export function proposedMapping(
  look: Look,
  { sheet, agencyColumn, register, guess }: LookedSheet,
  kind: LineKind = register ?? 'agency',
): SheetMapping {
  const own = kind === 'agency' ? null : kind;
  return { sheet, register: own, agencyColumn, columns: guess[kind], rows: {}, words: look.words };
}
