import type { Letterhead } from '@ega/shared/directives/letterhead';
import { areaTitle, questionTitle } from '@ega/shared/reports/question-text';
import { presentAnswer } from '@ega/shared/reports/present-answer';
import { QUESTIONS, type QuestionId } from '@ega/shared/reports/questions';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { formatInstant, quarterName } from '@ega/shared/text/format';
import type { PrintableReport } from '../reports/printable-report.queries.js';
import { formHead } from './form-head.js';
import { pageMarks, type PaperItem, type PaperSection, type PrintedPaper } from './printed-paper.js';

const NOTHING = 'Chưa trả lời';

/** The report for signature and stamp, in the agency's own heading (practice.md 12); official papers are Vietnamese. */
export function reportPaper(report: PrintableReport, letterhead: Letterhead): PrintedPaper {
  const { agency, round, revision, printedAt } = report;
  const quarter = quarterName(round);
  return {
    issuer: { parent: null, body: issuerLines(report) },
    numberLine: 'Số:            /BC-            ',
    dateLine: '................, ngày       tháng       năm 2018'.replace(
      '2018',
      civilDateAt(printedAt).slice(0, 4),
    ),
    title: 'BÁO CÁO',
    subject: `Tình hình triển khai Kiến trúc ${agency.variant === 'T' ? 'Chính quyền' : 'Chính phủ'} điện tử ${quarter}`,
    facts: [
      ...formHead({
        ...{ variant: agency.variant, agencyName: agency.agencyName, round, dueAt: report.dueAt },
        ...{ letterhead, sending: 'form.paper.sendingText' },
      }),
      ...(revision
        ? [
            {
              label: 'Phiếu tiếp nhận',
              value: `${revision.receiptNumber}, gửi lúc ${formatInstant(revision.recordedAt)}${revision.late ? ' (gửi chậm)' : ''}`,
            },
            { label: 'Cán bộ lập báo cáo', value: revision.preparedBy },
            { label: 'Người gửi', value: revision.submittedBy },
          ]
        : []),
    ],
    sections: sections(report),
    signatures: [
      { authority: 'CÁN BỘ LẬP BÁO CÁO', note: '(Ký, ghi rõ họ tên)' },
      { authority: 'THỦ TRƯỞNG CƠ QUAN', note: '(Ký, ghi rõ họ tên và đóng dấu)' },
    ],
    notes: [],
    marks: pageMarks(report.demo, printedAt, round.id),
    standing: revision ? `Phiếu tiếp nhận ${revision.receiptNumber}` : 'Bản trình ký, chưa gửi trên hệ thống',
    printedAt,
  };
}

const COMMITTEE = 'Ủy ban nhân dân ';

/** A People's Committee stands over two lines, as on its paper; a ministry or an agency under its own name. */
function issuerLines({ agency }: PrintableReport): string[] {
  const { agencyName } = agency;
  return agencyName.startsWith(COMMITTEE)
    ? [COMMITTEE.trim(), agencyName.slice(COMMITTEE.length)]
    : [agencyName];
}

function sections(report: PrintableReport): PaperSection[] {
  const { variant } = report.agency;
  const areas = [...new Set(QUESTIONS.map((question) => question.area))];
  return areas.flatMap((area) => {
    const asked = QUESTIONS.filter((question) => question.area === area).map((question) => question.id);
    const items = report.questions.filter((id) => asked.includes(id)).map((id) => item(report, id));
    return items.length === 0 ? [] : [{ title: areaTitle(area, variant, 'vi', report.form), items }];
  });
}

function item({ answers, agency, form }: PrintableReport, id: QuestionId): PaperItem {
  const { lines } = presentAnswer(id, answers[id], agency.variant, 'vi', answers, form);
  return { number: id, title: questionTitle(id, agency.variant, 'vi', form), lines, empty: NOTHING };
}
