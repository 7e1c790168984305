import { describe, expect, it } from '@jest/globals';
import { platformNameOn } from '../areas/ngsp/platform-name.js';
import type { CatalogueEntry } from '../directives/catalogue-entry.js';
import { civil } from '../text/civil-date.js';
import { say } from '../text/say.js';
import { FIRST_LISTS, formOfRound } from './form-context.js';
import { formListsOf, platformNames } from './form-lists.js';
import { presentAnswer } from './present-answer.js';
import { fieldLabel, questionTitle } from './question-text.js';
import { missingParts } from './required-parts.js';
import { summarise } from './summary.js';
import { blocksOf } from './workbook/sheet-plan.js';

const system = (code: string, titleVi: string, days: object = {}): CatalogueEntry => ({
  kind: 'national-system',
  code,
  body: { titleVi, validFrom: civil('2015-05-22'), ...days },
});
const platform = (code: string, short: string, validFrom: string): CatalogueEntry => ({
  kind: 'platform-name',
  code,
  body: { titleVi: `Nền tảng ${short}`, short, validFrom: civil(validFrom) },
});
const standard = (code: string, variants: 'both' | 'B' | 'T', days: object): CatalogueEntry => ({
  kind: 'checked-standard',
  code,
  body: {
    titleVi: `Văn bản ${code}`,
    titleEn: `Document ${code}`,
    variants,
    validFrom: civil('2018-01-01'),
    ...days,
  },
});
const ENTRIES = [
  system('land', 'Đất đai', { validTo: civil('2018-05-01') }),
  system('national-system-10', 'Hộ khẩu điện tử', { validFrom: civil('2018-04-01') }),
  platform('ngsp', 'NGSP', '2015-04-21'),
  platform('platform-name-2', 'NDXP', '2019-09-01'),
];
const formOn = (day: string) =>
  formOfRound({ formVersion: 2, cutOff: civil(day) }, formListsOf(ENTRIES, civil(day)));
const asked = (day: string) =>
  missingParts('B3', 'T', {}, formOn(day)).map(({ path, rowName }) => [path, rowName]);

describe('the lists of a round', () => {
  it('ask about the systems that hold at its cut-off, by the names they have', () => {
    expect(asked('2018-03-05')).toEqual([['connections.land.need', 'Đất đai']]);
    expect(asked('2018-06-05')).toEqual([['connections.national-system-10.need', 'Hộ khẩu điện tử']]);
  });

  it('keep the name of a line whose system has left the list', () => {
    const answer = { connections: [{ id: 'land', system: 'land', need: 'needed', step: 1 }] };
    const { lines } = presentAnswer('B3', answer, 'T', 'vi', null, formOn('2018-06-05'));
    expect(lines[0]?.label).toBe('Đất đai');
  });

  it('take a code that no list ever knew for no system at all', () => {
    const answers = { B3: { connections: [{ id: 'x', system: 'rumour', need: 'owner' as const }] } };
    expect(missingParts('B3', 'T', answers, formOn('2018-03-05')).map(({ path }) => path)).toContain(
      'connections.x.system',
    );
  });

  it('are those of 2018 where nothing was recorded yet', () => {
    expect(formListsOf([], civil('2017-01-01'))).toEqual(FIRST_LISTS);
  });
});

describe('the documents of C6', () => {
  // In the order in which the database gives them: by code.
  const entries = [
    standard('TT39', 'both', { validTo: civil('2018-06-05') }),
    standard('checked-standard-12', 'both', { validFrom: civil('2018-06-05') }),
    standard('checked-standard-9', 'T', {}),
    standard('ND43', 'both', {}),
  ];
  const form = (day: string) =>
    formOfRound({ formVersion: 2, cutOff: civil(day) }, formListsOf(entries, civil(day)));
  const asked = (day: string, variant: 'B' | 'T') =>
    missingParts('C6', variant, { C6: {} }, form(day)).map(({ path }) => path.split('.')[1]);

  it('are asked from their first day until the day they end, each of the agencies it is for, as they are called', () => {
    expect(asked('2018-06-04', 'T')).toEqual(['ND43', 'TT39', 'checked-standard-9']);
    expect(asked('2018-06-05', 'T')).toEqual(['ND43', 'checked-standard-9', 'checked-standard-12']);
    expect(asked('2018-06-05', 'B')).toEqual(['ND43', 'checked-standard-12']);
    const [first] = missingParts('C6', 'B', {}, form('2018-06-05'));
    expect(first).toMatchObject({ rowName: 'Văn bản ND43', rowNameEn: 'Document ND43' });
  });

  it('are rows of the workbook as the form asks them', () => {
    const rows = (variant: 'B' | 'T') =>
      blocksOf('C6', variant, form('2018-06-05')).flatMap((block) =>
        block.kind === 'table' && block.list === 'items' ? [block.keys] : [],
      );
    expect(rows('T')).toEqual([['ND43', 'checked-standard-9', 'checked-standard-12']]);
    expect(rows('B')).toEqual([['ND43', 'checked-standard-12']]);
  });

  it('are counted where they are asked; what ended, binds others or was added by the agency is not', () => {
    const codes = ['ND43', 'TT39', 'checked-standard-9', 'checked-standard-12', 'rumour'];
    const C6 = {
      items: codes.map((item) => ({ item, answer: 'met' as const })),
      others: [{ id: 'o-1', name: 'Chuẩn của ngành', answer: 'notMet' as const }],
    };
    const counted = (day: string, variant: 'B' | 'T') =>
      summarise({ C0: { has: 'yes' }, C6 }, form(day), variant).standards?.applicable;
    expect([counted('2018-06-04', 'T'), counted('2018-06-04', 'B')]).toEqual([3, 2]);
    expect([counted('2018-06-05', 'T'), counted('2018-06-05', 'B')]).toEqual([3, 2]);
    expect(counted('2017-12-31', 'T')).toBe(0);
  });

  it('keep the name of a row whose document has ended', () => {
    const answer = { items: [{ item: 'TT39', answer: 'met' }] };
    const { lines } = presentAnswer('C6', answer, 'T', 'vi', null, form('2018-06-05'));
    expect(lines[0]?.label).toBe('Văn bản TT39');
  });
});

describe('the name of the national platform', () => {
  const names = platformNames(ENTRIES);

  it.each([
    ['2014-01-01', 'NGSP'],
    ['2018-03-16', 'NGSP'],
    ['2019-08-31', 'NGSP'],
    ['2019-09-01', 'NDXP'],
  ])('on %s is %s', (day, short) => {
    expect(platformNameOn(names, civil(day)).short).toBe(short);
  });

  it('is that of the cut-off in questions, fields, choices and duties', () => {
    const later = formOn('2019-12-05');
    expect(questionTitle('B6', 'T', 'vi', later)).toMatch(/kết nối qua NDXP$/);
    expect(fieldLabel('D3', 'projects.viaPlatforms', 'T', 'vi', later)).toBe('(3) Kết nối qua LGSP, NDXP');
    const answer = { connections: [{ id: 'land', system: 'land', need: 'needed', route: 'lgspNgsp' }] };
    expect(presentAnswer('B3', answer, 'T', 'vi', null, later).oneLine).toContain('LGSP–NDXP');
    expect(say('vi', 'duty.connectionOpen', { platform: 'NDXP' })).toContain('qua NDXP');
  });
});
