import type { releasedScreens as vi } from '../vi/released-screens.js';
import type { SameMessages } from '../message.js';
import { many } from '../plural.js';

export const releasedScreens = {
  'released.title': (p) => `Released figures of the session of ${p.quarter}`,
  'released.sheet': 'Released figures',
  'released.none': 'No figures of a session have been released yet.',
  'released.groups': 'Architectures and reports by group of agencies',
  'released.group': 'Group of agencies',
  'released.issued': 'Issued',
  'released.issuedVerified': 'Of which verified',
  'released.underWay': 'Under way (issued included)',
  'released.duties': 'Duties carried out',
  'released.duty': 'Duty',
  'released.figure': 'Figure',
  'released.scope': 'Counted among',
  'released.value': 'Number',
  'released.countedOn': 'Out of',
  'released.done': 'Done',
  'released.verified': 'By verified answers',
  'released.caption': (p) =>
    `Unit: agencies. Figures as of ${p.instant}, as reported by the agencies; released at ${p.released}. Changes after the session are not on this page.`,
  'released.told': (p) =>
    `${p.issued} of ${many(p.total, 'agency has', 'agencies have')} issued their architecture.`,
  'released.reported': (p) =>
    `${p.sent} of ${many(p.of, 'agency has', 'agencies have')} sent their report, ${p.onTime} of them on time.`,

  'public.isOn': 'The public page is on: everybody can read it without signing in.',
  'public.isOff': 'The public page is off: only people with an account can read it.',
  'public.switchOff': 'Switch the page off',
  'public.switchOn': 'Switch the page on again',
  'public.switchOffAsk':
    'People who are not signed in will not see this page, the data dictionary and the open data until it is on again.',
  'public.switchOnAsk': 'This page, the data dictionary and the open data will be shown to everybody.',
  'public.switchReason': 'Reason (kept in the audit)',
  'public.offTitle': 'The public page is switched off',
  'public.offText':
    'Its content comes back when the page is on again. People with an account sign in to read it.',
  'public.inside': 'Back to the system',
  'public.work': 'The public page',

  'standing.title': 'Standing among its kind in released figures',
  'standing.of': (p) => `Session of ${p.quarter}, figures as of ${p.day}`,
  'standing.told': (p) =>
    `The agency is at step ${p.own} of 7. Of its kind ${many(p.below, 'is', 'are')} at a lower step, ${p.same} at the same one, ${p.above} at a higher one, ${many(p.none, 'has', 'have')} not reported.`,
  'standing.toldNone': 'At that time the agency had not reported.',
  'standing.step': 'Step of the architecture',
  'standing.agencies': 'Agencies of the kind',
  'standing.here': 'This agency',
  'standing.chart': (p) => `Agencies at each step, ${p.group}`,
  'standing.duties': 'Duties of the agency among its kind',
  'standing.own': 'The agency',
  'standing.met': 'Agencies of its kind that have done it',
  'standing.caption': (p) =>
    `Unit: agencies; out of ${p.count} of the group ${p.group}. No other agency is named.`,
} as const satisfies SameMessages<typeof vi>;
