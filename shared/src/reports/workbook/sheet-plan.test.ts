import { describe, expect, it } from '@jest/globals';
import { FORM_VARIANTS } from '../../agencies/kind.js';
import { answerFields } from '../answer-fields.js';
import { QUESTIONS } from '../questions.js';
import { cellLabel } from './sheet-labels.js';
import { blocksOf, optionsOf } from './sheet-plan.js';
import { choiceLabel } from './write-cell.js';

const cells = (question: (typeof QUESTIONS)[number]['id'], variant: (typeof FORM_VARIANTS)[number]) =>
  blocksOf(question, variant).flatMap((block) => (block.kind === 'fields' ? block.fields : block.columns));

describe('the cells of the workbook', () => {
  it('hold every field of every question but files and ids, and each has a label of its own', () => {
    for (const variant of FORM_VARIANTS)
      for (const { id } of QUESTIONS) {
        const planned = cells(id, variant);
        expect([id, planned.length > 0]).toEqual([id, true]);
        for (const field of planned) expect([id, cellLabel(id, field, variant)]).not.toEqual([id, '']);
        const plain = answerFields(id, {}).filter(({ face }) => face.kind !== 'file');
        const held = new Set(planned.map(({ name }) => name));
        const missing = plain.filter(({ name }) => !held.has(name)).map(({ name }) => `${id}.${name}`);
        expect(missing.filter((name) => !/^C0\.(total|province|district|commune)$/.test(name))).toEqual([]);
      }
  });

  it('never offer two choices of one list under one name', () => {
    for (const { id } of QUESTIONS)
      for (const field of cells(id, 'T').filter(({ face }) => face.kind === 'choice')) {
        const labels = optionsOf(field.face).map((code) => choiceLabel(field, code));
        expect([field.name, new Set(labels).size]).toEqual([field.name, labels.length]);
      }
  });

  it('are known by places that no other cell of the question has', () => {
    for (const { id } of QUESTIONS)
      for (const block of blocksOf(id, 'T')) {
        const places = (block.kind === 'fields' ? block.fields : block.columns).map(({ place }) => place);
        expect(new Set(places).size).toBe(places.length);
      }
  });

  it('ask a province for three levels of procedures and a ministry for one total', () => {
    const places = (variant: 'B' | 'T') => cells('C0', variant).map(({ place }) => place);
    expect(places('T')).toEqual(expect.arrayContaining(['province', 'district', 'commune']));
    expect(places('T')).not.toContain('total');
    expect(places('B')).toContain('total');
    expect(places('B')).not.toContain('commune');
  });
});
