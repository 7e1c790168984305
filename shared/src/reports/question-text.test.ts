import { describe, expect, it } from '@jest/globals';
import type * as v from 'valibot';
import { FORM_VARIANTS } from '../agencies/kind.js';
import { ARCHITECTURE_STEPS } from '../areas/architecture/steps.js';
import { faceOf, type FieldFace } from '../documents/field.js';
import { CATALOGUES, isMessageCode, type Lang } from '../text/say.js';
import { ANSWER_SCHEMAS } from './answer-schemas.js';
import { entriesOf, fieldAt, rowEntries } from './field-place.js';
import { OPTION_LISTS, optionCodes } from './option-lists.js';
import { QUESTION_IDS, type QuestionArea, type QuestionId } from './question-id.js';
import {
  areaTitle,
  fieldHint,
  fieldLabel,
  formName,
  optionLabel,
  questionHelp,
  questionShort,
  questionTitle,
  returnReasonLabel,
  plannedStepLabel,
  stepEvidence,
  stepLabel,
  stepShort,
} from './question-text.js';
import { RETURN_REASONS } from './return-reason.js';

const LANGS: readonly Lang[] = ['vi', 'en'];
const AREAS: readonly QuestionArea[] = ['T', 'A', 'B', 'C', 'D', 'E'];

/** Every field of every answer, as the schemas have them; row ids are no field of the form. */
function fieldsOf(question: QuestionId): { path: string; face: FieldFace }[] {
  return walk(ANSWER_SCHEMAS[question], '').filter(({ path }) => path !== '' && !path.endsWith('.id'));

  function walk(schema: v.GenericSchema, path: string): { path: string; face: FieldFace }[] {
    const face = faceOf(schema);
    if (!face) return [];
    const inside = face.kind === 'rows' ? rowEntries(schema) : entriesOf(schema);
    return [
      { path, face },
      ...Object.entries(inside).flatMap(([name, field]) => walk(field, path ? `${path}.${name}` : name)),
    ];
  }
}

/** A text that people can read: not empty, no placeholder, no missing word. */
function expectReadable(text: string): void {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/[{}]|undefined|null|\[object/);
}

describe('the words of the form', () => {
  it('name every question in full and in short, for each kind of agency and in both languages', () => {
    for (const question of QUESTION_IDS) {
      for (const lang of LANGS) {
        expectReadable(questionShort(question, lang));
        for (const variant of FORM_VARIANTS) expectReadable(questionTitle(question, variant, lang));
      }
    }
  });

  it('switch the nouns with the kind of agency', () => {
    expect(FORM_VARIANTS.map((variant) => questionTitle('A1', variant, 'vi'))).toEqual([
      'Tình trạng xây dựng, ban hành Kiến trúc Chính phủ điện tử cấp Bộ tại thời điểm chốt số liệu',
      'Tình trạng xây dựng, ban hành Kiến trúc Chính phủ điện tử của cơ quan tại thời điểm chốt số liệu',
      'Tình trạng xây dựng, ban hành Kiến trúc Chính quyền điện tử cấp tỉnh tại thời điểm chốt số liệu',
    ]);
    expect(questionTitle('T2', 'B', 'vi')).toBe('Văn bản gửi báo cáo của Bộ (cơ quan)');
    expect(questionTitle('C0', 'T', 'vi')).toContain('của tỉnh (thành phố)');
    expect(stepEvidence(7, 'T', 'vi')).toContain('Chủ tịch UBND tỉnh (thành phố)');
    expect(stepEvidence(7, 'B', 'vi')).toContain('Bộ trưởng, Thủ trưởng cơ quan ngang bộ');
  });

  it('label every field and column of every answer', () => {
    for (const question of QUESTION_IDS) {
      for (const { path } of fieldsOf(question)) {
        for (const lang of LANGS) expectReadable(fieldLabel(question, path, 'T', lang));
      }
    }
  });

  it('label every choice of every list that an answer uses', () => {
    const used = new Set<string>();
    for (const question of QUESTION_IDS) {
      for (const { path, face } of fieldsOf(question)) {
        if (!face.list) continue;
        used.add(face.list);
        for (const code of optionCodes(face.list)) {
          for (const lang of LANGS) expectReadable(optionLabel(question, path, code, lang));
        }
      }
    }
    expect(Object.keys(OPTION_LISTS).filter((list) => !used.has(list))).toEqual([]);
  });

  it('hold no label of a field that no answer has', () => {
    const labels = Object.keys(CATALOGUES.vi).filter((code) => /^field\.[A-E]?T?\d\./.test(code));
    const fields = QUESTION_IDS.flatMap((question) =>
      fieldsOf(question).map(({ path }) => `field.${question}.${path}`),
    );
    expect(labels.filter((code) => !fields.includes(code))).toEqual([]);
  });

  it('name parts, forms, steps, systems and reasons in both languages', () => {
    for (const lang of LANGS) {
      AREAS.forEach((area) => expectReadable(areaTitle(area, 'T', lang)));
      FORM_VARIANTS.forEach((variant) => expectReadable(formName(variant, lang)));
      ARCHITECTURE_STEPS.forEach((step) => {
        expectReadable(stepLabel(step, lang));
        expectReadable(stepShort(step, lang));
        if (step >= 1 && step <= 7) expectReadable(plannedStepLabel(step, lang));
      });
      RETURN_REASONS.forEach((reason) => expectReadable(returnReasonLabel(reason, lang)));
    }
    expect(stepShort(6, 'vi')).toBe('Trình phê duyệt');
    expect(stepLabel(8, 'vi')).toBe('Đã ban hành, đang cập nhật phiên bản mới');
  });

  it('say what shows each step of the architecture, and nothing for a step not begun', () => {
    const texts = ARCHITECTURE_STEPS.map((step) => stepEvidence(step, 'CP', 'vi'));
    expect(texts[0]).toBeNull();
    texts.slice(1).forEach((text) => expectReadable(text ?? ''));
  });

  it('give help for every question', () => {
    for (const question of QUESTION_IDS) {
      for (const lang of LANGS) {
        const help = questionHelp(question, 'T', lang);
        expect([question, help.length]).not.toEqual([question, 0]);
        help.forEach(expectReadable);
      }
    }
    expect(questionHelp('T2', 'B', 'vi')[0]).toMatch(/^Được chấp nhận: /);
    expect(questionHelp('T2', 'B', 'vi')[1]).toMatch(/^Không được chấp nhận: /);
    expect(isMessageCode('help.A1.99')).toBe(false);
  });
});

