import type { AnswerOf } from '@ega/shared/reports/answer-schemas';
import { addDays } from '@ega/shared/text/civil-date';
import { agencyDocument } from '../documents.js';
import { between, happens } from '../random.js';
import type { AnswerContext } from './context.js';

type Line = NonNullable<NonNullable<AnswerOf['E3']>['conclusions']>[number];

/** E3: some are done with a document, most are on their way, a few have not begun. */
export function conclusionAnswers(context: AnswerContext): AnswerOf['E3'] {
  return { conclusions: (context.conclusions ?? []).map(({ key }) => lineOf(context, key)) };
}

function lineOf({ agency, draftedOn }: AnswerContext, conclusion: string): Line {
  if (happens(45, agency.number, conclusion, 'done')) {
    const doneOn = addDays(draftedOn, -between(3, 30, agency.number, conclusion));
    return {
      conclusion,
      outcome: 'done',
      doneOn,
      document: agencyDocument(agency, {
        kind: 'dispatch',
        issuedOn: doneOn,
        title: 'Báo cáo kết quả thực hiện kết luận phiên họp Ban điều hành',
        purpose: `ket-luan-${conclusion}`,
      }),
    };
  }
  if (happens(85, agency.number, conclusion, 'ongoing')) {
    const expectedOn = addDays(draftedOn, between(15, 90, agency.number, conclusion, 'expected'));
    return {
      conclusion,
      outcome: 'ongoing',
      expectedOn,
      progress: 'Đã giao đơn vị chủ trì rà soát, tổng hợp.',
    };
  }
  return { conclusion, outcome: 'notStarted', reason: 'Đang kiện toàn đơn vị chủ trì.' };
}
