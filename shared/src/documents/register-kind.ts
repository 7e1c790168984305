import { DOCUMENT_KINDS } from './official-document.js';

/** Kinds that only the reference list has: legal documents, on which agencies do not report (Law 80/2015/QH13, article 4). */
export const LEGAL_KINDS = ['law', 'ordinance', 'decree', 'circular', 'standard'] as const;

/** Every kind the register can be narrowed to, legal documents first. */
export const REGISTER_KINDS = [...LEGAL_KINDS, ...DOCUMENT_KINDS] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];
