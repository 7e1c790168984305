import type { FormVariant } from '@ega/shared/agencies/kind';
import { type Letterhead, supportOf } from '@ega/shared/directives/letterhead';
import { formName } from '@ega/shared/reports/question-text';
import type { Round } from '@ega/shared/rounds/round';
import { formatDateProse, formatDeadline } from '@ega/shared/text/format';
import { say, sayData } from '@ega/shared/text/say';
import { receiverOf } from './printed-paper.js';

export interface HeadedForm {
  readonly variant: FormVariant;
  readonly agencyName: string;
  readonly round: Pick<Round, 'periodFrom' | 'periodTo' | 'cutOff'>;
  readonly dueAt: string;
  readonly letterhead: Letterhead;
  /** How this very form is handed in: the file on screen, the paper beside it. */
  readonly sending: 'form.sheet.sendingText' | 'form.paper.sendingText';
}

/** What every form and report must state at its head, on paper and in the workbook alike (catalogue 0.3). */
export function formHead(form: HeadedForm): { label: string; value: string }[] {
  const { variant, agencyName, round, dueAt, letterhead, sending } = form;
  const period = { from: formatDateProse(round.periodFrom), to: formatDateProse(round.periodTo) };
  const fact = (
    name: 'form' | 'basis' | 'agency' | 'receiver' | 'period' | 'cutOff' | 'dueAt' | 'sending' | 'contact',
    value: string,
  ) => ({ label: say('vi', `form.sheet.${name}`), value });
  return [
    fact('form', formName(variant, 'vi')),
    fact('basis', say('vi', 'form.sheet.basisText')),
    fact('agency', agencyName),
    fact('receiver', receiverOf(letterhead)),
    fact('period', say('vi', 'form.sheet.periodText', period)),
    fact('cutOff', formatDateProse(round.cutOff)),
    fact('dueAt', formatDeadline(dueAt)),
    fact('sending', sayData('vi', sending)),
    fact('contact', supportOf(letterhead)),
  ];
}
