import type { Messages } from '../message.js';
import type { printedWords as vi } from '../vi/printed.js';

/** Words of the printed report and of the receipt, for readers of English. */
export const printedWords = {
  'print.nation': 'SOCIALIST REPUBLIC OF VIET NAM',
  'print.motto': 'Independence - Freedom - Happiness',
  'print.peoplesCommittee': 'PEOPLE’S COMMITTEE',
  'print.numberLine': (p: { symbol: string }) => `No.            ${p.symbol}`,
  'print.placeAndDate': (p: { year: string }) => `……………, day …… month …… year ${p.year}`,
  'print.report': 'REPORT',
  'print.subject.ministry': (p: { quarter: string }) =>
    `Building and issuing the ministry-level e-Government architecture, ${p.quarter}`,
  'print.subject.province': (p: { quarter: string }) =>
    `Building and issuing the provincial e-Government architecture, ${p.quarter}`,
  'print.to': 'To: the Ministry of Information and Communications.',
  'print.opening': (p: { agency: string; from: string; to: string; cutOff: string }) =>
    `${p.agency} reports as follows (data period from ${p.from} to ${p.to}; cut-off: end of ${p.cutOff}):`,
  'print.unanswered': 'Not answered.',
  'print.documents': 'Evidence attached',
  'print.documentLine': (p: { name: string; pages: string }) => `${p.name}${p.pages}`,
  'print.documentPages': (p: { pages: number }) => ` (${p.pages} pages)`,
  'print.closing': (p: { agency: string }) =>
    `This is the report of ${p.agency}, respectfully submitted to the Ministry of Information and Communications.`,
  'print.recipients': 'Recipients:',
  'print.recipientAbove': '- As above;',
  'print.recipientAuthority': '- Authority of Information Technology Application;',
  'print.recipientFile': '- Archive.',
  'print.onBehalf': 'ON BEHALF OF THE PEOPLE’S COMMITTEE',
  'print.signer': 'AUTHORITY AND OFFICE OF THE SIGNER',
  'print.signHere': '(Signature, stamp, full name)',
  'print.fromDraft': (p: { instant: string }) => `Printed for signature at ${p.instant}; not submitted yet.`,
  'print.fromRevision': (p: { number: number; receipt: string; instant: string }) =>
    `Print of submission ${p.number}, receipt ${p.receipt}, submitted at ${p.instant}.`,
  'receipt.ministry': 'MINISTRY OF INFORMATION AND COMMUNICATIONS',
  'receipt.authority': 'AUTHORITY OF INFORMATION TECHNOLOGY APPLICATION',
  'receipt.title': 'RECEIPT OF A REPORT',
  'receipt.numbered': (p: { number: string }) => `Receipt number: ${p.number}`,
  'receipt.agency': 'Reporting agency',
  'receipt.round': 'Round',
  'receipt.revision': 'Submission',
  'receipt.recordedAt': 'Received at',
  'receipt.dueAt': 'Deadline of the agency',
  'receipt.timeliness': 'Timeliness',
  'receipt.onTime': 'On time',
  'receipt.late': 'Late',
  'receipt.preparedBy': 'Prepared by',
  'receipt.submittedBy': 'Approved and submitted by',
  'receipt.content': 'Content',
  'receipt.contentText': (p: { answered: number; confirmed: number; changed: number; files: number }) =>
    `${p.answered} answers: ${p.confirmed} confirmed unchanged, ${p.changed} updated; ${p.files} evidence files`,
  'receipt.status': 'Validity',
  'receipt.status.valid': 'Valid',
  'receipt.status.superseded': 'Valid; a later submission has replaced it',
  'receipt.status.withdrawn': (p: { at: string }) => `WITHDRAWN by the agency at ${p.at}`,
  'receipt.status.voided': (p: { at: string }) => `VOIDED at ${p.at}`,
  'receipt.cover': 'Signed and stamped document',
  'receipt.coverPending': 'Still to come',
  'receipt.coverGiven': 'Given',
  'receipt.hash': 'Check code (SHA-256)',
  'receipt.chainHead': 'Audit chain head at that moment',
  'receipt.position': 'Ledger position',
  'receipt.note':
    'Made by the system when the report was received. The check code covers everything that was submitted. The receipt does not replace the signed and stamped report.',
  'receipt.printedAt': (p: { instant: string }) => `Printed at ${p.instant}`,
} as const satisfies Messages & Record<keyof typeof vi, unknown>;
