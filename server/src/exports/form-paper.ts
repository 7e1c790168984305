import type { FormVariant } from '@ega/shared/agencies/kind';
import { blankAnswer } from '@ega/shared/reports/blank-form';
import type { Letterhead } from '@ega/shared/directives/letterhead';
import type { FormContext } from '@ega/shared/reports/form-context';
import { areaTitle, formName, questionTitle } from '@ega/shared/reports/question-text';
import { QUESTIONS } from '@ega/shared/reports/questions';
import type { Round } from '@ega/shared/rounds/round';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { quarterName } from '@ega/shared/text/format';
import { formHead } from './form-head.js';
import { pageMarks, type PaperSection, type PrintedPaper } from './printed-paper.js';

export interface BlankForm {
  variant: FormVariant;
  round: Pick<Round, 'id' | 'year' | 'quarter' | 'periodFrom' | 'periodTo' | 'cutOff' | 'dueAt'>;
  /** The form of the round with its lists. */
  form: FormContext;
  /** Null on a form for anybody of this kind. */
  agencyName: string | null;
  letterhead: Letterhead;
  printedAt: string;
  demo: boolean;
}

const NAME = '…………………………………………';

/** The form of one kind of agency, empty: every question with boxes and dots, none hidden by a gate. */
export function formPaper(blank: BlankForm): PrintedPaper {
  const { variant, round, form, agencyName, letterhead, printedAt, demo } = blank;
  return {
    issuer: { parent: null, body: [agencyName ?? NAME] },
    numberLine: 'Số:            /BC-            ',
    dateLine: `................, ngày       tháng       năm ${civilDateAt(printedAt).slice(0, 4)}`,
    title: formName(variant, 'vi').toUpperCase(),
    subject: `Báo cáo tình hình triển khai Kiến trúc ${variant === 'T' ? 'Chính quyền' : 'Chính phủ'} điện tử ${quarterName(round)}`,
    facts: formHead({
      ...{ variant, round, letterhead, dueAt: round.dueAt },
      ...{ agencyName: agencyName ?? NAME, sending: 'form.paper.sendingText' },
    }),
    sections: sections(variant, form),
    signatures: [
      { authority: 'CÁN BỘ LẬP BÁO CÁO', note: '(Ký, ghi rõ họ tên)' },
      { authority: 'THỦ TRƯỞNG CƠ QUAN', note: '(Ký, ghi rõ họ tên và đóng dấu)' },
    ],
    notes: ['Đánh dấu vào ô ☐ phù hợp; câu không áp dụng thì ghi “không áp dụng” và nêu lý do.'],
    marks: pageMarks(demo, printedAt, round.id),
    standing: null,
    printedAt,
  };
}

function sections(variant: FormVariant, form: FormContext): PaperSection[] {
  const asked = QUESTIONS.filter((question) => question.variants.includes(variant));
  return [...new Set(asked.map((question) => question.area))].map((area) => ({
    title: areaTitle(area, variant, 'vi', form),
    items: asked
      .filter((question) => question.area === area)
      .map(({ id }) => ({
        number: id,
        title: questionTitle(id, variant, 'vi', form),
        lines: blankAnswer(id, variant, form),
        empty: NAME,
      })),
  }));
}
