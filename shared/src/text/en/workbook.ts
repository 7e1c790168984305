import type { SameMessages } from '../message.js';
import type { workbook as vi } from '../vi/workbook.js';
import { many } from '../plural.js';

export const workbook = {
  'workbook.cell.error': 'The cell shows a calculation error. Please enter the value again.',
  'workbook.cell.date': 'No date could be read. Please enter day/month/year, for example 27/02/2017.',
  'workbook.cell.integer': 'Please enter a whole number without decimals or unit.',
  'workbook.cell.count':
    'Please enter a whole number, “Không phát sinh: reason” or “Chưa có số liệu: day/month/year”.',
  'workbook.cell.notYet': 'The day on which the figure is expected could not be read (day/month/year).',
  'workbook.cell.flag': 'Please choose “Có” (yes) or “Không” (no).',
  'workbook.cell.tick': 'Please enter “x” to choose; leave empty otherwise.',
  'workbook.cell.choice': 'Not in the list of this cell. Please choose from the list.',
  'workbook.cell.merged':
    'The cell is merged with another and cannot be read. Please unmerge it and enter again.',
  'workbook.cell.twice': 'This line stands twice in the file. Please keep one.',
  'workbook.cell.secret':
    'The question is marked as a state secret: no text and no document number is taken here. Please leave empty.',
  'workbook.cell.notAsked': 'The cell does not apply to the choice made in this question; it is not saved.',
  'workbook.cell.formula': 'The cell holds a formula; its displayed result is taken.',
  'workbook.row.unknown': 'The line is not part of this table. Please use the lines of the form.',
  'workbook.row.twice': 'The table takes each line once. Please remove the repeated line.',
  'workbook.column.twice': 'This column stands twice in the table. Please keep one.',
  'workbook.column.missing':
    'The table lacks the named columns of the form; what they hold stays as it is in the system.',
  'workbook.column.stray': 'The column is not part of the form and was not read.',
  'workbook.question.closed': 'This question takes no update now. Only open questions can be imported.',

  'workbook.refused.empty': 'The file is empty.',
  'workbook.refused.tooLarge':
    'The file is larger than 5 MB; the form is much smaller. Please check the file.',
  'workbook.refused.notWorkbook': 'The file is no Excel file (.xlsx). Please use the form from the system.',
  'workbook.refused.oldExcel':
    'The file is in the Excel 97-2003 format (.xls). Please save it as an Excel Workbook (.xlsx).',
  'workbook.refused.encrypted': 'The file is protected by a password. Please remove it and upload again.',
  'workbook.refused.macro':
    'The file contains macros. Please save it as an Excel Workbook (.xlsx) without macros.',
  'workbook.refused.otherOffice':
    'The file is no Excel Workbook (.xlsx). Please open it and save it as .xlsx.',
  'workbook.refused.broken': 'The file is damaged or incomplete. Please save and upload it again.',
  'workbook.refused.tooComplex':
    'The file holds far more than a form does and was not opened. Please download the form and fill it in again.',
  'workbook.refused.notForm':
    'The file is no form from the system, or its hidden sheet was deleted. Please download the form and fill it in again.',
  'workbook.refused.altered':
    'The hidden sheet of the form was altered, so it cannot be compared. Please download the form and fill it in again.',
  'workbook.refused.formVersion': (p) =>
    `The file uses form version ${p.found}; this round uses version ${p.expected}. Please download the form again.`,
  'workbook.refused.round': (p) => `The file is the form of ${p.found}, not of ${p.expected}.`,
  'workbook.refused.agency': (p) => `The file is the form of ${p.found}, not of ${p.expected}.`,
  'workbook.otherAgency': 'another agency',

  'workbook.download': 'Download Excel form',
  'workbook.upload': 'Import from Excel',
  'workbook.get': 'Download',
  'workbook.unsaved':
    'What was just typed has not all been saved. Please wait until it is saved and try again.',
  'workbook.parts': 'Choose questions for the file',
  'workbook.partsHint':
    'A partial file is for units that supply figures. Importing it updates only the chosen questions.',
  'workbook.partsAll': 'All questions',
  'workbook.partsSome': 'Choose questions',
  'workbook.partsNone': 'Please choose at least one question.',
  'workbook.choose': 'Choose .xlsx file',
  'workbook.dropHere': 'Choose the filled Excel form, or drop the file here.',
  'workbook.reading': 'Reading the file',
  'workbook.title': 'Import from Excel',
  'workbook.none': 'The file has no changes against the form that was downloaded.',
  'workbook.found': (p) => `${many(p.changes, 'change')} in ${many(p.questions, 'question')}`,
  'workbook.confirmed': (p) => `${many(p.count, 'question')} confirmed as unchanged: ${p.list}`,
  'workbook.issues': (p) =>
    `${many(p.count, 'cell')} could not be read. Nothing has been saved; please correct the file and choose it again.`,
  'workbook.notes': (p) => many(p.count, 'remark'),
  'workbook.conflicts': (p) =>
    `${many(p.count, 'question was', 'questions were')} updated in the system after the form was downloaded. The system stands unless the file is chosen.`,
  'workbook.take': (p) => `Question ${p.question}: take the file`,
  'workbook.column.place': 'Sheet, cell',
  'workbook.column.question': 'Question',
  'workbook.column.field': 'Item',
  'workbook.column.before': 'In the system',
  'workbook.column.after': 'In the file',
  'workbook.column.reason': 'Reason',
  'workbook.kept': 'the system stands',
  'workbook.apply': (p) => `Update ${many(p.count, 'question')} of the draft`,
  'workbook.applied': (p) => `${many(p.count, 'question')} updated from the Excel file.`,
  'workbook.another': 'Choose another file',
  'workbook.stale': 'Somebody has just updated the report. Please look at the changes again.',
  'workbook.bulk': 'Import many Excel forms',
  'workbook.bulkSub':
    'Excel forms sent in by agencies. Each file is taken whole into the report entered on behalf, or not at all.',
  'workbook.bulkFiles': 'Files',
  'workbook.bulkDrop': (p) => `Choose the Excel forms, or drop them here (${many(p.most, 'file')} at most).`,
  'workbook.bulkFile': 'File',
  'workbook.bulkState': 'Reading',
  'workbook.noArrival': 'The arrival of this report has not been entered.',
  'workbook.bulkApply': (p) => `Import ${many(p.count, 'file')}`,
  'workbook.bulkTaken': (p) => `${many(p.count, 'file')} imported.`,
  'workbook.bulkDone': 'Imported',
} as const satisfies SameMessages<typeof vi>;
