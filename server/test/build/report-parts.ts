import { civil } from '@ega/shared/text/civil-date';
import type { CountAnswer } from '@ega/shared/documents/field';
import type { DocumentDraft } from '@ega/shared/documents/official-document';
import type { Connection } from '@ega/shared/areas/ngsp/content';
import { NATIONAL_SYSTEMS } from '@ega/shared/areas/ngsp/national-systems';
import { STANDARDS, standardsOn } from '@ega/shared/areas/one-stop/standards';
import type { AnswerOf } from '@ega/shared/reports/answer-schemas';

export const n = (value: number): CountAnswer => ({ kind: 'number', value });

/** Writes documents of one agency: who issues and signs them. */
export interface Office {
  readonly body: string;
  readonly head: string;
  readonly headTitle: string;
}

/** A document of an office; '167/KH-UBND' is given as its number and symbol. */
export function written(
  office: Office,
  kind: NonNullable<DocumentDraft['kind']>,
  numberSymbol: string,
  issuedOn: string,
  title: string,
  fileId: string | null = null,
): DocumentDraft {
  const [number = '', symbol = ''] = numberSymbol.split(/\/(.*)/s, 2);
  return {
    kind,
    number: `MH-${number}`,
    symbol,
    issuedOn: civil(issuedOn),
    title,
    issuingBody: office.body,
    signer: office.head,
    signerTitle: office.headTitle,
    signingForm: 'digital',
    secrecy: 'normal',
    fileId,
  };
}

/** B3 with a line for each listed system: those told, and no need of the others. */
export function connections(told: Readonly<Partial<Record<string, Partial<Connection>>>>): AnswerOf['B3'] {
  return {
    connections: NATIONAL_SYSTEMS.map(({ code: system }) => {
      const line = told[system];
      if (line) return { id: system, system, need: 'needed' as const, ...line };
      const noNeedReason = 'Chức năng, nhiệm vụ hiện nay không khai thác dữ liệu của hệ thống này.';
      return { id: system, system, need: 'none' as const, noNeedReason };
    }),
  };
}

/** C6 at the cut-off of quý II/2018: met but for what is told. */
export function standards(
  variant: 'B' | 'T',
  less: Readonly<Partial<Record<string, 'partial' | 'notMet' | 'notApplicable'>>>,
): NonNullable<AnswerOf['C6']>['items'] {
  return standardsOn(STANDARDS, civil('2018-06-05'), variant).map(({ code }) => ({
    item: code,
    answer: less[code] ?? 'met',
    basis: less[code] ? null : 'Hồ sơ nghiệm thu kỹ thuật',
  }));
}

/** A finding in a project's file and where it stands. */
export const yes = (where: string) => ({ answer: 'yes' as const, where });
export const no = { answer: 'no' as const };
export const notEnough = { answer: 'notEnough' as const };
