import type { SameMessages } from '../message.js';
import { type OfPlatform, platformWord } from '../platform-word.js';
import type { report as vi } from '../vi/report.js';
import type { OfVariant } from '../vi/form-nouns.js';
import { agency, architecture } from './form-nouns.js';

export const report = {
  'form.B': 'Form 01 (ministries and ministerial agencies)',
  'form.CP': 'Form 02 (Government agencies)',
  'form.T': 'Form 03 (provinces and centrally run cities)',

  'area.T': 'General information',
  'area.A': 'A. Architecture and plans',
  'area.B': (p: OfPlatform) => `B. Data integration and sharing platforms (LGSP, ${platformWord(p)})`,
  'area.C': 'C. Electronic one-stop and online public services',
  'area.D': 'D. IT projects and service-hiring plans from 2018',
  'area.E': 'E. Difficulties, proposals and follow-up',

  'question.T1': 'Focal unit and contacts for this report',
  'question.T2': (p: OfVariant) => `Cover document of the report of the ${agency(p)}`,
  'question.T3': 'Content that falls under state secrets',
  'question.A1': (p: OfVariant) => `Stage of the ${architecture(p)} at the cut-off`,
  'question.A2': 'Share of the draft done (the lead unit’s own estimate, optional)',
  'question.A3': 'Date and document of every step already taken',
  'question.A4': 'Opinion of the Ministry of Information and Communications on the draft',
  'question.A5': 'Planned date of each remaining step',
  'question.A6': (p: OfVariant) => `Lead unit and way of making the ${architecture(p)}`,
  'question.A7': (p: OfVariant) =>
    `Content of the issued ${architecture(p)} checked against the guidance of the Ministry of Information and Communications`,
  'question.A8': (p: OfVariant) => `IT application plans of the ${agency(p)}`,
  'question.A9': 'Results of the tasks assigned by Decision 1819/QĐ-TTg',
  'question.A10': 'Workshops, studies and training on architecture in the period',
  'question.B1': 'State of the ministry or province platform for integrating and sharing data (LGSP)',
  'question.B2': 'Technical focal point and conditions of connection',
  'question.B3': 'Connection to each national information system or database',
  'question.B4': 'Data and services the agency provides to others',
  'question.B5': 'Transactions of the running connections in the period',
  'question.B6': (p: OfVariant & OfPlatform) =>
    `Plan of the ${agency(p)} to join and connect through the ${platformWord(p)}`,
  'question.C0': (p: OfVariant) => `Handling of administrative procedures by the ${agency(p)}`,
  'question.C1': 'Inventory of electronic one-stop and online-service packages in use',
  'question.C2':
    'Number of electronic one-stop packages in use (without systems that a central ministry runs nation-wide)',
  'question.C3': 'The package chosen for unified use and how it came about',
  'question.C4': 'Units using the unified package, out of all units',
  'question.C5': 'Focal unit that organises the implementation',
  'question.C6':
    'Compliance with guidance, regulations and technical standards of the Ministry of Information and Communications and other ministries',
  'question.C7': 'Administrative procedures by level of online service',
  'question.C8': 'Procedures of levels 3 and 4 with files in the period',
  'question.C9': 'Files of administrative procedures received in the period',
  'question.C10': 'Linking and data sharing of the electronic one-stop information system',
  'question.C11': (p: OfVariant) => `Unified online-service portal of the ${agency(p)}`,
  'question.D1': 'IT projects and IT service-hiring plans carried out from 2018 on',
  'question.D2': 'Register of projects and hiring plans',
  'question.D3':
    'Requirements and content on connection, sharing and links between levels in the project file',
  'question.D4': 'Amounts of projects and hiring plans',
  'question.D5': (p: OfVariant) => `Compliance with the approved ${architecture(p)}`,
  'question.E1': 'Difficulties and obstacles',
  'question.E2': 'Proposals',
  'question.E3': 'What became of the conclusions of the session before',

  'answer.empty': 'Not answered yet',
  'answer.nothing': 'Nothing entered',
  'answer.yes': 'Yes',
  'answer.no': 'No',
  'answer.line': 'Line',
  'answer.newFile': 'file replaced',
  'answer.row': (p: { n: number }) => `Line ${p.n}`,
  'answer.rowListed': 'Listed',
  'answer.rowAdded': 'New line',
  'answer.rowRemoved': 'No longer listed',
  'answer.rowGone': 'This line was removed',
  'answer.choiceGone': 'This choice was removed',

  'option.countKind.number': 'A number',
  'option.countKind.none': 'Nothing to report',
  'option.countKind.notYet': 'No figure yet',
  'count.value': 'Number',
  'count.reason': 'Reason why there is nothing to report',
  'count.expectedOn': 'Day the figure is expected',
  'count.noneBecause': (p: { reason: string }) => `Nothing to report (${p.reason})`,
  'count.notYetUntil': (p: { date: string }) => `No figure yet (expected ${p.date})`,

  'returnReason.TL1': 'Evidence is missing',
  'returnReason.TL2': 'Evidence does not fit',
  'returnReason.SL1': 'Figures need another look',
  'returnReason.SL2': 'Does not match the previous round',
  'returnReason.SL3': 'Does not match the report of another agency',
  'returnReason.GT': 'Further explanation needed',
} as const satisfies SameMessages<typeof vi>;
