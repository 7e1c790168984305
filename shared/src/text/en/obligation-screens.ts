import { documentNameEn } from '../document-name.js';
import type { SameMessages } from '../message.js';
import { type OfPlatform, platformWord } from '../platform-word.js';
import type { obligationScreens as vi } from '../vi/obligation-screens.js';
import { many } from '../plural.js';

export const obligationScreens = {
  'obligations.sinceMeeting': (p) => `${p.change} since the session of ${p.quarter}`,
  'obligations.sinceRound': (p) => `${p.change} since ${p.quarter} fell due`,
  'obligations.title': 'Obligations',
  'obligations.sub': 'Obligations under document 1655, Decision 1819/QĐ-TTg and other directives',
  'obligations.agencies': 'Obligations of ministries, agencies and provinces',
  'obligations.ministry': 'Obligations of the Ministry of Information and Communications',
  'obligations.indicators': 'Supplementary indicators',
  'obligations.duty': 'Obligation',
  'obligations.indicator': 'Indicator',
  'obligations.result': 'Met',
  'obligations.countedOn': 'Counted on',
  'obligations.standing': 'Where it stands',
  'obligations.statuses': 'Statuses',
  'obligations.due': 'Deadline',
  'obligations.lastDay': (p) => `end of ${p.day}`,
  'obligations.noDue': 'None in the document',
  'obligations.source': (p) => `${documentNameEn(p.document)} of ${p.day}`,
  'obligations.verifiedPart': (p) => `of which ${p.value} verified`,
  'obligations.withoutProcedures': (p) => `of which ${p.count} without procedures`,
  'obligations.projects': (p) => `${p.met}/${p.total} projects and hiring plans`,
  'obligations.caption':
    'Each share names the number of agencies it is counted on, which belongs to the obligation; no share below 20. Agencies that have not reported are counted, but for the duties on projects, which count agencies with declared projects.',
  'obligations.add': 'Enter a new obligation',
  'obligations.sheet': "The Ministry's sheet, lists",
  'obligations.dictionary': 'Data dictionary',
  'obligations.public': 'Public page',
  'obligations.noStatusYet': 'Not judged yet',

  'obligation.about': 'The obligation',
  'obligation.sentence': 'Sentence of the source',
  'obligation.document': 'Document',
  'obligation.firstDay': 'First day',
  'obligation.due': 'Deadline',
  'obligation.bound': 'Who is bound',
  'obligation.formula': 'How it is judged',
  'obligation.questions': 'Questions used',
  'obligation.doubt': 'To be confirmed',
  'obligation.code': 'Code, version',
  'obligation.version': (p) => `${p.code}, version ${p.version}`,
  'obligation.figure': 'Result',
  'obligation.cells': 'Status of each agency',
  'obligation.cellsNote': (p) => `${p.shown}/${p.total} agencies`,
  'obligation.agency': 'Agency',
  'obligation.status': 'Status',
  'obligation.reading': 'Figure',
  'obligation.grounds': 'Grounds',
  'obligation.basis': 'Source of the data',
  'obligation.explain': 'Grounds',
  'obligation.explainOf': (p) => `Grounds of ${p.agency}`,
  'obligation.anyStatus': 'Any status',
  'obligation.filter': 'Filter by status',
  'obligation.search': 'Find an agency',
  'obligation.none': 'No agency matches.',
  'obligation.ownOnly': 'An agency sees its own status only; the national figures are above.',
  'obligation.todo': (p) =>
    `Do what the rule below asks and bring questions ${p.questions} of the report up to date.`,
  'obligation.todoByHand': 'Do the duty and send its result with the document for the Authority to record.',
  'obligation.rule': 'Rule',
  'obligation.rubric': (p) => `Rubric ${p.version}`,
  'obligation.print': 'Print',
  'obligation.openAgency': 'Open the agency',
  'obligation.sentBy': 'Sent by',
  'obligation.sentLine': (p) => `${p.by}, ${p.at} (receipt ${p.number})`,
  'obligation.notSent': 'No report of this round has been sent',
  'obligation.confirmedBy': 'Last verified by',
  'obligation.confirmedLine': (p) => `${p.by}, ${p.at} (${p.round})`,
  'obligation.notConfirmed': 'This answer is not verified yet',
  'obligation.documents': 'Evidence',
  'obligation.noDocuments': 'No document goes with these questions',
  'obligation.untitled': 'Document without a number',
  'obligation.openDuty': 'Open the obligation',
  'obligation.record': 'Record result',
  'obligation.recordOf': (p) => `Record the result of ${p.agency}`,
  'obligation.recorded': 'Result recorded.',
  'obligation.revise': 'Revise',
  'obligation.panel': 'Obligations of the agency',
  'obligation.panelNote': (p) => `${p.met}/${p.total} met`,

  'directive.newTitle': 'Enter a new obligation',
  'directive.reviseTitle': (p) => `Revise obligation ${p.code}`,
  'directive.lead':
    'It is kept as a version with its day and author; earlier versions stay, so that figures of an earlier instant are the same.',
  'directive.titleVi': 'Name in Vietnamese',
  'directive.titleEn': 'Name in English',
  'directive.sentence': 'Sentence of the document',
  'directive.documentSymbol': 'Number and symbol',
  'directive.documentOn': 'Day of the document',
  'directive.documentIssuer': 'Issuing body',
  'directive.formula': 'How it is judged',
  'directive.binds': 'Who is bound',
  'directive.agencies': 'Only these agencies (empty: all of them)',
  'directive.firstDay': 'First day',
  'directive.lastDay': 'Last day in time (where the document sets one)',
  'directive.endsOn': 'No longer holds from (if known)',
  'directive.saved': (p) => `Obligation ${p.code} saved.`,
  'directive.required': (p) => `${p.field}: please fill in.`,
  'directive.dayOrder': (p) => `${p.field}: not before the first day.`,
  'directive.save': 'Save',

  'hand.state': 'Result',
  'hand.done': 'Done',
  'hand.ongoing': 'Under way',
  'hand.notStarted': 'Not begun',
  'hand.doneOn': 'Done on',
  'hand.document': 'Document',
  'hand.remark': 'Remark',

  'bound.all': 'Ministries, ministerial-level agencies, Government agencies, provinces',
  'bound.O1': 'Ministries, ministerial-level agencies, Government agencies',
  'bound.O2': 'Provinces and centrally-run cities',
  'bound.unified': 'Ministries, ministerial-level agencies, provinces',
  'bound.bo': 'Ministries and ministerial-level agencies',
  'bound.cp': 'Government agencies',
  'bound.tinh': 'Provinces and centrally-run cities',
  'bound.ministry': 'Ministry of Information and Communications',
  'bound.authority': 'The Authority',
  'bound.named': (p) => `${many(p.count, 'agency', 'agencies')} named by the document`,

  'formula.architecture':
    'Met when the architecture was issued by a decision with number, day and signer; in time or late by the day of the decision. At risk by the rubric in force.',
  'formula.projectRequirements':
    'A project meets it when its file asks for connection and sharing and says concretely which; an agency when all its projects do. Not met when one does not. Counted on agencies with projects.',
  'formula.architectureCompliance':
    'Counted on projects for administrative procedures approved from the day of the architecture on; met when all cite the decision and name their components.',
  'formula.onlinePortal':
    "Met with exactly one online-service portal and all level 3–4 procedures on it. Not met after the agency's own date: past its registered date.",
  'formula.unifiedPackage':
    'Met when a package is chosen, came about by reorganising the existing ones, and all units of department and district level use it.',
  'formula.focalUnit':
    'Met when exactly one focal unit is assigned by a document. A verified result stands while nothing is reported.',
  'formula.onePackage':
    'Met when exactly one one-stop package is in use and it is the chosen one; nation-wide systems are not counted.',
  'formula.standards':
    'Met when every applicable standard in force is met; not met when one is not, or only partly.',
  'formula.ngspBuilt': (p: OfPlatform) =>
    `Met when every milestone of the ${platformWord(p)} is done and it runs officially; the share is milestones done of all.`,
  'formula.ngspGuides': (p: OfPlatform) =>
    `Met when at least one document guiding connection through the ${platformWord(p)} is issued.`,
  'formula.ngspPlanPublished': (p: OfPlatform) =>
    `Met when the plan to build the ${platformWord(p)} is public, to be read at the address given or on the public page of the system.`,
  'formula.technicalStandards':
    'Met when the list of needed standards is settled and each of them is in force.',
  'formula.oneStopSolution':
    'Met when the solution is recommended; bodies asked and answered are told beside it.',
  'formula.ngspConnection': (p: OfPlatform) =>
    `Until the ${platformWord(p)} runs: readiness by four conditions (technical focal point; plan or list of data; LGSP under way with its date; dedicated data network), never judged late. Once it runs: at least one official connection through it.`,
  'formula.programmeTasks':
    'Met when every task within scope is done; nothing overdue before 31/12/2020; no basis until the list is entered.',
  'formula.applicationPlan':
    "Met when the year's plan is issued with roadmap and duties. The document says “may”, so it is never late.",
  'formula.urging': 'Met when guiding documents were issued and regional workshops held; the duty goes on.',
  'formula.quarterlyStatistics':
    'Met when the figures of the quarterly session are closed and its documents issued before it begins.',
  'formula.fiveTests': 'Met when O6, O7, O8, O9 and O10 are all met; what fails is named.',
  'formula.oneStopSharing': 'Met when every level of the agency shares electronically.',
  'formula.lgspRunning': "Met when the agency's own platform is in operation.",
  'formula.guidanceCheck':
    'Counted on agencies that have issued. Reported: met when each of the eight contents is “Yes”, or “In part” with its page or section. Verified: as the Authority concluded on the issued architecture; until it has, by the contents of the agency that were accepted.',
  'formula.byHand':
    'The Authority records the result of each agency by its document; in time or late by the day it was done.',
  'ministry.all': 'All obligations',
  'ministry.caption': (p) => `Under ${p.sources}. Kept up to date by the Authority.`,
} as const satisfies SameMessages<typeof vi>;
