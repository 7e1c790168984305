import { describe, expect, it } from '@jest/globals';
import { FORM_VARIANTS } from '../agencies/kind.js';
import { civil } from '../text/civil-date.js';
import type { Answers } from './answer-schemas.js';
import { presentAnswer } from './present-answer.js';
import { countText, documentText } from './present-value.js';
import { QUESTION_IDS } from './question-id.js';

const decision = {
  kind: 'decision',
  number: '383',
  symbol: 'QĐ-UBND',
  issuedOn: civil('2017-02-27'),
  issuingBody: 'UBND tỉnh Bình Định',
  signer: 'Chủ tịch UBND tỉnh',
  signerTitle: 'Chủ tịch',
  secrecy: 'normal',
} as const;

const DECISION =
  'Quyết định số 383/QĐ-UBND ngày 27/02/2017 của UBND tỉnh Bình Định, người ký: Chủ tịch UBND tỉnh';

it('numbers rows that have no name; the key of a row is never shown', () => {
  const proposals = [
    { id: '4f817356-1f89-49d1-bfa1-3d04d8b26eb8', to: 'BTTTT', content: 'Sớm ban hành tiêu chuẩn.' },
  ];
  const { lines, oneLine } = presentAnswer('E2', { proposals }, 'T', 'vi');
  expect(lines[0]!.label).toBe('Dòng 1');
  expect(oneLine).not.toContain('4f817356');
});

describe('a document in one line', () => {
  it('is named as officials name it', () => {
    expect(documentText(decision, 'vi')).toBe(DECISION);
    expect(documentText(decision, 'en')).toBe(
      'Decision No. 383/QĐ-UBND of 27/02/2017 issued by UBND tỉnh Bình Định, signed by: Chủ tịch UBND tỉnh',
    );
  });

  it.each([
    [{}, ''],
    [{ secrecy: 'normal' }, ''],
    [{ kind: 'plan' }, 'Kế hoạch'],
    [{ kind: 'other', number: 'MH-12' }, 'Văn bản số MH-12'],
    [{ issuedOn: civil('2018-03-01') }, 'Văn bản ngày 01/03/2018'],
    [
      { kind: 'decision', issuedOn: civil('2018-03-01'), secrecy: 'secret' },
      'Quyết định ngày 01/03/2018, độ mật: Mật trở lên',
    ],
    [
      { number: 'MH-7', symbol: 'CV', title: 'góp ý dự thảo', signingForm: 'digital', fileId: 'x' },
      'Văn bản số MH-7/CV, hình thức ký: ký số, trích yếu: góp ý dự thảo, có tệp kèm theo',
    ],
  ] as const)('as far as it is entered: %j', (document, text) => {
    expect(documentText(document, 'vi')).toBe(text);
  });
});

describe('a number', () => {
  it.each([
    [{ kind: 'number', value: 1842 }, '1.842'],
    [{ kind: 'number', value: 0 }, '0'],
    [{ kind: 'number' }, ''],
    [{ kind: 'none' }, 'Không phát sinh'],
    [{ kind: 'none', reason: 'chưa có đơn vị' }, 'Không phát sinh (chưa có đơn vị)'],
    [{ kind: 'notYet' }, 'Chưa có số liệu'],
    [{ kind: 'notYet', expectedOn: civil('2018-06-30') }, 'Chưa có số liệu (dự kiến 30/06/2018)'],
  ] as const)('%j is never mistaken for an empty field', (count, text) => {
    expect(countText(count, 'vi')).toBe(text);
  });
});

