import { describe, expect, it } from '@jest/globals';
import { groupChanges, groupChecks } from './change-list.js';

const NOTHING = 'Chưa nhập';
const change = (label: string, before: string, after: string) => ({ label, before, after });

describe('changes on the review sheet', () => {
  it('of one row say its name once, and an empty "before" is not read', () => {
    expect(
      groupChanges(
        [
          change('Bước 7. Đã ban hành – số', NOTHING, '383'),
          change('Bước 7. Đã ban hành – ngày ban hành', NOTHING, '27/02/2017'),
        ],
        NOTHING,
      ),
    ).toEqual([
      {
        head: 'Bước 7. Đã ban hành',
        changes: [change('số', '', '383'), change('ngày ban hành', '', '27/02/2017')],
      },
    ]);
  });

  it('of a single field stand alone and keep what stood before', () => {
    const one = change('Bước đã đạt đến', 'Bước 6', 'Bước 7');
    expect(groupChanges([one, one], NOTHING)).toEqual([
      { head: '', changes: [one] },
      { head: '', changes: [one] },
    ]);
  });
});

describe('checks on the review sheet', () => {
  const check = (reason: string | null) => ({ severity: 'warning', reason });

  it('that say the same about several places are read once, with their number', () => {
    const groups = groupChecks(
      [check('a'), check('a'), check(null)],
      () => 'Văn bản này đã dùng tại câu A7.',
    );
    expect(groups.map((group) => group.places)).toEqual([2, 1]);
  });
});
