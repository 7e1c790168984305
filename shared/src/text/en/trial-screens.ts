import type { SameMessages } from '../message.js';
import type { trialScreens as vi } from '../vi/trial-screens.js';

export const trialScreens = {
  'trial.title': 'Trial rounds (training)',
  'trial.lead':
    'For training: every step of drafting, sending and review; counted in no figure, no reminders, no document registered. Its code and its receipts begin with TN.',
  'trial.none': 'No trial round yet',
  'trial.open': 'Open a trial round',
  'trial.openTitle': 'Open a trial round (training)',
  'trial.purpose': 'What the training is for',
  'trial.purposeMissing':
    'What the training is for: please enter it, for example “Training, central region”.',
  'trial.practised': 'Form and dates as of round',
  'trial.noRound': (p) =>
    `No round has been opened yet: the trial takes the data period of this quarter, ${p.from} to ${p.to}.`,
  'trial.code': 'Code',
  'trial.review': 'Practise review',
  'trial.end': 'End',
  'trial.ended': 'Ended',
  'trial.endLead':
    'Agencies will no longer see this trial round. The practice reports are kept and counted nowhere. It cannot be opened again; open another one instead.',
  'trial.opened': (p) => `Trial round ${p.code} opened.`,
  'trial.endTitle': (p) => `End trial round ${p.code}?`,
  'trial.endDone': (p) => `Trial round ${p.code} has ended.`,
} as const satisfies SameMessages<typeof vi>;
