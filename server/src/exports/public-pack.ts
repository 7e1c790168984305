import { DENOMINATORS } from '@ega/shared/directives/denominators';
import { QUESTIONS_OF, type Formula } from '@ega/shared/directives/formula';
import { fileMark } from '@ega/shared/text/file-mark';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { isMessageCode, type MessageCode, say, sayData } from '@ega/shared/text/say';
import type { ObligationFacts } from '../status/obligation.types.js';
import type { PublicDocument, PublicInformation } from '../status/public.types.js';
import type { PackCell, PackColumn, PackDocument, PackSheet } from './pack-document.js';

const text = (code: MessageCode, width: number): PackColumn => ({
  title: sayData('vi', code),
  kind: 'text',
  width,
});
const date = (code: MessageCode): PackColumn => ({ title: sayData('vi', code), kind: 'date', width: 14 });
const day = (value: string | null | undefined): PackCell => (value ? { date: value as CivilDate } : null);

type SheetPart = Pick<PackSheet, 'name' | 'columns' | 'rows'>;

/** Open data sets of the public page, by the name in their address. */
export const PUBLIC_SETS = {
  'ke-hoach-ngsp': milestonesSheet,
  'chuan-ky-thuat': (information: PublicInformation) =>
    documentsSheet('public.standards', information.standards),
  'huong-dan-ngsp': (information: PublicInformation) =>
    documentsSheet('public.guides', information.guides, information.platform),
  'khung-kien-truc': (information: PublicInformation) =>
    documentsSheet('public.framework', information.framework),
  'tu-dien-so-lieu': (information: PublicInformation) =>
    dictionarySheet([...information.obligations, ...information.indicators]),
} as const satisfies Record<string, (information: PublicInformation) => SheetPart>;

export type PublicSet = keyof typeof PUBLIC_SETS;

/** One set as a document of one sheet; its text file is open data. */
export function publicPack(set: PublicSet, information: PublicInformation): PackDocument {
  const sheet = PUBLIC_SETS[set](information);
  const demo = information.demo ? say('vi', 'app.demo') : null;
  return {
    fileName: `${fileMark(information.demo)}${sheet.name} - ${information.instant.slice(0, 10)}`,
    title: sheet.name,
    demo,
    asOf: say('vi', 'public.updatedTo', { instant: formatInstant(information.instant) }),
    sheets: [{ ...sheet, heading: [sheet.name], keptColumns: 1, filter: true }],
  };
}

function milestonesSheet({ milestones, platform }: PublicInformation): SheetPart {
  return {
    name: say('vi', 'public.plan', { platform }),
    columns: [
      text('guidance.field.title', 60),
      date('guidance.field.plannedOn'),
      date('guidance.field.doneOn'),
      text('guidance.field.unit', 30),
    ],
    rows: milestones.map((row) => [row.title, day(row.plannedOn), day(row.doneOn), row.unit ?? null]),
  };
}

function documentsSheet(name: MessageCode, documents: readonly PublicDocument[], platform = ''): SheetPart {
  return {
    name: sayData('vi', name, { platform }),
    columns: [
      text('guidance.field.title', 60),
      text('guidance.field.documentNumber', 24),
      date('guidance.field.issuedOn'),
      date('guidance.field.effectiveOn'),
      text('guidance.field.scope', 40),
      text('guidance.field.address', 40),
    ],
    rows: documents.map((row) => [
      row.title,
      row.documentNumber ?? null,
      day(row.issuedOn),
      day(row.effectiveOn),
      row.scope ?? null,
      row.address ?? null,
    ]),
  };
}

/** The data dictionary, made from the rules: what each figure is, of whom, by which rule and from which questions. */
export function dictionarySheet(obligations: readonly ObligationFacts[]): SheetPart {
  return {
    name: say('vi', 'dictionary.title'),
    columns: [
      text('dictionary.code', 12),
      text('dictionary.name', 60),
      text('dictionary.source', 40),
      text('obligation.sentence', 80),
      text('dictionary.bound', 50),
      text('dictionary.formula', 90),
      text('dictionary.questions', 24),
      date('obligation.firstDay'),
      text('dictionary.due', 20),
    ],
    rows: obligations.map((duty) => [
      duty.code,
      duty.titleVi,
      say('vi', 'obligations.source', {
        document: duty.document,
        day: formatDate(duty.issuedOn as CivilDate),
      }),
      duty.sentence,
      boundWords(duty),
      words(`formula.${duty.formula}`, duty.platform),
      QUESTIONS_OF[duty.formula as Formula].join(', '),
      day(duty.firstDay),
      duty.lastDay ? formatDate(duty.lastDay as CivilDate) : say('vi', 'obligations.noDue'),
    ]),
  };
}

function boundWords({ agencies, binds }: ObligationFacts): string {
  if (agencies) return say('vi', 'bound.named', { count: agencies.length });
  return binds in DENOMINATORS || binds === 'ministry' || binds === 'authority'
    ? words(`bound.${binds}`)
    : binds;
}

const words = (code: string, platform = ''): string =>
  isMessageCode(code) ? sayData('vi', code, { platform }) : code;
