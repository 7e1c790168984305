import type { SameMessages } from '../message.js';
import type { guidedStart as vi } from '../vi/guided-start.js';

export const guidedStart = {
  'guide.title': 'Start in three steps',
  'guide.open': 'Getting started',
  'guide.close': 'Understood, do not show again',
  'guide.again': 'Open it again at any time from the account menu.',
  'guide.reporter.1':
    'Open the report of the round; each question shows the previous answer to confirm or update.',
  'guide.reporter.2': 'Give questions to units, or fill in the Excel form and bring it back.',
  'guide.reporter.3': 'When nothing is left to complete, hand the report to the approver, who sends it.',
  'guide.contributor.1': 'Open the report; only the questions given to your unit can be changed.',
  'guide.contributor.2': 'Answers are saved by themselves; the reporter sees them and who supplied them.',
  'guide.contributor.3': 'Inner due dates are under Notifications.',
  'guide.approver.1': 'Read the report the reporter handed over; send it back with a reason where needed.',
  'guide.approver.2': 'Send it and receive the receipt; it can be withdrawn until the Authority opens it.',
  'guide.approver.3': 'Invite people of your agency; name a substitute when you are away.',
  'guide.officer.1': 'Open Today: agencies to chase, answers that came back, requests for more time.',
  'guide.officer.2': 'Review question by question: accept, or ask for completion with reason and date.',
  'guide.officer.3': 'See on the overview and under Compare what changed since the previous round.',
  'guide.leader.1': 'Open Today: requests for more time or reopening, and how review goes on.',
  'guide.leader.2': 'Open the overview; every status opens its grounds.',
  'guide.leader.3': 'Open rounds, extend and read the log under Administration.',
  'guide.viewer.1':
    'Every figure carries its whole, its day and its source; an agency opens grounds and documents.',
  'guide.viewer.2': 'Compare two moments: which agencies moved, by which document.',
  'guide.viewer.3': 'Present at the session; figures stand still from the start.',
  'guide.member.1': 'Open a session: its frozen figures, papers and conclusions.',
  'guide.member.2': 'Every figure tells its total, day and source; after the freeze it does not change.',
  'guide.member.3': 'Follow how the conclusions of the session before are carried out.',
  'guide.administrator.1': 'Create accounts and grants; a new account gets a single invitation.',
  'guide.administrator.2': 'Review access regularly and disable accounts no longer used.',
  'guide.administrator.3': 'Read the log and the outgoing mail.',
} as const satisfies SameMessages<typeof vi>;