describe('an answer in words', () => {
  const vi = (question: keyof Answers, answer: unknown, answers: Answers | null = null) =>
    presentAnswer(question, answer, 'T', 'vi', answers);

  it('without anything in it is "Chưa trả lời", for every question', () => {
    for (const question of QUESTION_IDS) {
      for (const variant of FORM_VARIANTS) {
        for (const empty of [undefined, null, {}]) {
          const shown = presentAnswer(question, empty, variant, 'vi');
          expect(shown).toEqual({ lines: [], oneLine: 'Chưa trả lời' });
        }
      }
    }
  });

  it('that is one choice is that choice alone', () => {
    expect(vi('A1', { step: 3 })).toEqual({
      lines: [
        { label: 'Bước đã đạt đến tại thời điểm chốt số liệu', value: 'Bước 3. Đang xây dựng dự thảo' },
      ],
      oneLine: 'Bước 3. Đang xây dựng dự thảo',
    });
    expect(vi('A1', { step: 0 }).oneLine).toBe('Chưa triển khai');
    expect(vi('D1', { has: 'none' }).oneLine).toBe('Không phát sinh trong kỳ');
  });

  it('that is a table has one line for each row', () => {
    const shown = vi('A3', {
      steps: [
        { step: 1, startedOn: '2016-05-10', document: { kind: 'plan', number: 'MH-15', symbol: 'KH-UBND' } },
        { step: 7, startedOn: '2017-02-27', document: decision, frameworkVersion: '1.0' },
      ],
    });
    expect(shown.lines).toEqual([
      {
        label: 'Bước 1. Đã có kế hoạch, giao đơn vị chủ trì',
        value: 'Ngày bắt đầu bước: 10/05/2016; Văn bản của bước: Kế hoạch số MH-15/KH-UBND',
      },
      {
        label: 'Bước 7. Đã ban hành',
        value: `Ngày bắt đầu bước: 27/02/2017; Văn bản của bước: ${DECISION}; Phiên bản Khung áp dụng: 1.0`,
      },
    ]);
    expect(shown.oneLine).toMatch(/^Bước 1\. .*; Bước 7\. Đã ban hành: /);
  });

  it('names steps to come by what is to be done', () => {
    expect(vi('A5', { planned: [{ step: 7, on: '2018-08-15' }] }).lines).toEqual([
      { label: 'Bước 7. Ban hành', value: 'Ngày dự kiến: 15/08/2018' },
    ]);
  });

  it('names connections by their system and years without dots', () => {
    expect(
      vi('B3', {
        connections: [
          { id: 'a', system: 'land', need: 'needed', step: 5, route: 'lgspNgsp' },
          {
            id: 'b',
            system: 'other',
            otherName: 'Hệ thống MH-1',
            need: 'none',
            noNeedReason: 'đã dùng chung',
          },
          { id: 'c' },
        ],
      }).lines,
    ).toEqual([
      {
        label: 'Đất đai',
        value: 'Nhu cầu kết nối: Có nhu cầu; Bước kết nối: Bước 5. Đang kiểm thử; Đường kết nối: LGSP–NGSP',
      },
      {
        label: 'Hệ thống MH-1',
        value: 'Nhu cầu kết nối: Không có nhu cầu (nêu lý do); Lý do không có nhu cầu: đã dùng chung',
      },
      { label: 'Dòng 3', value: 'Chưa nhập' },
    ]);
    expect(vi('B1', { plannedYear: 2019 }).oneLine).toBe('2019');
  });

  it('shows what is ticked as a statement', () => {
    expect(vi('C1', { none: true }).lines).toEqual([
      { label: 'Danh mục phần mềm', value: 'Không có phần mềm đang sử dụng' },
    ]);
    expect(vi('C1', { none: false }).lines).toEqual([]);
    expect(vi('E1', { A: { codes: ['KP', 'HT'] }, B: { none: true } }).lines).toEqual([
      {
        label: 'Phần A. Kiến trúc, kế hoạch – khó khăn, vướng mắc',
        value: 'Kinh phí; Hạ tầng, đường truyền',
      },
      { label: 'Phần B. Nền tảng tích hợp, chia sẻ dữ liệu', value: 'Không có' },
    ]);
  });

  it('calls the projects of D3 by their names in D2', () => {
    const answers: Answers = { D2: { projects: [{ id: 'p-1', name: 'Dự án MH-1' }] } };
    const d3 = { projects: [{ project: 'p-1', required: { answer: 'yes', where: 'trang 12' } }] };
    expect(vi('D3', d3, answers).lines).toEqual([
      { label: 'Dự án MH-1', value: '(1) Có yêu cầu kết nối, chia sẻ: Có (Trang, mục: trang 12)' },
    ]);
    expect(vi('D3', d3).lines[0]?.label).toBe('Dòng 1');
  });

  it('keeps the commas and semicolons that people typed', () => {
    expect(vi('C1', { packages: [{ id: 'x', name: 'MH', unitList: 'Sở A; Sở B, C' }] }).oneLine).toBe(
      'MH: Danh sách đơn vị đang dùng: Sở A; Sở B, C',
    );
    expect(vi('T1', { contributors: ['Sở Nội vụ', 'Sở Tài chính'] }).oneLine).toBe('Sở Nội vụ; Sở Tài chính');
  });

  it('is in English for an English reader', () => {
    expect(presentAnswer('A2', { percent: 40 }, 'B', 'en').lines).toEqual([
      { label: 'Share of the draft done (%)', value: '40%' },
    ]);
    expect(presentAnswer('A2', {}, 'B', 'en').oneLine).toBe('Not answered yet');
  });
});
