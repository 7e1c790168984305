import type { SameMessages } from '../message.js';
import type { reportDocument as vi } from '../vi/report-document.js';

export const reportDocument = {
  'field.document': 'Evidence document',
  'field.document.kind': 'Kind of document',
  'field.document.number': 'Number',
  'field.document.symbol': 'Symbol',
  'field.document.issuedOn': 'Date of issue',
  'field.document.title': 'Subject',
  'field.document.issuingBody': 'Issuing body',
  'field.document.signer': 'Signed by',
  'field.document.signerTitle': 'Position of the signer',
  'field.document.signingForm': 'Form of signature',
  'field.document.secrecy': 'Secrecy',
  'field.document.fileId': 'File of the document',

  'hint.document.symbol': 'For example: QĐ-UBND',
  'hint.document.signer': 'As written on the document.',
  'hint.document.secrecy':
    'No file of a document marked Secret or above is uploaded; please send it through the channel for secret documents.',
  'hint.document.fileId': 'PDF, PNG or JPEG, at most 20 MB.',

  'option.documentKind.decision': 'Decision',
  'option.documentKind.plan': 'Plan',
  'option.documentKind.dispatch': 'Official dispatch',
  'option.documentKind.submission': 'Submission',
  'option.documentKind.report': 'Report',
  'option.documentKind.minutes': 'Minutes',
  'option.documentKind.contract': 'Contract',
  'option.documentKind.notice': 'Notice',
  'option.documentKind.directive': 'Directive',
  'option.documentKind.resolution': 'Resolution',
  'option.documentKind.other': 'Other document',

  'option.signingForm.wet': 'Signed by hand, stamped',
  'option.signingForm.digital': 'Signed digitally',

  'option.secrecy.normal': 'Not secret',
  'option.secrecy.secret': 'Secret or above',

  'document.unnamedKind': 'Document',
  'document.number': (p: { number: string }) => `No. ${p.number}`,
  'document.issuedOn': (p: { date: string }) => `of ${p.date}`,
  'document.issuingBody': (p: { body: string }) => `issued by ${p.body}`,
  'document.title': (p: { title: string }) => `subject: ${p.title}`,
  'document.signer': (p: { signer: string }) => `signed by: ${p.signer}`,
  'document.signingForm': (p: { form: string }) => `form of signature: ${p.form}`,
  'document.secret': 'secrecy: Secret or above',
  'document.file': 'file attached',
} as const satisfies SameMessages<typeof vi>;
