import { GUIDANCE_ITEMS } from '@ega/shared/areas/architecture/content';
import type { DocumentDraft } from '@ega/shared/documents/official-document';
import type { AnswerOf, Answers } from '@ega/shared/reports/answer-schemas';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { agencyDocument, ministryOpinion } from '../documents.js';
import { officeOf } from '../offices.js';
import { plannedSteps } from '../plans.js';
import { goesThrough, STEP_BACK, type Taken, stepsOn } from '../progress.js';
import { between, happens, oneOf } from '../random.js';
import type { AnswerContext } from './context.js';

/** Part A as it stands on the cut-off day. Questions that the gates hide are simply not sent. */
export function architectureAnswers(context: AnswerContext): Answers {
  const taken = stepsOn(context.agency.number, context.round.cutOff);
  const step = taken.at(-1)?.step ?? 0;
  return {
    A1: stage(context, step),
    ...(step === 3 || step === 5 ? { A2: { percent: draftShare(context, step) } } : {}),
    ...(step >= 1 ? { A3: { steps: taken.map((row) => takenRow(context, row)) } } : {}),
    ...(step >= 3 && step <= 6 ? { A4: consultation(context, taken) } : {}),
    ...(step < 7 ? { A5: { planned: plannedSteps(context.agency.number, context.round, step) } } : {}),
    A6: leadership(context, step),
    ...(step >= 7 ? { A7: guidance(context) } : {}),
  };
}

function stage({ agency, round }: AnswerContext, step: number): AnswerOf['A1'] {
  if (agency.number !== STEP_BACK.agency || round.cutOff < STEP_BACK.on) return { step };
  return {
    step,
    stepBackReason:
      'Chuyển nhiệm vụ chủ trì sang đơn vị mới; dự thảo được soạn thảo lại theo phân công mới trước khi trình phê duyệt.',
    stepBackDocument: agencyDocument(agency, {
      kind: 'dispatch',
      issuedOn: STEP_BACK.on,
      title: 'Về việc giao lại nhiệm vụ xây dựng kiến trúc',
      purpose: 'step-back',
    }),
  };
}

function draftShare({ agency, round, quarter }: AnswerContext, step: number): number {
  if (step === 5) return 90;
  const since = stepsOn(agency.number, round.cutOff).at(-1)!.on;
  return since > round.periodFrom
    ? 10 * between(2, 4, agency.number, 'draft')
    : 10 * Math.min(8, 5 + (quarter % 3));
}

function takenRow({ agency, files }: AnswerContext, { step, on }: Taken) {
  const row = { step, startedOn: on, document: stepDocument(agency, step, on, files.step) };
  if (step !== 7) return row;
  const decision = agencyDocument(agency, {
    kind: 'decision',
    issuedOn: on,
    title: `Phê duyệt ${officeOf(agency).architecture}, phiên bản 1.0`,
    purpose: 'architecture',
    fileId: files.decision,
  });
  return {
    step,
    startedOn: on,
    document: decision,
    architectureVersion: '1.0',
    frameworkVersion: '1.0',
    effectiveOn: on,
  };
}

type Agency = AnswerContext['agency'];

const STEP_DOCUMENTS = {
  1: { kind: 'plan', title: 'Kế hoạch xây dựng' },
  2: { kind: 'plan', title: 'Kế hoạch khảo sát hiện trạng phục vụ xây dựng' },
  3: { kind: 'dispatch', title: 'Về việc giao soạn thảo và lấy ý kiến nội bộ đối với dự thảo' },
  4: { kind: 'dispatch', title: 'Về việc lấy ý kiến Bộ Thông tin và Truyền thông đối với dự thảo' },
  6: { kind: 'submission', title: 'Về việc phê duyệt' },
  8: { kind: 'dispatch', title: 'Về việc giao nhiệm vụ cập nhật' },
} as const;

function stepDocument(agency: Agency, step: number, on: CivilDate, fileId?: string): DocumentDraft {
  if (step === 5) return ministryOpinion(agency, on);
  const { kind, title } = STEP_DOCUMENTS[step as keyof typeof STEP_DOCUMENTS] ?? STEP_DOCUMENTS[1];
  return agencyDocument(agency, {
    kind,
    issuedOn: on,
    title: `${title} ${officeOf(agency).architecture}`,
    purpose: `step-${step}`,
    fileId: step === 6 ? fileId : null,
  });
}

/** The Ministry's opinion is no condition: some ask for it, some give the reason why not (A4). */
function consultation({ agency }: AnswerContext, taken: readonly Taken[]): AnswerOf['A4'] {
  const dayOf = (step: number) => taken.find((row) => row.step === step)?.on;
  const [sentOn, answeredOn] = [dayOf(4), dayOf(5)];
  if (!sentOn) {
    if (taken.at(-1)!.step === 3 || goesThrough(agency.number, 4)) return { state: 'notSent' };
    return {
      state: 'willNotSend',
      reason: 'Dự thảo được xây dựng theo mẫu, hướng dẫn đã ban hành; đơn vị chủ trì tự rà soát.',
    };
  }
  const sent = stepDocument(agency, 4, sentOn);
  return answeredOn
    ? { state: 'answered', sent, opinion: ministryOpinion(agency, answeredOn) }
    : { state: 'sent', sent };
}

function leadership({ agency }: AnswerContext, step: number): AnswerOf['A6'] {
  if (step < 1) return { leadUnit: officeOf(agency).unit };
  const form = oneOf(['inHouse', 'consultant', 'combined'] as const, agency.number, 'form');
  return {
    leadUnit: officeOf(agency).unit,
    form,
    consultant: form === 'inHouse' ? null : step >= 3 ? 'contracted' : 'selecting',
    funding: step >= 3 || happens(50, agency.number, 'funding') ? 'allocated' : 'notAllocated',
  };
}

function guidance({ agency }: AnswerContext): AnswerOf['A7'] {
  const full = happens(55, agency.number, 'guidance');
  return {
    items: GUIDANCE_ITEMS.map((item, place) => {
      const answer =
        full || happens(75, agency.number, item)
          ? 'yes'
          : oneOf(['partial', 'no'] as const, agency.number, item, 'less');
      return { item, answer, where: answer === 'no' ? null : `Mục ${place + 1}` };
    }),
  };
}
