import type { SameMessages } from '../message.js';
import type { workbookSheets as vi } from '../vi/workbook-sheets.js';

/** For readers of English; the workbook itself is Vietnamese. */
export const workbookSheets = {
  'form.sheet.head': 'Instructions',
  'form.sheet.lists': 'Lists',
  'form.sheet.title': (p) => `Report on the e-Government Architecture ${p.quarter}`,
  'form.sheet.titleProvince': (p) => `Report on the provincial e-Government Architecture ${p.quarter}`,
  'form.sheet.form': 'Form',
  'form.sheet.basis': 'Basis',
  'form.sheet.basisText': 'Official letter 1655 of 13/02/2018',
  'form.sheet.agency': 'Reporting agency',
  'form.sheet.receiver': 'Receiving agency',
  'form.sheet.period': 'Data period',
  'form.sheet.periodText': (p) => `from ${p.from} to the end of ${p.to}`,
  'form.sheet.cutOff': 'Cut-off day',
  'form.sheet.dueAt': 'Due',
  'form.sheet.sending': 'How to send',
  'form.sheet.sendingText':
    'Import this file on the report page of the agency; the report is sent in the system',
  'form.paper.sendingText':
    'Sent in the system; the signed and stamped document with it or within 5 working days',
  'form.sheet.contact': 'Support',
  'form.sheet.part': 'Part of the form',
  'form.sheet.partAll': 'Whole form',
  'form.sheet.partSome': (p) => `Part of the form, questions ${p.list}`,
  'form.sheet.issuedAt': 'As in the system at',
  'form.sheet.howTo': 'How to fill in',
  'form.sheet.how1':
    'Enter only in light yellow cells. The others are locked; keep names and order of the sheets.',
  'form.sheet.how2':
    'Cells with a list: choose from the list. Several choices: enter “x” in each line chosen.',
  'form.sheet.how3': 'Dates: day/month/year, for example 27/02/2017.',
  'form.sheet.how4':
    'Figures: a whole number (0 is a figure), “Không phát sinh: reason”, or “Chưa có số liệu: expected day”. An empty cell is not 0.',
  'form.sheet.how5':
    'Registers: add in the empty lines at the end. Emptying a line takes it out of the register.',
  'form.sheet.how6':
    'Answers of the earlier round are filled in but do not count: change them, or enter “x” to confirm them as unchanged.',
  'form.sheet.how7': 'Evidence files are uploaded in the system, not here. Never enter state secrets.',
  'form.sheet.how8':
    'When done: choose Import from Excel on the report page. The changes are shown before they are saved.',
  'form.sheet.code': 'Question',
  'form.sheet.content': 'Item',
  'form.sheet.answer': 'Answer',
  'form.sheet.guide': 'How to enter',
  'form.sheet.row': 'Line',
  'form.sheet.confirm': 'Confirm as unchanged since the earlier round (x)',
  'form.sheet.secretClosed': 'State secret: cell closed',
  'form.sheet.closed': 'Takes no update now',
  'form.sheet.tickHint': 'x to choose',
  'form.sheet.dateHint': 'Day/month/year',
  'form.sheet.countHint': 'Whole number, Không phát sinh: reason, or Chưa có số liệu: day',
  'form.sheet.linesHint': 'One item per line (Alt+Enter)',
  'form.sheet.choiceHint': 'Choose from the list',
  'form.sheet.notInList': 'Not in the list. Please choose from the list.',
} as const satisfies SameMessages<typeof vi>;
