import type { Connection } from '@ega/shared/areas/ngsp/content';
import { NATIONAL_SYSTEMS, type NationalSystem } from '@ega/shared/areas/ngsp/national-systems';
import type { AnswerOf, Answers } from '@ega/shared/reports/answer-schemas';
import { addDays, civil } from '@ega/shared/text/civil-date';
import { agencyDocument } from '../documents.js';
import { between, happens, oneOf } from '../random.js';
import { stepsOn } from '../progress.js';
import { type AnswerContext, number } from './context.js';

/** Part B. Government agencies give B1 freely; some do. */
export function ngspAnswers(context: AnswerContext): Answers {
  const { agency, variant } = context;
  const freely = variant === 'CP' && !happens(50, agency.number, 'lgsp');
  return {
    ...(freely ? {} : { B1: platform(context) }),
    B3: { connections: NATIONAL_SYSTEMS.map((s) => line(context, s)) },
  };
}

/** The platform follows the issued architecture: building after it, running for a few. */
function platform({ agency, round }: AnswerContext): AnswerOf['B1'] {
  const issuedOn = stepsOn(agency.number, round.cutOff).find((row) => row.step === 7)?.on;
  if (!issuedOn) {
    return happens(40, agency.number, 'platform planned')
      ? { state: 'planned', plannedYear: 2019 }
      : { state: 'noPlan' };
  }
  const since = addDays(issuedOn, between(120, 300, agency.number, 'operating'));
  if (since <= round.cutOff && happens(60, agency.number, 'platform')) {
    return {
      state: 'operating',
      operatingSince: since,
      form: oneOf(['investment', 'service'] as const, agency.number, 'platform form'),
      connectedSystems: number(between(4, 22, agency.number, 'systems')),
      document: agencyDocument(agency, {
        kind: 'decision',
        issuedOn: since,
        title: 'Về việc đưa nền tảng tích hợp, chia sẻ dữ liệu vào vận hành',
        purpose: 'platform',
      }),
    };
  }
  return addDays(issuedOn, 90) <= round.cutOff
    ? { state: 'building' }
    : { state: 'planned', plannedYear: 2018 };
}

/** Few connections are beyond the request before the national platform runs; the line keeps its id over the quarters. */
function line({ agency, round }: AnswerContext, system: NationalSystem): Connection {
  const id = system.code;
  const from = [agency.number, system.code];
  if (system.owner === agency.number) return { id, system: system.code, need: 'owner' };
  if (happens(agency.kind === 'PROVINCE' ? 15 : 55, ...from)) {
    const noNeedReason = 'Chức năng, nhiệm vụ hiện nay không khai thác dữ liệu của hệ thống này.';
    return { id, system: system.code, need: 'none', noNeedReason };
  }
  const step =
    round.cutOff >= civil('2017-12-15') && happens(30, ...from, 'request')
      ? 3
      : between(1, 2, ...from, 'step');
  const steppedOn = step === 3 ? addDays(civil('2017-10-02'), between(0, 60, ...from, 'asked')) : null;
  const document = steppedOn
    ? agencyDocument(agency, {
        kind: 'dispatch',
        issuedOn: steppedOn,
        title: 'Về việc đề nghị kết nối, khai thác dữ liệu',
        purpose: `connection-${system.code}`,
      })
    : null;
  return { id, system: system.code, need: 'needed', step, route: 'lgspNgsp', steppedOn, document };
}
