import type { SameMessages } from '../message.js';
import type { OfVariant } from '../vi/form-nouns.js';
import type { reportPlans as vi } from '../vi/report-plans.js';
import { agency, architecture } from './form-nouns.js';

export const reportPlans = {
  'field.A8.plans': 'IT application plans',
  'field.A8.plans.plan': 'Plan',
  'field.A8.plans.state': 'State',
  'field.A8.plans.document': 'Decision or plan',
  'field.A8.plans.roadmap': 'Has a roadmap',
  'field.A8.plans.duties': 'Assigns duties to each level',
  'field.A8.plans.framework': (p: OfVariant) =>
    `Rests on the Viet Nam e-Government Architecture Framework and the ${architecture(p)}`,
  'option.ictPlan.period': 'Plan 2016–2020',
  'option.ictPlan.year': 'Plan of the reporting year',
  'option.planState.issued': 'Issued',
  'option.planState.drafting': 'Being drafted',
  'option.planState.none': 'Not begun',
  'help.A8.1': 'Accepted: a decision or plan with number, symbol and date.',
  'help.A8.2': (p: OfVariant) =>
    `The order says "may": a plan that the ${agency(p)} has not issued never counts as late.`,

  'field.A9.tasks': 'Assigned tasks',
  'field.A9.tasks.task': 'Task',
  'field.A9.tasks.state': 'State',
  'field.A9.tasks.result': 'Result',
  'field.A9.tasks.document': 'Document (if any)',
  'option.taskState.done': 'Completed',
  'option.taskState.ongoing': 'Under way',
  'option.taskState.notStarted': 'Not begun',
  'option.taskState.outOfScope': 'Out of scope',
  'taskRow.label': (p: { code: string }) => `Task ${p.code}`,
  'help.A9.1': 'The Authority enters the list of tasks as Decision 1819/QĐ-TTg gives it.',
  'help.A9.2': '"Completed" needs a result (300 characters at most) or a document.',
  'help.A9.3': 'Before 31/12/2020 no task is overdue.',

  'field.A10.none': 'None in the period',
  'field.A10.events': 'Workshops, studies, training',
  'field.A10.events.name': 'Name',
  'field.A10.events.kind': 'Kind',
  'field.A10.events.heldOn': 'Date',
  'field.A10.events.place': 'Place',
  'field.A10.events.host': 'Host',
  'field.A10.events.participants': 'Participants',
  'option.eventKind.workshop': 'Workshop',
  'option.eventKind.study': 'Study',
  'option.eventKind.training': 'Training',
  'option.eventHost.own': 'Reporting agency',
  'option.eventHost.ministry': 'Ministry of Information and Communications',
  'option.eventHost.other': 'Another agency',
  'help.A10.1': 'One line for each workshop, study or training on architecture in the data period.',
  'help.A10.2': 'Workshops of the Ministry that the agency attended are listed here too.',
} as const satisfies SameMessages<typeof vi>;
