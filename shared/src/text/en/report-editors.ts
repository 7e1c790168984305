import type { SameMessages } from '../message.js';
import type { reportEditors as vi } from '../vi/report-editors.js';

export const reportEditors = {
  'reportForm.addEvent': 'Add a workshop, study or training',
  'reportForm.addService': 'Add data or a service',
  'reportForm.addAgency': 'Add an agency',
  'reportForm.removeAgency': 'Remove',
  'reportForm.addStandard': 'Add a document of another ministry',
  'reportForm.addOutside': 'Add a system or province',
  'reportForm.addProposal': 'Add a proposal',
  'reportForm.packagesFirst': 'Please enter the inventory of packages in C1 first.',
  'reportForm.tasksNotEntered':
    'No basis yet: the Authority has not entered the list of tasks; nothing is asked in this round.',
  'reportForm.moneyShape': 'Enter million đồng, for example 1.250,5.',
} as const satisfies SameMessages<typeof vi>;
