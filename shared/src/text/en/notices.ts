import type { SameMessages } from '../message.js';
import type { notices as vi } from '../vi/notices.js';
import { many } from '../plural.js';

interface About {
  agency: string;
  quarter: string;
}

export const notices = {
  'notice.reminderBefore': (p: About & { days: number; due: string }) =>
    `${p.agency}: ${many(p.days, 'day')} left to send the ${p.quarter} report (${p.due}).`,
  'notice.reminderToday': (p: About & { due: string }) =>
    `${p.agency}: today is the last day to send the ${p.quarter} report (${p.due}).`,
  'notice.reminderAfter': (p: About & { days: number; due: string }) =>
    `${p.agency}: the ${p.quarter} report is ${many(p.days, 'day')} past due (${p.due}). Please complete and send it.`,
  'notice.returned': (p: About & { questions: number; until: string }) =>
    `${p.agency}: please complete ${many(p.questions, 'question')} of the ${p.quarter} report and send it again by ${p.until}.`,
  'notice.verified': (p: About) => `${p.agency}: the ${p.quarter} report was verified.`,
  'notice.withdrawn': (p: About & { reason: string }) =>
    `${p.agency}: the agency withdrew its ${p.quarter} report. Reason: ${p.reason}`,
  'notice.draftGivenUp': (p: About) =>
    `${p.agency}: the agency gave up its draft of the ${p.quarter} report. The answers can still be read under What was done.`,
  'notice.voided': (p: About & { reason: string }) =>
    `${p.agency}: the ${p.quarter} report was voided; it is kept and not counted. Reason: ${p.reason}`,
  'notice.reopened': (p: About & { until: string; reason: string }) =>
    `${p.agency}: the ${p.quarter} report was reopened; send it again by ${p.until}. Reason: ${p.reason}`,
  'notice.extensionGranted': (p: About & { due: string }) =>
    `${p.agency}: the deadline of the ${p.quarter} report was extended to ${p.due}.`,
  'notice.extensionAsked': (p: About & { until: string; reason: string }) =>
    `${p.agency} asks for more time for the ${p.quarter} report, until ${p.until}. Reason: ${p.reason}`,
  'notice.reopeningAsked': (p: About & { until: string; reason: string }) =>
    `${p.agency} asks to reopen the ${p.quarter} report and to send it by ${p.until}. Reason: ${p.reason}`,
  'notice.requestRefused': (p: About & { request: string; reason: string }) =>
    `${p.agency}: the Authority did not grant the ${p.request} (${p.quarter} report). Reason: ${p.reason}`,
  'notice.projectAssessed': (p: About & { project: string; verdict: string; reason: string }) =>
    `${p.agency}: the Authority assessed the project “${p.project}” of the report ${p.quarter}: ${p.verdict}. Reason: ${p.reason}`,
  'notice.architectureAssessed': (p: About & { verdict: string; reason: string }) =>
    `${p.agency}: the Authority assessed the contents of the issued architecture against the guidance (A7 of the report ${p.quarter}): ${p.verdict}. Reason: ${p.reason}`,
  'notice.coverOverdue': (p: About & { until: string }) =>
    `${p.agency}: the signed document of the ${p.quarter} report has not come; it was due by ${p.until}. Please add it.`,

  'notices.title': 'Notifications',
  'notices.sub': 'About reports; told to those who prepare and approve them',
  'notices.unread': (p: { count: number }) => `${p.count} unread`,
  'notices.markAll': 'Mark all as read',
  'notices.none': 'No notifications yet',
  'notices.noneMore': 'Deadlines, requests for completion and results of verification will appear here.',
  'notices.new': 'New',
  'notices.byMail': 'In the daily e-mail',

  'timeRequest.extension': 'request for more time',
  'timeRequest.reopening': 'request to reopen',
  'timeRequest.askExtension': 'Ask for more time',
  'timeRequest.askReopening': 'Ask to reopen the report',
  'timeRequest.lead': (p: { due: string }) =>
    `Present deadline: ${p.due}. The Authority answers in the system; the agency is notified.`,
  'timeRequest.until': 'Asked until the end of',
  'timeRequest.untilMissing': 'Enter the day asked for.',
  'timeRequest.untilEarly': 'Enter a day after today and after the present deadline.',
  'timeRequest.reason': 'Reason',
  'timeRequest.send': 'Send the request',
  'timeRequest.sent': 'The request was sent to the Authority',
  'timeRequest.open': (p: { on: string; until: string }) =>
    `Asked on ${p.on}, until ${p.until}; waiting for the answer of the Authority.`,
  'timeRequest.granted': (p: { until: string }) => `The request until ${p.until} was granted.`,
  'timeRequest.refused': (p: { until: string; reason: string }) =>
    `The request until ${p.until} was not granted. Reason: ${p.reason}`,
} as const satisfies SameMessages<typeof vi>;
