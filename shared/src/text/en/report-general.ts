import type { SameMessages } from '../message.js';
import type { OfVariant } from '../vi/form-nouns.js';
import type { reportGeneral as vi } from '../vi/report-general.js';
import { agency } from './form-nouns.js';

export const reportGeneral = {
  'field.T1.leadUnit': 'Unit in charge of the report',
  'field.T1.preparer': 'Officer who prepares the report',
  'field.T1.preparer.name': 'Full name',
  'field.T1.preparer.title': 'Position',
  'field.T1.preparer.phone': 'Telephone',
  'field.T1.preparer.email': 'Official e-mail',
  'field.T1.leader': 'Leader in charge',
  'field.T1.leader.title': 'Title',
  'field.T1.leader.phone': 'Office telephone',
  'field.T1.contributors': 'Units that supply figures',
  'field.T1.document': 'Document naming the focal unit (if any)',
  'hint.T1.preparer.email': 'An address under .gov.vn',
  'hint.T1.contributors': 'One unit per line.',
  'help.T1.1': 'The Authority uses these contacts when something in the report needs to be made clear.',
  'help.T1.2':
    'Accepted: a document naming the focal unit that is still in force. The report can be sent without one.',

  'field.T2.form': 'Form of the document',
  'field.T2.document': 'Cover document',
  'field.T2.authority': 'Authority to sign',
  'option.coverForm.digital': 'Digitally signed',
  'option.coverForm.paper': 'Stamped paper (scanned)',
  'option.coverForm.later': 'To be sent later',
  'option.signingAuthority.direct': 'Directly',
  'option.signingAuthority.onBehalf': 'On behalf (KT.)',
  'option.signingAuthority.byOrder': 'By order (TL.)',
  'option.signingAuthority.byDelegation': 'By delegation (TUQ.)',
  'help.T2.1': 'Accepted: a digitally signed PDF; a scan that shows signature and stamp.',
  'help.T2.2': 'Not accepted: the file it was written in; a scan without signature or without stamp.',
  'help.T2.3':
    'With "To be sent later" the report is sent and marked as waiting for the signed, stamped document, due within 5 working days (proposed).',

  'field.T3.answer': 'The report has content under state secrets',
  'field.T3.questions': 'Questions concerned',
  'option.secretAnswer.none': 'No',
  'option.secretAnswer.some': 'Yes',
  'help.T3.1':
    'Of a chosen question the text, document number and file fields are closed, in the Excel file too; choices and dates stay open.',
  'help.T3.2':
    'Nothing secret is uploaded. Please send such documents through the channel for secret documents.',
  'help.T3.3': (p: OfVariant) => `The result of the ${agency(p)} still counts in the overall figures.`,

  'field.E1.A': 'Part A. Architecture and plans',
  'field.E1.B': 'Part B. Data integration and sharing platforms',
  'field.E1.C': 'Part C. Electronic one-stop and online public services',
  'field.E1.D': 'Part D. Projects and service-hiring plans',
  'field.E1.A.none': 'None',
  'field.E1.B.none': 'None',
  'field.E1.C.none': 'None',
  'field.E1.D.none': 'None',
  'field.E1.A.codes': 'Difficulties and obstacles',
  'field.E1.B.codes': 'Difficulties and obstacles',
  'field.E1.C.codes': 'Difficulties and obstacles',
  'field.E1.D.codes': 'Difficulties and obstacles',
  'field.E1.A.description': 'Description',
  'field.E1.B.description': 'Description',
  'field.E1.C.description': 'Description',
  'field.E1.D.description': 'Description',
  'help.E1.1':
    'Choose the codes of difficulties of each part, or "None". The codes are counted for the whole country.',
  'help.E1.2': 'With "Other", please describe.',
  'option.difficulty.KP': 'Funding',
  'option.difficulty.NL': 'Staff',
  'option.difficulty.TV': 'No consultant selected yet',
  'option.difficulty.HD': 'Waiting for guidance or an opinion of a central body',
  'option.difficulty.PD': 'Long approval procedure',
  'option.difficulty.HT': 'Infrastructure, transmission lines',
  'option.difficulty.PH': 'Coordination between units',
  'option.difficulty.TC': 'Reorganisation, change of staff',
  'option.difficulty.DL': 'Old data and systems are hard to convert',
  'option.difficulty.PL': 'Held up by regulations',
  'option.difficulty.KH': 'Other',
} as const satisfies SameMessages<typeof vi>;
