import type { SameMessages } from '../message.js';
import type { documentUse as vi } from '../vi/document-use.js';

export const documentUse: SameMessages<typeof vi> = {
  'documentUse.here': (p) => `question ${p.question}`,
  'documentUse.earlier': (p) => `question ${p.question}, ${p.quarter}`,
  'documentUse.otherAgency': (p) => `the ${p.quarter} report of ${p.agency}`,
};
