import type { SameMessages } from '../message.js';
import type { tracking as vi } from '../vi/tracking.js';
import { many } from '../plural.js';

export const tracking = {
  'tracking.title': 'Load a tracking sheet',
  'tracking.sub':
    'An Excel sheet with one line per agency, or one per connection, package or project of an agency. What is loaded is offered to the agency and counts only once the agency confirms or changes it in its report.',
  'tracking.back': 'Bring in many Excel forms',
  'tracking.round': 'Reporting round',
  'tracking.noRound': 'No reporting round is open.',
  'tracking.file': 'Tracking sheet',
  'tracking.drop':
    'Choose the sheet you keep, or the one-line-per-agency sheet downloaded here (.xlsx), or drag the file here.',
  'tracking.columns': 'What the columns hold',
  'tracking.columnsNote':
    'Proposed from the headings and from earlier loads. A column for which nothing is chosen is not read.',
  'tracking.sheet': 'Sheet',
  'tracking.sheetLine': (p: { name: string; count: number }) =>
    `${p.name} (${many(p.count, 'agency', 'agencies')})`,
  'tracking.lineIs': 'Each line is',
  'tracking.lineIs.agency': 'An agency',
  'tracking.lineIs.B3': 'A national system that an agency connects to (B3, B5)',
  'tracking.lineIs.C1': 'A package of an agency (C1)',
  'tracking.lineIs.D2': 'A project or hiring plan of an agency (D2–D5)',
  'tracking.agencyColumn': 'Column that names the agency',
  'tracking.column': 'Column',
  'tracking.head': 'Heading in the file',
  'tracking.samples': 'First cells',
  'tracking.means': 'Field of the form',
  'tracking.leftOut': 'Not read',
  'tracking.columnTwice': 'A field may be chosen for one column only.',
  'tracking.show': 'Preview',
  'tracking.showAgain': 'Look at the result again',
  'tracking.ask': 'To be made clear',
  'tracking.askLines': 'Lines whose agency was not recognised',
  'tracking.askWords': 'Words that are no choice of the list',
  'tracking.written': 'Written in the file',
  'tracking.isAgency': 'Agency',
  'tracking.noAgency': 'Not a line of an agency',
  'tracking.isWord': 'Means the choice',
  'tracking.noWord': 'Leave these cells out',
  'tracking.cells': 'Cells',
  'tracking.result': 'What was read',
  'tracking.issues': (p: { count: number }) =>
    `${many(p.count, 'cell or line', 'cells or lines')} could not be read. Nothing has been loaded; make them clear above, or correct the file and choose it again.`,
  'tracking.found': (p: { agencies: number; changes: number }) =>
    `${many(p.changes, 'value')} of ${many(p.agencies, 'agency', 'agencies')}`,
  'tracking.none': 'Nothing new compared with the system.',
  'tracking.closed': (p: { count: number }) =>
    `${many(p.count, 'agency is', 'agencies are')} preparing or have sent their report; nothing is loaded`,
  'tracking.offer': 'Offered, to be confirmed by the agency',
  'tracking.entry': 'Into the report entered on behalf',
  'tracking.apply': (p: { count: number }) => `Load the values of ${many(p.count, 'agency', 'agencies')}`,
  'tracking.applied': (p: { count: number }) =>
    `Values of ${many(p.count, 'agency has', 'agencies have')} been loaded.`,
  'tracking.refused.closed': 'The reporting round is closed; no sheet is loaded into it any more.',
  'tracking.refused.noAgencies':
    'No agency was recognised in the file. The sheet needs a column with the name or code of each agency.',
  'tracking.refused.formOfOne':
    'The file is the form of one agency. Please bring it in on the page “Bring in many Excel forms”.',
  'tracking.refused.otherRound': (p: { found: string; expected: string }) =>
    `The file is the sheet of ${p.found}, not of ${p.expected}. Please choose the right file or round.`,

  'tracking.sheetFile': 'Download the sheet of all agencies',
  'tracking.sheet.name': 'All agencies',
  'tracking.sheet.title': (p: { quarter: string }) => `ALL AGENCIES, ${p.quarter.toUpperCase()}`,
  'tracking.sheet.name.B3': 'Connections (B3, B5)',
  'tracking.sheet.name.C1': 'Packages (C1)',
  'tracking.sheet.name.D2': 'Projects (D2–D5)',
  'tracking.sheet.title.B3': (p) => `CONNECTIONS WITH NATIONAL SYSTEMS, ${p.quarter.toUpperCase()}`,
  'tracking.sheet.title.C1': (p) => `ONE-STOP AND ONLINE-SERVICE PACKAGES, ${p.quarter.toUpperCase()}`,
  'tracking.sheet.title.D2': (p) => `PROJECTS AND HIRING PLANS, ${p.quarter.toUpperCase()}`,
  'tracking.sheet.howRecords':
    'One line for each system, package or project of an agency. For more of them use the empty lines at the end and choose the agency. Lines left empty are not loaded; what was loaded is not deleted by leaving it out.',
  'tracking.sheet.chooseAgency': 'Choose the agency from the list.',
  'tracking.sheet.how':
    'Fill in the yellow cells. Words in grey cells are what the agency said in an earlier round; grey cells take nothing. Then load the file on the page “Load a tracking sheet”.',
  'tracking.sheet.number': 'No.',
  'tracking.sheet.state': 'Report of the round',
  'tracking.sheet.offer': 'Not begun',
  'tracking.sheet.entry': 'Entered on behalf',
  'tracking.sheet.closed': 'Begun or sent',

  'tracking.cell.issued':
    'Number and symbol of the document could not be read. Please write 383/QĐ-UBND, or 383/QĐ-UBND ngày 27/02/2017.',
  'tracking.cell.notForKind': 'This kind of agency is not asked this; the cell is not loaded.',
  'tracking.cell.answered': 'The agency itself answered this in an earlier round; its answer stands.',
  'tracking.record.unnamed':
    'This line has no name (system, package, project). Enter one, or choose the column that holds it.',
  'tracking.record.twice':
    'The same agency has this name on a line above. Keep one of them or give them different names.',
  'tracking.line.unknown': 'The agency of this line was not recognised.',
  'tracking.line.notAsked': 'This agency does not report in the chosen round.',
  'tracking.line.twice': 'This agency has a line above already. Please keep one.',

  'tracking.carried': 'This comes from the tracking sheet of the Authority of IT Application.',
} as const satisfies SameMessages<typeof vi>;
