import { areaTitle, formName, questionTitle } from '@ega/shared/reports/question-text';
import { presentAnswer } from '@ega/shared/reports/present-answer';
import { QUESTIONS } from '@ega/shared/reports/questions';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant, quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { PrintableReport } from '../reports/printable-report.queries.js';
import type { PrintBlock, PrintDocument, PrintHeading } from './print-document.js';

/**
 * The report as it goes to signature and stamp (practice.md 12), in the agency's own heading and in the form of
 * TT 01/2011/TT-BNV; number, place, date and signature are left to the agency.
 */
export function reportDocument(report: PrintableReport): PrintDocument {
  const { agency, round, revision } = report;
  const quarter = quarterName(round);
  const province = agency.variant === 'T';
  const printed = formatInstant(report.printedAt);
  const subject = say('vi', province ? 'print.subject.province' : 'print.subject.ministry', { quarter });
  return {
    fileName: fileName(report, `Báo cáo ${quarter.replace('/', '-')} - ${agency.nameVi}`),
    title: `${subject} – ${agency.nameVi}`,
    demo: report.demo
      ? say('vi', 'export.demoDay', { day: formatDate(civilDateAt(report.printedAt)) })
      : null,
    heading: reportHeading(report),
    kind: say('vi', 'print.report'),
    subject,
    to: say('vi', 'print.to'),
    body: [
      {
        kind: 'paragraph',
        text: say('vi', 'print.opening', {
          agency: agency.agencyName,
          from: formatDate(round.periodFrom),
          to: formatDate(round.periodTo),
          cutOff: formatDate(round.cutOff),
        }),
      },
      { kind: 'note', text: formName(agency.variant, 'vi') },
      ...answerBlocks(report),
      ...fileBlocks(report),
      { kind: 'paragraph', text: say('vi', 'print.closing', { agency: agency.agencyName }) },
    ],
    signature: {
      recipients: [
        say('vi', 'print.recipients'),
        say('vi', 'print.recipientAbove'),
        say('vi', 'print.recipientAuthority'),
        say('vi', 'print.recipientFile'),
      ],
      onBehalf: province
        ? [say('vi', 'print.onBehalf'), say('vi', 'print.signer')]
        : [say('vi', 'print.signer')],
      here: say('vi', 'print.signHere'),
    },
    foot: revision
      ? say('vi', 'print.fromRevision', {
          number: revision.number,
          receipt: revision.receiptNumber,
          instant: formatInstant(revision.recordedAt),
        })
      : say('vi', 'print.fromDraft', { instant: printed }),
  };
}

/** A People's Committee stands over two lines; a ministry or an agency under its own name. */
function reportHeading({ agency, round }: PrintableReport): PrintHeading {
  const province = agency.variant === 'T';
  const name = agency.nameVi.toLocaleUpperCase('vi');
  const symbol = province ? '/BC-UBND' : `/BC-${agency.abbreviation ?? '……'}`;
  return {
    parent: null,
    agency: province ? [say('vi', 'print.peoplesCommittee'), name] : [name],
    number: say('vi', 'print.numberLine', { symbol }),
    nation: say('vi', 'print.nation'),
    motto: say('vi', 'print.motto'),
    placeAndDate: say('vi', 'print.placeAndDate', { year: String(round.year) }),
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function answerBlocks({ questions, answers, agency }: PrintableReport): PrintBlock[] {
  const blocks: PrintBlock[] = [];
  const shown = QUESTIONS.filter((question) => questions.includes(question.id));
  let area: string | null = null;
  let sections = 0;
  for (const question of shown) {
    if (question.area !== area) {
      area = question.area;
      const title = areaTitle(question.area, agency.variant, 'vi').toLocaleUpperCase('vi');
      blocks.push({ kind: 'section', text: `${ROMAN[sections++] ?? ''}. ${title}` });
    }
    blocks.push({
      kind: 'question',
      text: `${question.id}. ${questionTitle(question.id, agency.variant, 'vi')}`,
    });
    const { lines } = presentAnswer(question.id, answers[question.id], agency.variant, 'vi', answers);
    if (lines.length === 0) blocks.push({ kind: 'note', text: say('vi', 'print.unanswered') });
    for (const { label, value } of lines) blocks.push({ kind: 'item', label, text: value });
  }
  return blocks;
}

function fileBlocks({ files }: PrintableReport): PrintBlock[] {
  if (files.length === 0) return [];
  return [
    { kind: 'question', text: say('vi', 'print.documents') },
    ...files.map((file, at): PrintBlock => {
      const pages = file.pages ? say('vi', 'print.documentPages', { pages: file.pages }) : '';
      return {
        kind: 'item',
        label: `${at + 1}`,
        text: say('vi', 'print.documentLine', { name: file.name, pages }),
      };
    }),
  ];
}

function fileName(report: PrintableReport, name: string): string {
  return report.demo ? `${say('vi', 'export.demo')} - ${name}` : name;
}
