import { optionText } from '@ega/shared/reports/option-lists';
import { LEGAL_KINDS } from '@ega/shared/documents/register-kind';
import { REGISTER_MARKS, type RegisterMark } from '@ega/shared/documents/register-mark';
import { SCAN_STATES, type ScanState } from '@ega/shared/documents/file-scan';
import type { Lang } from '@ega/shared/text/say';
import type { useSay } from '../../lib/language.js';

type Say = ReturnType<typeof useSay>;

/** 'Nghị định', 'Quyết định'; '' for a kind this release does not know. */
export function kindWord(say: Say, lang: Lang, kind: string | null | undefined): string {
  if (!kind) return '';
  const legal = LEGAL_KINDS.find((known) => known === kind);
  return legal ? say(`register.kind.${legal}`) : optionText(lang, 'documentKind', kind);
}

export function markOf(mark: string): RegisterMark {
  return REGISTER_MARKS.find((known) => known === mark) ?? 'unverified';
}

export function scanOf(scan: string): ScanState {
  return SCAN_STATES.find((known) => known === scan) ?? 'held';
}
