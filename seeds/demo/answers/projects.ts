import type { Project, ProjectCheck } from '@ega/shared/areas/projects/content';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { addDays, civil } from '@ega/shared/text/civil-date';
import { agencyDocument } from '../documents.js';
import { officeOf } from '../offices.js';
import { between, happens, oneOf } from '../random.js';
import type { AnswerContext } from './context.js';

const NAMES = [
  'Nâng cấp hệ thống một cửa điện tử và cổng dịch vụ công',
  'Xây dựng nền tảng tích hợp, chia sẻ dữ liệu',
  'Thuê dịch vụ hệ thống quản lý văn bản và điều hành',
  'Xây dựng cơ sở dữ liệu dùng chung',
] as const;

/** Part D: projects from 2018 on are known from the round of Quý IV/2017 on. */
export function projectAnswers({ agency, quarter }: AnswerContext): Answers {
  if (quarter < 4 || !happens(65, agency.number, 'projects')) return { D1: { has: 'none' } };
  const count = between(1, 2, agency.number, 'how many projects');
  const projects = Array.from({ length: count }, (_, place) => project(agency, place + 1));
  return {
    D1: { has: 'yes' },
    D2: { projects },
    D3: { projects: projects.map(({ id }) => check(agency.number, id)) },
  };
}

function project(agency: AnswerContext['agency'], place: number): Project {
  const id = `du-an-${place}`;
  const from = [agency.number, id];
  const state = oneOf(['preparing', 'approved', 'running'] as const, ...from, 'state');
  const name = NAMES[(between(0, NAMES.length - 1, agency.number, 'first project') + place) % NAMES.length]!;
  return {
    id,
    name,
    owner: officeOf(agency).unit,
    form: name.startsWith('Thuê') ? 'service' : 'investment',
    funds: agency.kind === 'PROVINCE' ? ['local'] : ['central'],
    fromYear: 2018,
    toYear: 2018 + between(0, 2, ...from, 'to'),
    state,
    handlesProcedures: name.includes('một cửa') ? 'yes' : 'no',
    carriedOver: false,
    decision:
      state === 'preparing'
        ? null
        : agencyDocument(agency, {
            kind: 'decision',
            issuedOn: addDays(civil('2017-09-18'), between(0, 80, ...from, 'decision')),
            title: `Phê duyệt ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
            purpose: id,
          }),
  };
}

function check(agency: number, project: string): ProjectCheck {
  const answer = (item: string, percent: number) => {
    if (happens(percent, agency, project, item))
      return { answer: 'yes' as const, where: 'Mục 3, Thuyết minh' };
    return { answer: oneOf(['no', 'notEnough'] as const, agency, project, item, 'less') };
  };
  return {
    project,
    required: answer('required', 80),
    specified: answer('specified', 60),
    viaPlatforms: answer('viaPlatforms', 45),
    standards: answer('standards', 50),
  };
}
