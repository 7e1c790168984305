import type { AnswerOf } from './answer-schemas.js';

const DOCUMENT_PARTS = ['number', 'symbol', 'issuedOn', 'signer', 'fileId'] as const;

/**
 * What a signed cover document still lacks, by its place in T2. "Gửi bổ sung sau" is no document; without number, day,
 * signer or file it proves nothing, and the authority to sign is part of it (practice.md 12; catalogue T2).
 */
export function missingOfCover({ form, document, authority }: Partial<AnswerOf['T2']>): string[] {
  return [
    ...(form && form !== 'later' ? [] : ['form']),
    ...DOCUMENT_PARTS.filter((part) => !document?.[part]).map((part) => `document.${part}`),
    ...(authority ? [] : ['authority']),
  ];
}
