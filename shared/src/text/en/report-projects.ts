import type { SameMessages } from '../message.js';
import { type OfPlatform, platformWord } from '../platform-word.js';
import type { reportProjects as vi } from '../vi/report-projects.js';

export const reportProjects = {
  'field.D1.has': 'Projects or hiring plans from 2018 on',
  'option.hasProjects.yes': 'Yes',
  'option.hasProjects.none': 'None in the period',
  'help.D1.1':
    'Choose "Yes" where a project or hiring plan is carried out from 2018 on, also one carried over from before.',
  'help.D1.2': 'With "None in the period" the duties on projects do not apply; they do not count as not met.',

  'field.D2.projects': 'Register of projects and hiring plans',
  'field.D2.projects.name': 'Name of the project or hiring plan',
  'field.D2.projects.owner': 'Investor or unit in charge',
  'field.D2.projects.form': 'Form',
  'field.D2.projects.funds': 'Source of funds',
  'field.D2.projects.fromYear': 'From year',
  'field.D2.projects.toYear': 'To year',
  'field.D2.projects.state': 'State',
  'field.D2.projects.handlesProcedures': 'Handles administrative procedures, serves e-Government',
  'field.D2.projects.carriedOver': 'Carried over from before 2018',
  'field.D2.projects.decision': 'Approving decision',
  'option.projectForm.investment': 'Investment',
  'option.projectForm.service': 'Hired service',
  'option.fund.central': 'Central budget',
  'option.fund.local': 'Local budget',
  'option.fund.other': 'Other source',
  'option.projectState.preparing': 'In preparation',
  'option.projectState.approved': 'Approved',
  'option.projectState.running': 'Under way',
  'option.projectState.done': 'Completed',
  'option.projectState.stopped': 'Stopped',
  'option.yesNo.yes': 'Yes',
  'option.yesNo.no': 'No',
  'help.D2.1':
    'Accepted: the decision that approves the policy, the project or the hiring plan (number, date).',
  'help.D2.2': 'Projects carried over from before 2018 are marked.',

  'field.D3.projects': 'Check of each project or hiring plan',
  'field.D3.projects.project': 'Project or hiring plan',
  'field.D3.projects.required': '(1) Requires connection and sharing',
  'field.D3.projects.required.answer': 'Result',
  'field.D3.projects.required.where': 'Page, section',
  'field.D3.projects.specified':
    '(2) Says in detail: which data, with whom, at which level (central, province, district, commune)',
  'field.D3.projects.specified.answer': 'Result',
  'field.D3.projects.specified.where': 'Page, section',
  'field.D3.projects.viaPlatforms': (p: OfPlatform) => `(3) Connects through LGSP, ${platformWord(p)}`,
  'field.D3.projects.viaPlatforms.answer': 'Result',
  'field.D3.projects.viaPlatforms.where': 'Page, section',
  'field.D3.projects.standards': '(4) Applies Circulars 39/2017/TT-BTTTT and 13/2017/TT-BTTTT',
  'field.D3.projects.standards.answer': 'Result',
  'field.D3.projects.standards.where': 'Page, section',
  'field.D3.projects.extract': 'Extract of the file (explanation, design, request for proposals)',
  'option.fileCheck.yes': 'Yes',
  'option.fileCheck.no': 'No',
  'option.fileCheck.notEnough': 'Not enough information',
  'help.D3.1':
    'Check the file of each project and give page or section. Items (1) and (2) bind; (3) and (4) are recommended.',
  'help.D3.2': 'Accepted: an extract of the explanation, the design or the request for proposals.',
} as const satisfies SameMessages<typeof vi>;
