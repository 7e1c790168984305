import type { SameMessages } from '../message.js';
import type { reportEditors as vi } from '../vi/report-editors.js';

export const reportEditors = {
  'reportForm.addEvent': 'Add a workshop, study or training',
  'reportForm.addService': 'Add data or a service',
  'reportForm.addStandard': 'Add a document of another ministry',
  'reportForm.addOutside': 'Add a system or province',
  'reportForm.addProposal': 'Add a proposal',
  'reportForm.packagesFirst': 'Please enter the inventory of packages in C1 first.',
  'reportForm.moneyShape': 'Enter million đồng, for example 1.250,5.',
} as const satisfies SameMessages<typeof vi>;