describe('a path into an answer', () => {
  it.each([
    ['A3', 'steps.7.startedOn', 'Ngày bắt đầu bước'],
    ['A3', 'steps.startedOn', 'Ngày bắt đầu bước'],
    ['A3', 'steps.7.document', 'Văn bản của bước'],
    ['A3', 'steps.7.document.issuedOn', 'Ngày ban hành'],
    ['A3', 'steps.document.issuedOn', 'Ngày ban hành'],
    ['A3', 'steps.7', 'Các bước đã thực hiện'],
    ['A6', 'leadUnit', 'Đơn vị chủ trì'],
    ['A7', 'items.basis.answer', 'Kết quả đối chiếu'],
    ['C1', 'packages.name.name', 'Tên phần mềm'],
    ['C4', 'levels.district.used', 'Số đơn vị đã sử dụng'],
    ['C4', 'levels.district.used.value', 'Số lượng'],
    ['C0', 'total.reason', 'Lý do không phát sinh'],
    ['D2', 'projects.p-1.id', 'Dòng'],
    ['D3', 'projects.p-1.required.answer', 'Kết quả đối chiếu'],
    ['T1', 'preparer.phone', 'Điện thoại'],
    ['T1', 'contributors.Sở Nội vụ, tỉnh. A', 'Đơn vị phối hợp cung cấp số liệu'],
    ['E1', 'A.codes.KP', 'Khó khăn, vướng mắc'],
  ] as const)('%s %s is "%s"', (question, path, label) => {
    expect(fieldLabel(question, path, 'T', 'vi')).toBe(label);
  });

  it('that leads nowhere falls back to the question', () => {
    expect(fieldLabel('A2', '', 'T', 'vi')).toBe(questionTitle('A2', 'T', 'vi'));
    expect(fieldLabel('A2', 'nothing.here', 'T', 'vi')).toBe(questionTitle('A2', 'T', 'vi'));
  });

  it('finds the row it goes through', () => {
    expect(fieldAt('C4', 'notUsing.u-1.by')).toMatchObject({
      name: 'notUsing.by',
      list: 'notUsing',
      rowKey: 'u-1',
    });
  });

  it('has a hint only where one helps', () => {
    expect(fieldHint('T1', 'preparer.email', 'T', 'vi')).toBe('Địa chỉ thuộc tên miền .gov.vn');
    expect(fieldHint('A3', 'steps.7.document.fileId', 'T', 'vi')).toContain('20 MB');
    expect(fieldHint('A6', 'leadUnit', 'T', 'vi')).toBeNull();
  });
});
