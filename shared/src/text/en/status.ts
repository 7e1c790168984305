import type { CivilDate } from '../civil-date.js';
import { formatDate, formatDeadlineEnglish } from '../format.js';
import type { SameMessages } from '../message.js';
import type { status as vi, WholeName } from '../vi/status.js';
import { many } from '../plural.js';

const STEPS = [
  'not started',
  'plan',
  'survey',
  'draft',
  'opinion asked',
  'completing',
  'submitted for approval',
  'issued',
  'being updated',
];

const at = (step: number) => `step ${step}/7 (${STEPS[step]})`;
const day = (date: string) => formatDate(date as CivilDate);
const decision = (p: { document: string; on: string }) =>
  p.document === '' ? `a document of ${day(p.on)}` : `Decision ${p.document} of ${day(p.on)}`;

/** Each set told of one and of many. */
const WHOLES: Readonly<Record<WholeName, { one: string; many: string }>> = {
  all: { one: 'ministry, agency or province', many: 'ministries, agencies and provinces' },
  O1: {
    one: 'ministry, ministerial-level or Government agency',
    many: 'ministries, ministerial-level and Government agencies',
  },
  O2: { one: 'province or centrally-run city', many: 'provinces and centrally-run cities' },
  unified: {
    one: 'ministry, ministerial-level agency, province or city',
    many: 'ministries, ministerial-level agencies, provinces and cities',
  },
  bo: { one: 'ministry or ministerial-level agency', many: 'ministries and ministerial-level agencies' },
  cp: { one: 'Government agency', many: 'Government agencies' },
  tinh: { one: 'province or centrally-run city', many: 'provinces and centrally-run cities' },
  opened: {
    one: 'agency asked to report when the round opened',
    many: 'agencies asked to report when the round opened',
  },
  issued: {
    one: 'agency that has issued its architecture',
    many: 'agencies that have issued their architecture',
  },
  projects: { one: 'IT project or service-hiring plan', many: 'IT projects and service-hiring plans' },
  projectAgencies: {
    one: 'agency with IT projects or service-hiring plans',
    many: 'agencies with IT projects or service-hiring plans',
  },
  compliantAgencies: {
    one: 'agency with projects approved after its architecture',
    many: 'agencies with projects approved after their architecture',
  },
  ministry: {
    one: 'Ministry of Information and Communications',
    many: 'Ministry of Information and Communications',
  },
  authority: { one: 'Authority', many: 'the Authority' },
  named: { one: 'agency named by the document', many: 'agencies named by the document' },
};

type Whole = { count: number; name: WholeName };
const noun = ({ count, name }: Whole): string => WHOLES[name][count === 1 ? 'one' : 'many'];
const counted = (p: Whole): string => `${p.count} ${noun(p)}`;

