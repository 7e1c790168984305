import type { CivilDate } from '../civil-date.js';
import { type OfPlatform, platformWord } from '../platform-word.js';
import { formatDate, formatInteger } from '../format.js';
import { millionText } from '../money.js';
import type { SameMessages } from '../message.js';
import { type PartParams, partName } from '../part-name.js';
import type { OfVariant } from '../vi/form-nouns.js';
import type { rules as vi } from '../vi/rules.js';
import { agency } from './form-nouns.js';
import { reportArchitecture } from './report-architecture.js';
import { reportPlans } from './report-plans.js';
import { reportJoining } from './report-joining.js';
import { reportUnifying } from './report-unifying.js';
import { reportCompliance } from './report-compliance.js';
import { reportDocument } from './report-document.js';
import { reportGeneral } from './report-general.js';
import { reportNgsp } from './report-ngsp.js';
import { reportOneStop } from './report-one-stop.js';
import { reportProjects } from './report-projects.js';
import { many } from '../plural.js';

const LABELS = {
  ...reportArchitecture,
  ...reportPlans,
  ...reportJoining,
  ...reportUnifying,
  ...reportCompliance,
  ...reportDocument,
  ...reportGeneral,
  ...reportNgsp,
  ...reportOneStop,
  ...reportProjects,
};

const day = (date: string) => formatDate(date as CivilDate);
const step = (number: number): string =>
  String((LABELS as Readonly<Record<string, unknown>>)[`option.architectureStep.${number}`] ?? number);
const named = (name: string) => (name ? `“${name}”` : '(no name given)');

