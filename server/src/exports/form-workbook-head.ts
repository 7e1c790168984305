import { formatInstant, quarterName } from '@ega/shared/text/format';
import { type MessageCode, say, sayData } from '@ega/shared/text/say';
import type { WorkbookSource } from '../reports/workbook-source.queries.js';
import type { FormRow, FormSheet } from './form-workbook.js';
import { formHead } from './form-head.js';

const t = (code: MessageCode): string => sayData('vi', code);

/** The first sheet: the head that every form must carry (catalogue 0.3) and how to fill it in. */
export function headSheet(source: WorkbookSource, demo: string | null): FormSheet {
  const { agency, round, questions, whole, letterhead } = source;
  const facts: [string, string][] = [
    ...formHead({
      ...{ variant: agency.variant, agencyName: agency.agencyName, round, dueAt: source.dueAt },
      ...{ letterhead, sending: 'form.sheet.sendingText' },
    }).map(({ label, value }): [string, string] => [label, value]),
    [
      t('form.sheet.part'),
      whole
        ? t('form.sheet.partAll')
        : say('vi', 'form.sheet.partSome', { list: questions.map(({ id }) => id).join(', ') }),
    ],
    [t('form.sheet.issuedAt'), formatInstant(source.now)],
  ];
  const how = ([1, 2, 3, 4, 5, 6, 7, 8] as const).map((n) => t(`form.sheet.how${n}`));
  const rows: FormRow[] = [
    ...(demo ? [{ cells: [{ column: 1, value: demo, look: 'demo' as const }] }] : []),
    { cells: [{ column: 1, value: formTitle(source), look: 'title' }], height: 26 },
    ...facts.map(([name, value]): FormRow => ({
      cells: [
        { column: 1, value: name, look: 'factName' },
        { column: 2, value, look: 'fact' },
      ],
    })),
    { cells: [] },
    { cells: [{ column: 1, value: t('form.sheet.howTo'), look: 'question', to: 2 }] },
    ...how.map((sentence, at): FormRow => ({
      cells: [
        { column: 1, value: `${at + 1}.`, look: 'factName' },
        { column: 2, value: sentence, look: 'fact' },
      ],
    })),
  ];
  return {
    name: t('form.sheet.head'),
    widths: [26, 96],
    rows,
    keptColumns: 0,
    keptRows: 0,
  };
}

export function formTitle({ agency, round }: WorkbookSource): string {
  const quarter = quarterName(round);
  return say('vi', agency.variant === 'T' ? 'form.sheet.titleProvince' : 'form.sheet.title', { quarter });
}
