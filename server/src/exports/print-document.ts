/** A printed page as it is meant: heading of TT 01/2011/TT-BNV, body, signature; DOCX and PDF are made from it alike. */
export interface PrintDocument {
  readonly fileName: string;
  readonly title: string;
  readonly demo: string | null;
  readonly heading: PrintHeading;
  /** Kind of document, in capitals: BÁO CÁO. */
  readonly kind: string;
  readonly subject: string | null;
  readonly to: string | null;
  readonly body: readonly PrintBlock[];
  readonly signature: PrintSignature | null;
  /** Small print at the foot of every page: what was printed, when. */
  readonly foot: string;
}

export interface PrintHeading {
  /** Upright capitals; null where the body has none above it. */
  readonly parent: string | null;
  /** Bold capitals with a short line below; one or two lines. */
  readonly agency: readonly string[];
  readonly number: string | null;
  readonly nation: string;
  readonly motto: string;
  readonly placeAndDate: string | null;
}

export type PrintBlock =
  | { readonly kind: 'section' | 'question' | 'paragraph' | 'note' | 'warning'; readonly text: string }
  | { readonly kind: 'item'; readonly label: string; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly [string, string])[] };

export interface PrintSignature {
  readonly recipients: readonly string[];
  readonly onBehalf: readonly string[];
  readonly here: string;
}