export const rules = {
  'rule.REQ': (p: PartParams) =>
    `Please complete: ${partName(LABELS, { ...p, rowName: p.rowNameEn || p.rowName })}.`,
  'rule.R01': '“Issued” is chosen. Please enter number, symbol, date and signer, and upload the decision.',
  'rule.R02': (p: OfVariant & { step: number }) =>
    `In the previous round the ${agency(p)} was at step “${step(p.step)}”. Please give the reason for the change, and the document if there is one.`,
  'rule.R03': 'Many steps in one round. Please check the start date of each step in A3.',
  'rule.R04': (p: { date: string }) =>
    `The date ${day(p.date)} cannot be right. Please enter the date written on the document.`,
  'rule.R04.event': (p: { date: string }) =>
    `The date ${day(p.date)} cannot be right: after the day of sending or before 01/01/2010. Please check.`,
  'rule.R05': (p: { step: number }) =>
    `Step “${step(p.step)}” starts before the step that precedes it. Please check.`,
  'rule.R06': 'Signer or symbol is unusual. Please check, or state the authority to sign.',
  'rule.R07': (p: { where: string }) =>
    `This document is already used: ${p.where}. It may stay if it is the same document; please confirm.`,
  'rule.R08': 'The chosen step does not match what A4 says about the opinion.',
  'rule.R08.order': 'The opinion is dated before the letter that asked for it. Please check.',
  'rule.R09': 'The official connection is dated before its test.',
  'rule.R10': (p: OfPlatform) =>
    `The ${platformWord(p)} is not in official operation on this date. Please choose “direct” or another step.`,
  'rule.R11': 'The connection was official in the previous round. Please give the reason.',
  'rule.R12': 'Does not match the report of the owner of the system.',
  'rule.R13': (p: { counted: number; entered: number }) =>
    `The number of packages (${p.entered}) does not match the inventory in C1 (${p.counted}).`,
  'rule.R14': (p: { name: string }) =>
    `Package ${named(p.name)} was listed in the previous round. Please enter the day it was retired and upload the minutes of the data transfer.`,
  'rule.R14.minutes': (p: { name: string }) =>
    `Package ${named(p.name)} is retired. Please upload the minutes of the data transfer, or the decision.`,
  'rule.R15': (p: { count: number }) =>
    `There were ${many(p.count, 'package')} in the previous round. Please give the reason why none is in use.`,
  'rule.R16': (p: { used: number; total: number }) =>
    `More units use it (${formatInteger(p.used, 'en')}) than there are (${formatInteger(p.total, 'en')}).`,
  'rule.R16.total': (p: { before: number; now: number }) =>
    `The total of units changed since the previous round (${formatInteger(p.before, 'en')} to ${formatInteger(p.now, 'en')}); please give the reason.`,
  'rule.R16.fewer': (p: { before: number; now: number }) =>
    `Fewer units use it than in the previous round (${formatInteger(p.before, 'en')} to ${formatInteger(p.now, 'en')}); please give the reason.`,
  'rule.R16.districts': (p: { entered: number; districts: number }) =>
    `The total of districts (${formatInteger(p.entered, 'en')}) differs from that of B2 (${formatInteger(p.districts, 'en')}); please give the reason.`,
  'rule.R17': (p: { levels: number; total: number }) =>
    `The four levels add up to ${formatInteger(p.levels, 'en')}, not to the total of procedures (${formatInteger(p.total, 'en')}).`,
  'rule.R18': (p: { project: string }) => `This decision already stands at project ${named(p.project)}.`,
  'rule.R18.ended': (p: { year: number }) => `The project ended in ${p.year}, before 2018. Please check.`,
  'rule.R20.notListed': 'Does not match the attendance lists: the agency is not on the list of this day.',
  'rule.R20.notDeclared': (p: { date: string }) =>
    `Does not match the attendance lists: that of ${day(p.date)} names the agency, the report does not.`,
  'rule.R21': (p: { from: string; to: string }) =>
    `The data period runs from ${day(p.from)} to ${day(p.to)}.`,
  'rule.R22.unanswered': 'Not answered yet.',
  'rule.R22.unconfirmed':
    'Taken over from the previous round. Please choose “Confirm no change” or “Update”.',
  'rule.R22.returned': 'The completion that was asked for is still open.',

  'rule.T1-mail': 'The e-mail address is not under .gov.vn. Please use the official address.',
  'rule.T3-closed':
    'This question is marked a state secret. Please leave its text, document number and file empty.',
  'rule.A2-drop': (p: { before: number; now: number }) =>
    `The share of the draft done fell since the previous round (${p.before}% to ${p.now}%). Please give the reason.`,
  'rule.A3-gap': (p: { step: number }) =>
    `Step “${step(p.step)}” is over but has no start date. Please add it or give the reason.`,
  'rule.A5-order': (p: { step: number; before: number }) =>
    `The date of step “${step(p.step)}” is not after that of step “${step(p.before)}”. Please enter dates in rising order.`,
  'rule.A5-order.past': (p: { step: number; cutOff: string }) =>
    `The date of step “${step(p.step)}” lies before the cut-off (${day(p.cutOff)}). Please enter the planned date.`,
  'rule.A5-late': (p: { date: string }) =>
    `The planned date of issuing (${day(p.date)}) is 01/9/2018 or later, after the deadline. Please give the reason.`,
  'rule.A5-moved': (p: { step: number; before: string; now: string }) =>
    `The date of step “${step(p.step)}” moved from ${day(p.before)} to ${day(p.now)}. Please give the reason.`,
  'rule.A7-partial': (p: { full: number; total: number }) =>
    `${p.full} of ${many(p.total, 'content is', 'contents are')} fully there. Please give the reason for the others; “issued” stays as it is.`,
  'rule.B1-before':
    'The LGSP is operating while the architecture is not issued. Its connection model has to follow the approved architecture; please explain.',
  'rule.B1-back': 'The state of the LGSP is below that of the previous round. Please give the reason.',
  'rule.C5-one': 'The focal unit is a single unit. Please enter exactly one.',
  'rule.C7-change': (p: { level: number; before: number; now: number }) =>
    `Level ${p.level} changed by more than 30% since the previous round (${formatInteger(p.before, 'en')} to ${formatInteger(p.now, 'en')}). Please give the reason.`,
  'rule.B2-units': (p: { connected: number; total: number }) =>
    `More units connected (${formatInteger(p.connected, 'en')}) than there are (${formatInteger(p.total, 'en')}).`,
  'rule.B4-owner': (p: { systems: string; systemsEn: string }) =>
    `The agency owns these systems, databases: ${p.systemsEn}. Please say what is provided from them, or give the reason.`,
  'rule.B5-more': (p: { succeeded: number; total: number }) =>
    `More transactions succeeded (${formatInteger(p.succeeded, 'en')}) than there were (${formatInteger(p.total, 'en')}).`,
  'rule.C3-listed': 'The chosen package is not among those in use in C1. Please choose again.',
  'rule.C3-new': 'The package is built anew, not reorganised from existing ones. Please explain.',
  'rule.C8-more': (p: { level: number; withFiles: number; procedures: number }) =>
    `Level ${many(p.level, 'procedure')} with files (${formatInteger(p.withFiles, 'en')}) are more than those of C7 (${formatInteger(p.procedures, 'en')}).`,
  'rule.C9-more': (p: { online: number; total: number }) =>
    `Online files (${formatInteger(p.online, 'en')}) are more than all files (${formatInteger(p.total, 'en')}).`,
  'rule.C9-none': (p: { level: number }) =>
    `C8 says that no level ${p.level} procedure had files, yet there are online files of level ${p.level}. Please check.`,
  'rule.C10-route':
    'Shared electronically, yet the LGSP is not operating and no route is given. Please give the route or explain.',
  'rule.C11-more': (p: { online: number; procedures: number }) =>
    `Procedures on the portal (${formatInteger(p.online, 'en')}) are more than those of levels 3 and 4 in C7 (${formatInteger(p.procedures, 'en')}).`,
  'rule.D4-positive': 'The project is approved. Please enter an amount above 0.',
  'rule.D4-year': 'The amount of the reporting year is above the total.',
  'rule.D4-integration': 'The amount for connection and integration is above the total.',
  'rule.D4-change': (p: { before: string; now: string }) =>
    `The total changed by more than 30% since the previous round (${millionText(p.before, 'en')} to ${millionText(p.now, 'en')} million đồng). Please give the reason.`,
} as const satisfies SameMessages<typeof vi>;