export const status = {
  'status.met': 'Met',
  'status.metLate': 'Met, late',
  'status.onTrack': 'On track',
  'status.atRisk': 'At risk',
  'status.overdue': 'Overdue',
  'status.pastOwnDate': 'Past its registered date',
  'status.notMet': 'Not met',
  'status.notReported': 'Not reported',
  'status.noBasis': 'No basis yet',
  'status.notApplicable': 'Not applicable',
  'status.none': 'Not judged yet',
  'status.ongoing': 'Under way',

  'basis.ofWhichVerified': (p) => `of which ${p.count} verified`,
  'basis.verifiedOnly': (p) =>
    `${many(p.count, 'further agency has this result verified but declares', 'further agencies have this result verified but declare')} otherwise in this round`,
  'basis.lastConfirmed': (p) => `Last confirmed: ${p.quarter}`,

  'explain.title': 'Grounds of the assessment',
  'explain.outOfScope': 'This duty does not bind the agency.',
  'explain.beforeFirstDay': (p) =>
    `The duty was given on ${day(p.firstDay)}; before that day there are figures and no assessment.`,
  'explain.issuedInTime': (p) => `The architecture was issued by ${decision(p)}, in time.`,
  'explain.issuedLate': (p) => `The architecture was issued by ${decision(p)}, ${many(p.days, 'day')} late.`,
  'explain.issuedUndated':
    'The architecture has been issued; its day is not recorded, so timeliness cannot be told.',
  'explain.notReported':
    'No report was sent in this round, and no verified document of issue stands from an earlier one.',
  'explain.notVerified': 'There are no verified answers yet.',
  'explain.stepUnknown': 'The step is not recorded (state secret).',
  'explain.overdue': (p) =>
    `At ${at(p.step)}, not issued; the deadline (${formatDeadlineEnglish(p.due)}) passed ${many(p.days, 'day')} ago.`,
  'explain.nothingStarted': (p) => `Nothing has been started; ${many(p.left, 'day is', 'days are')} left.`,
  'explain.plannedLate': (p) =>
    `The agency's own issuing date is ${day(p.on)}, after the deadline (${formatDeadlineEnglish(p.due)}).`,
  'explain.leadTimes': (p) =>
    `At ${at(p.step)}; the ${many(p.steps, 'remaining step is', 'remaining steps are')} expected to take ${many(p.need, 'day')}, ${many(p.left, 'day is', 'days are')} left.`,
  'explain.stuckStep': (p) =>
    `At ${at(p.step)} since ${day(p.since)}, ${many(p.days, 'day')} already (more than ${p.limit}).`,
  'explain.onTrack': (p) =>
    `At ${at(p.step)}; the remaining steps are expected to take ${many(p.need, 'day')}, ${many(p.left, 'day is', 'days are')} left.`,
  'explain.rubric': (p) => `Assessment rule ${p.version} (a proposal).`,
  'todo.issuedUndated': 'Record the day of issue in question A3.',
  'todo.notReported': 'Send the report of this round.',
  'todo.notVerified': 'Review the report that was sent.',
  'todo.stepUnknown': 'Record step and date from the documents received through the secret channel.',
  'todo.overdue':
    'Issue the architecture and send the decision; update the dates of the remaining steps in question A5.',
  'todo.nothingStarted':
    'Issue a plan, name the lead unit and register the dates of the steps in question A5.',
  'todo.plannedLate': 'Bring the issuing date in question A5 within the deadline.',
  'todo.leadTimes': 'Shorten the remaining steps; update their dates in question A5.',
  'todo.stuckStep': 'Complete the current step, or record the new step and its document in question A3.',
  'todo.onTrack': 'Go on by the registered dates.',

  'denominator.all': WHOLES.all.many,
  'denominator.O1': WHOLES.O1.many,
  'denominator.O2': WHOLES.O2.many,
  'denominator.unified': WHOLES.unified.many,
  'denominator.bo': WHOLES.bo.many,
  'denominator.cp': WHOLES.cp.many,
  'denominator.tinh': WHOLES.tinh.many,
  'denominator.opened': WHOLES.opened.many,
  'denominator.issued': WHOLES.issued.many,
  'denominator.projects': WHOLES.projects.many,
  'denominator.projectAgencies': WHOLES.projectAgencies.many,
  'denominator.compliantAgencies': WHOLES.compliantAgencies.many,
  'denominator.ministry': WHOLES.ministry.many,
  'denominator.authority': WHOLES.authority.many,
  'denominator.named': WHOLES.named.many,
  'denominator.noun': noun,
  'denominator.counted': counted,
  'denominator.countedOn': (p) => `out of ${counted(p)}`,

  'figure.issued': 'Architecture issued',
  'figure.underWay': 'Under way (cumulative, the issued among them)',
  'figure.notStarted': 'Not started',
  'figure.noReport': 'Not reported',
  'figure.noBasis': 'No basis yet',
  'figure.submitted': 'Report sent',
  'figure.onTime': 'Sent on time',
  'figure.late': 'Sent late',
  'figure.verified': 'Verified',
  'figure.firstTimeVerified': 'Verified without a return',
  'figure.waiting': 'Waiting for review',
  'figure.returned': 'Completion requested',
  'figure.notSubmitted': 'Report not sent',
  'figure.lgsp': 'LGSP in operation',
  'figure.oneStop': 'Exactly one e-one-stop package in use',
  'figure.sharing': 'One-stop systems share data between levels',
  'figure.focalUnit': 'One focal unit named',
  'figure.projects': 'Projects and hiring plans that require connection and sharing',
  'figure.sinceMeeting': (p) => `${p.change} since the session of ${p.quarter} (${p.day})`,
  'figure.sinceRound': (p) => `${p.change} since ${p.quarter} fell due (${p.day})`,

  'countdown.title': 'Time left to issue the architecture',
  'countdown.deadline': 'Deadline: before September 2018; last day in time: 31/8/2018',
  'countdown.passed': (p) =>
    `${p.passed} of ${many(p.total, 'day has', 'days have')} passed since official letter 1655 (13/02/2018)`,
  'countdown.over': (p) => `${many(p.days, 'day')} past the deadline`,
  'benchmark.note': (p) =>
    `A public statement, not data of this system. Source: ${p.source}, ${day(p.date)}.`,
} as const satisfies SameMessages<typeof vi>;
