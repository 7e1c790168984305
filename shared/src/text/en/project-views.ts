import type { SameMessages } from '../message.js';
import type { projectViews as vi } from '../vi/project-views.js';

export const projectViews: SameMessages<typeof vi> = {
  'projectView.title.requirements':
    "Connection and sharing in the file (D3): the agency's view and the Authority's",
  'projectView.title.compliance':
    "Compliance with the architecture (D5): the agency's view and the Authority's",
  'projectView.title': "The agency's view and the Authority's assessment, project by project",
  'projectView.note':
    "Reported figures follow the agency's view; verified figures follow the Authority's assessment where one is recorded. The agency's answer stays as it is.",
  'projectView.project': 'Project, hiring plan',
  'projectView.agency': 'Reported by the agency',
  'projectView.authority': 'Assessed by the Authority',
  'projectView.none': 'Not assessed yet',
  'projectView.unnamed': 'Project without a name',
  'projectView.notBound': 'Outside the rule',
  'projectView.verdict.met': 'Rule met',
  'projectView.verdict.notMet': 'Rule not met',
  'projectView.verdict.notEnough': 'Not enough information',
  'projectView.verdict.notApplicable': 'Not applicable',
  'projectView.verdict.noBasis': 'No basis yet',
  'projectView.since': (p) => `recorded in ${p.round}`,
  'projectView.act': 'Record assessment',
  'projectView.actOf': (p) => `Record assessment: ${p.project}`,
  'projectView.verdict': 'Assessment',
  'projectView.reason': 'Reason, basis',
  'projectView.verdictMissing': 'Please choose the assessment.',
  'projectView.reasonMissing': 'Please give the reason.',
  'projectView.saved': 'Assessment recorded',
};
