import { MARK_SHEET } from '@ega/shared/reports/workbook/workbook-mark';
import { isTrialRound } from '@ega/shared/rounds/round';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { fileMark } from '@ega/shared/text/file-mark';
import { formatDate } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { WorkbookSource } from '../reports/workbook-source.queries.js';
import { sealedMark } from '../reports/workbook-seal.js';
import { formTitle, headSheet } from './form-workbook-head.js';
import { sectionSheets } from './form-workbook-sheets.js';
import type { FormWorkbook } from './form-workbook.js';

/** The form of one agency and round, or the chosen questions of it, filled with what the system holds. */
export function formWorkbook(source: WorkbookSource): FormWorkbook {
  const day = formatDate(civilDateAt(source.now));
  const marks = [
    ...(source.demo ? [say('vi', 'export.demoDay', { day })] : []),
    ...(isTrialRound(source.round.id) ? [say('vi', 'round.trialMark')] : []),
  ];
  const demo = marks.length > 0 ? marks.join(' · ') : null;
  const lists = new Map<string, readonly string[]>();
  const sections = sectionSheets(source, demo, lists);
  return {
    fileName: fileName(source),
    title: formTitle(source),
    demo,
    sheets: [headSheet(source, demo), ...sections],
    lists,
    listsSheet: say('vi', 'form.sheet.lists'),
    listError: say('vi', 'form.sheet.notInList'),
    mark: sealedMark(source.mark),
    markSheet: MARK_SHEET,
  };
}

/** 'DỮ LIỆU MINH HỌA - bieu-mau-2018-Q1-thua-thien-hue', with the questions of a partial workbook. */
function fileName({ round, agency, questions, whole, demo }: WorkbookSource): string {
  const part = whole ? '' : `-cau-${questions.map(({ id }) => id).join('-')}`.slice(0, 60);
  return `${fileMark(demo)}bieu-mau-${round.id}-${agency.slug}${part}`;
}
