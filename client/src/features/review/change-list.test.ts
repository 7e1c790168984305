import { describe, expect, it } from '@jest/globals';
import { groupChanges, groupChecks, wholeRow } from './change-list.js';

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

describe('a row of a list on the review sheet', () => {
  const line = (label: string, value: string) => ({ label, value });
  const gone = {
    head: 'Phần mềm MH-1',
    changes: [change('tên', 'MH-1', 'Đã bỏ dòng này'), change('', 'A', 'B')],
  };
  const added = { head: 'Phần mềm MH-2', changes: [change('tên', '', 'MH-2'), change('năm', '', '2016')] };

  it('that was removed reads as one line: what stood in it, and that it was removed', () => {
    expect(wholeRow(gone, [line('Phần mềm MH-1', 'MH-1; năm 2016')], [], 'Đã bỏ dòng này')).toEqual({
      head: 'Phần mềm MH-1',
      changes: [change('', 'MH-1; năm 2016', 'Đã bỏ dòng này')],
    });
  });

  it('that is new reads as one line, one that changed field by field', () => {
    const now = [line('Phần mềm MH-2', 'MH-2; năm 2016')];
    expect(wholeRow(added, [], now, 'Đã bỏ dòng này').changes).toEqual([change('', '', 'MH-2; năm 2016')]);
    const kept = [line('Phần mềm MH-1', 'MH-1')];
    expect(wholeRow(gone, kept, kept, 'Đã bỏ dòng này')).toBe(gone);
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
