import type { AnswerOf, Answers } from '@ega/shared/reports/answer-schemas';
import { addDays, civil } from '@ega/shared/text/civil-date';
import { agencyDocument } from '../documents.js';
import { between, happens } from '../random.js';
import { type AnswerContext, number } from './context.js';

/** A8 and A10: plans, and what was held in the data period. */
export function planAnswers(context: AnswerContext): Answers {
  return { A8: { plans: [periodPlan(context), yearPlan(context)] }, A10: events(context) };
}

type Plan = NonNullable<NonNullable<AnswerOf['A8']>['plans']>[number];

const HAS_ALL = { roadmap: 'yes', duties: 'yes', framework: 'yes' } as const;

function periodPlan({ agency }: AnswerContext): Plan {
  if (!happens(85, agency.number, 'plan of the period')) return { plan: 'period', state: 'drafting' };
  return {
    plan: 'period',
    state: 'issued',
    ...HAS_ALL,
    document: agencyDocument(agency, {
      kind: 'plan',
      issuedOn: addDays(civil('2015-10-05'), between(0, 200, agency.number, 'plan of the period')),
      title: 'Kế hoạch ứng dụng công nghệ thông tin giai đoạn 2016–2020',
      purpose: 'plan-2016-2020',
    }),
  };
}

/** The order says "may": some have not begun, and nobody is late. */
function yearPlan({ agency, round }: AnswerContext): Plan {
  if (!happens(58, agency.number, 'plan of the year')) {
    return { plan: 'year', state: happens(60, agency.number, 'draft of the year') ? 'drafting' : 'none' };
  }
  return {
    plan: 'year',
    state: 'issued',
    ...HAS_ALL,
    roadmap: happens(85, agency.number, 'roadmap') ? 'yes' : 'no',
    document: agencyDocument(agency, {
      kind: 'plan',
      issuedOn: addDays(civil('2017-12-18'), between(0, 60, agency.number, 'plan of the year')),
      title: `Kế hoạch ứng dụng công nghệ thông tin năm ${round.year}`,
      purpose: `plan-${round.year}`,
    }),
  };
}

function events({ agency, round }: AnswerContext): AnswerOf['A10'] {
  if (!happens(40, agency.number, round.id, 'workshop')) return { none: true };
  return {
    events: [
      {
        id: `su-kien-${round.id}`,
        name: 'Hội thảo triển khai Kiến trúc Chính phủ điện tử',
        kind: 'workshop',
        heldOn: addDays(round.periodFrom, between(10, 60, agency.number, round.id, 'held')),
        place: 'Trụ sở cơ quan',
        host: 'own',
        participants: number(between(25, 140, agency.number, 'participants')),
      },
    ],
  };
}
