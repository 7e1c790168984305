import type { Messages } from '../message.js';

/** Where a document is used besides (R07); put into the sentence "Văn bản này đã dùng tại …". */
export const documentUse = {
  'documentUse.here': (p: { question: string }) => `câu ${p.question}`,
  'documentUse.earlier': (p: { question: string; quarter: string }) => `câu ${p.question}, ${p.quarter}`,
  'documentUse.otherAgency': (p: { agency: string; quarter: string }) =>
    `báo cáo ${p.quarter} của ${p.agency}`,
} as const satisfies Messages;
