import type { SameMessages } from '../message.js';
import type { architectureViews as vi } from '../vi/architecture-views.js';

export const architectureViews: SameMessages<typeof vi> = {
  'architectureView.title': "Contents of the guidance (A7): the agency's view and the Authority's",
  'architectureView.note':
    "Reported figures follow the agency's view; verified figures follow the Authority's conclusion where one is recorded. The agency's answer stays as it is.",
  'architectureView.content': 'Content',
  'architectureView.agency': 'Reported by the agency',
  'architectureView.authority': 'Assessed by the Authority',
  'architectureView.none': 'Not assessed by the Authority yet.',
  'architectureView.conclusion': "The Authority's conclusion",
  'architectureView.conclusion.met': 'Met',
  'architectureView.conclusion.notMet': 'Not met',
  'architectureView.since': (p) => `recorded in ${p.round}`,
  'architectureView.earlier': (p) => `Recorded on the sending ${p.receipt}; the agency has sent again since.`,
  'architectureView.otherDecision':
    'The agency names another decision of issuing; this conclusion does not count until the Authority assesses again.',
  'architectureView.act': 'Record assessment',
  'architectureView.saved': 'Assessment of the architecture recorded',
  'architectureView.agencySays': (p) => `Reported by the agency: ${p.answer}`,
  'architectureView.noAnswer': 'not answered',
  'architectureView.remark': 'Remark',
  'architectureView.reason': 'Reason, basis of the conclusion',
  'architectureView.secret':
    'A7 is a state secret: only results and the conclusion are recorded, no remarks are written in the system.',
  'architectureView.fault.answerMissing': 'Please choose the result of this content.',
  'architectureView.fault.remarkMissing': 'Please say what is missing.',
  'architectureView.fault.conclusionContradicts': 'While a content is “No” the conclusion cannot be “Met”.',
  'architectureView.conclusionMissing': 'Please choose the conclusion.',
  'architectureView.reasonMissing': 'Please give the reason.',
};
