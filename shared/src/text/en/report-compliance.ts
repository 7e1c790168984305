import type { SameMessages } from '../message.js';
import type { OfVariant } from '../vi/form-nouns.js';
import type { reportCompliance as vi } from '../vi/report-compliance.js';
import { architecture } from './form-nouns.js';

export const reportCompliance = {
  'field.D4.projects': 'Amounts of each project or hiring plan',
  'field.D4.projects.project': 'Project or hiring plan',
  'field.D4.projects.total': 'Total investment or estimate of the hire (million đồng)',
  'field.D4.projects.year': 'Allocated in the reporting year (million đồng)',
  'field.D4.projects.integration': 'Of this for connection and integration, if known (million đồng)',
  'money.million': (p: { amount: string }) => `${p.amount} million đồng`,
  'help.D4.1': 'In million đồng, for example 1.250,5. Accepted: the approving decision.',
  'help.D4.2': 'Not needed while a project is not approved. The amount of the year is never above the total.',

  'field.D5.projects': 'Check of each project or hiring plan',
  'field.D5.projects.project': 'Project or hiring plan',
  'field.D5.projects.cited': '(1) The file cites the decision on the architecture (number, date)',
  'field.D5.projects.cited.answer': 'Result',
  'field.D5.projects.cited.where': 'Page, section',
  'field.D5.projects.component': '(2) Names the component of the architecture',
  'field.D5.projects.component.answer': 'Result',
  'field.D5.projects.component.where': 'Page, section',
  'field.D5.projects.opinion': '(3) Has the opinion of the IT unit',
  'field.D5.projects.opinion.answer': 'Result',
  'field.D5.projects.opinion.where': 'Page, section',
  'field.D5.projects.extract': 'Extract of the file; the opinion',
  'compliance.noBasis': 'No basis yet: the project was approved before the architecture was issued.',
  'compliance.noArchitecture': 'No basis yet: the architecture has not been issued.',
  'compliance.notApprovedYet': 'D2 gives no date of approval for this project.',
  'help.D5.1': (p: OfVariant) =>
    `Check the file of each project that handles procedures against the ${architecture(p)}. Items (1) and (2) bind; (3) is recommended.`,
  'help.D5.2':
    'The system compares the day of approval with the day of the decision on the architecture: an earlier project has "No basis yet".',
  'help.D5.3': 'Accepted: an extract of the file; the opinion of the IT unit.',

  'field.E2.none': 'No proposals',
  'field.E2.proposals': 'Proposals',
  'field.E2.proposals.to': 'Addressed to',
  'field.E2.proposals.content': 'Content',
  'option.proposalTarget.ministry': 'Ministry of Information and Communications',
  'option.proposalTarget.governmentOffice': 'Office of the Government',
  'option.proposalTarget.otherMinistry': 'Another ministry',
  'option.proposalTarget.government': 'Government, Prime Minister',
  'help.E2.1': 'One line each, 500 characters at most. Each proposal gets a number and an answer.',
} as const satisfies SameMessages<typeof vi>;
