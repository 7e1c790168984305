import type { Package } from '@ega/shared/areas/one-stop/content';
import type { AnswerOf, Answers } from '@ega/shared/reports/answer-schemas';
import { oneStopPackages } from '@ega/shared/areas/one-stop/counting';
import { civil } from '@ega/shared/text/civil-date';
import { agencyDocument } from '../documents.js';
import { officeOf } from '../offices.js';
import { between, happens } from '../random.js';
import { type AnswerContext, number } from './context.js';

/** The agency that has retired a second package by Quý I/2018, with minutes of moving its data (R14). */
export const RETIRING = { agency: 43, on: civil('2018-01-22') } as const;

/** Part C. Government agencies without procedures say on what ground (C0). */
export function oneStopAnswers(context: AnswerContext): Answers {
  const { agency, variant } = context;
  if (variant === 'CP' && agency.number !== 24)
    return {
      C0: { has: 'none', noneBasis: 'Không được giao giải quyết thủ tục hành chính cho tổ chức, cá nhân.' },
    };
  const c1 = { packages: packages(context) };
  const common = { C0: procedures(context), C1: c1, C7: levels(context) };
  if (variant === 'CP') return common;
  return { ...common, C2: { count: oneStopPackages(c1) }, C4: unitsUsing(context), C5: focalUnit(context) };
}

const share = (key: string, from: number, to: number, { agency }: AnswerContext) =>
  between(from, to, agency.number, key);

function totals(context: AnswerContext): { province: number; district: number; commune: number } {
  if (context.variant !== 'T')
    return { province: share('procedures', 90, 420, context), district: 0, commune: 0 };
  return {
    province: share('province', 1150, 1780, context),
    district: share('district', 240, 340, context),
    commune: share('commune', 95, 160, context),
  };
}

function procedures(context: AnswerContext): AnswerOf['C0'] {
  const { province, district, commune } = totals(context);
  if (context.variant !== 'T') return { has: 'yes', total: number(province) };
  return { has: 'yes', province: number(province), district: number(district), commune: number(commune) };
}

/** Levels 3 and 4 grow once over the rounds of the demo; the four always add up to the total of C0 (R17). */
function levels(context: AnswerContext): AnswerOf['C7'] {
  const { province, district, commune } = totals(context);
  const total = province + district + commune;
  const grown = context.quarter >= 5 && happens(25, context.agency.number, 'levels grow');
  const level3 = Math.floor((total * share('level 3', 6, 18, context)) / 100) + (grown ? 12 : 0);
  const level4 = Math.floor((total * share('level 4', 0, 3, context)) / 100);
  const level1 = Math.floor((total * share('level 1', 5, 20, context)) / 100);
  return {
    level1: number(level1),
    level2: number(total - level1 - level3 - level4),
    level3: number(level3),
    level4: number(level4),
  };
}

function packages(context: AnswerContext): Package[] {
  const { agency, round } = context;
  const count = agency.number === RETIRING.agency ? 2 : share('packages', 1, 3, context);
  const own = Array.from({ length: count }, (_, place) => ownPackage(context, place + 1, count));
  const nationWide: Package = {
    id: 'toan-quoc',
    name: 'Hệ thống do bộ, ngành trung ương triển khai thống nhất toàn quốc',
    type: 'national',
    plan: 'keepNational',
  };
  const listed = agency.kind === 'PROVINCE' ? [...own, nationWide] : own;
  if (agency.number !== RETIRING.agency || round.cutOff < RETIRING.on) return listed;
  return listed.map((line) => (line.id === 'phan-mem-2' ? retired(context, line) : line));
}

function ownPackage(context: AnswerContext, place: number, count: number): Package {
  const { agency } = context;
  const integrated = happens(40, agency.number, place, 'integrated');
  return {
    id: `phan-mem-${place}`,
    name: `Phần mềm một cửa điện tử ${place === 1 ? 'dùng chung' : `số ${place}`}`,
    type: integrated ? 'integrated' : 'oneStop',
    inUseSince: between(2010, 2016, agency.number, place, 'since'),
    form: happens(50, agency.number, place, 'hired') ? 'hired' : 'bought',
    units: number(between(3, 24, agency.number, place, 'units')),
    procedures: number(between(40, 320, agency.number, place, 'procedures')),
    plan: place === 1 ? 'unified' : happens(50, agency.number, place, count, 'merge') ? 'merge' : 'retire',
  };
}

function retired({ agency, files }: AnswerContext, line: Package): Package {
  return {
    ...line,
    plan: 'retire',
    retiredOn: RETIRING.on,
    document: agencyDocument(agency, {
      kind: 'minutes',
      issuedOn: RETIRING.on,
      title: 'Biên bản chuyển dữ liệu và ngừng sử dụng phần mềm',
      purpose: 'minutes',
      fileId: files.minutes,
    }),
  };
}

function unitsUsing(context: AnswerContext): AnswerOf['C4'] {
  const of = (level: 'department' | 'district' | 'commune' | 'subordinate', from: number, to: number) => {
    const total = share(`${level} total`, from, to, context);
    const percent = share(`${level} used`, 15, 100, context);
    return { level, used: number(Math.floor((total * percent) / 100)), total: number(total) };
  };
  if (context.variant !== 'T') return { levels: [of('subordinate', 6, 24)] };
  return { levels: [of('department', 17, 21), of('district', 8, 24), of('commune', 90, 320)] };
}

function focalUnit({ agency }: AnswerContext): AnswerOf['C5'] {
  if (!happens(72, agency.number, 'focal unit')) return { state: 'notAssigned' };
  return {
    state: 'assigned',
    unit: officeOf(agency).unit,
    document: agencyDocument(agency, {
      kind: 'decision',
      issuedOn: civil('2016-08-22'),
      title: 'Về việc giao đơn vị đầu mối tổ chức triển khai hệ thống một cửa điện tử',
      purpose: 'focal-unit',
    }),
  };
}
