import type { CivilDate } from '../text/civil-date.js';
import type { RegisterKind } from './register-kind.js';
import type { RegisterMark } from './register-mark.js';

/** A document of the reference list, known by a code that never changes (catalogue L0; domain.md). An unknown part is null. */
export interface ReferenceDocument {
  readonly code: string;
  readonly kind: RegisterKind;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: CivilDate | null;
  readonly year: number | null;
  /** The day as others quote it, where it is not the official one. */
  readonly quotedDate: string | null;
  /** What it is about, in short; not the official wording. */
  readonly title: string | null;
  readonly issuingBody: string | null;
  readonly mark: RegisterMark;
  /** Where it was read. */
  readonly source: string | null;
  readonly remark: string | null;
}
