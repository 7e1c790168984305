import type { SameMessages } from '../message.js';
import type { roundOpening as vi } from '../vi/round-opening.js';
import { many } from '../plural.js';

export const roundOpening = {
  'opening.title': (p) => `Letters and forms ${p.quarter}`,
  'opening.letters': 'Letters asking for the report',
  'opening.lettersLead':
    'One copy per agency with the form of its kind, data period, due date and accounts. Number, date and contact line stay open.',
  'opening.signer': 'Signed by',
  'opening.signer.cuc-truong': 'For the Minister by order, Director of the Authority',
  'opening.signer.thu-truong': 'For the Minister, Deputy Minister',
  'opening.all': (p) => `Download ${many(p.count, 'letter')} (ZIP)`,
  'opening.one': 'Letter to one agency',
  'opening.oneLetter': 'Download letter (DOCX)',
  'opening.forms': 'Empty forms',
  'opening.formsLead': 'For agencies that answer on paper.',
  'opening.form.b': 'Form 01 (ministries, ministerial agencies)',
  'opening.form.cp': 'Form 02 (Government agencies)',
  'opening.form.t': 'Form 03 (provinces)',
} as const satisfies SameMessages<typeof vi>;
