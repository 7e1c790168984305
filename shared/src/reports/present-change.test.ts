import { describe, expect, it } from '@jest/globals';
import type { Answers } from './answer-schemas.js';
import { presentChange } from './present-change.js';

describe('a change in words', () => {
  const change = (question: keyof Answers, path: string, before: unknown, after: unknown) =>
    presentChange({ question, path, before, after }, 'T', 'vi');

  it.each([
    ['A1', 'step', 6, 7, 'Bước 6. Đã trình cấp có thẩm quyền phê duyệt', 'Bước 7. Đã ban hành'],
    [
      'A6',
      'leadUnit',
      undefined,
      'Sở Thông tin và Truyền thông',
      'Chưa nhập',
      'Sở Thông tin và Truyền thông',
    ],
    ['C0', 'total.value', 1800, 1842, '1.800', '1.842'],
    ['C0', 'total.kind', 'number', 'notYet', 'Số liệu', 'Chưa có số liệu'],
    ['C0', 'total.expectedOn', undefined, '2018-06-30', 'Chưa nhập', '30/06/2018'],
    ['C0', 'total', { kind: 'number', value: 5 }, { kind: 'none' }, '5', 'Không phát sinh'],
    ['E1', 'A.codes.KP', undefined, 'KP', 'Chưa nhập', 'Kinh phí'],
    ['E1', 'A.codes', ['KP'], ['KP', 'NL'], 'Kinh phí', 'Kinh phí; Nhân lực'],
    ['C1', 'none', undefined, true, 'Chưa nhập', 'Có'],
    ['E1', 'A.codes.KP', 'KP', undefined, 'Kinh phí', 'Đã bỏ lựa chọn này'],
  ] as const)('%s %s', (question, path, before, after, left, right) => {
    expect(change(question, path, before, after)).toMatchObject({ before: left, after: right });
  });

  it('says where in the table and in the document it stands', () => {
    expect(change('A3', 'steps.7.document.issuedOn', '2017-02-27', '2017-03-27')).toEqual({
      label: 'Bước 7. Đã ban hành – văn bản của bước – ngày ban hành',
      before: '27/02/2017',
      after: '27/03/2017',
    });
    expect(change('A4', 'sent.number', '1', '2').label).toBe('Công văn gửi – số');
    expect(change('A7', 'items.roadmap.answer', 'no', 'yes').label).toBe(
      '(7) Lộ trình triển khai các thành phần – kết quả đối chiếu',
    );
    expect(change('C4', 'levels.district.used.value', 3, 4).label).toBe('Cấp huyện – số đơn vị đã sử dụng');
  });

  it('says that a line was removed, and what stood in it', () => {
    const before = { A3: { steps: [{ step: 2, startedOn: '2017-02-01' }] } } as Answers;
    const inWords = (after: Answers) =>
      presentChange(
        { question: 'A3', path: 'steps.2.startedOn', before: '2017-02-01', after: undefined },
        'T',
        'vi',
        { before, after },
      );
    expect(inWords({ A3: { steps: [] } } as unknown as Answers)).toMatchObject({
      before: '01/02/2017',
      after: 'Đã bỏ dòng này',
    });
    expect(inWords({ A3: { steps: [{ step: 2 }] } } as unknown as Answers).after).toBe('Chưa nhập');
  });

  it('never shows the id of a file or of a row', () => {
    expect(change('A3', 'steps.7.document.fileId', 'id-1', 'id-2')).toMatchObject({
      before: 'có tệp kèm theo',
      after: 'tệp thay thế',
    });
    const gone = presentChange(
      { question: 'C1', path: 'packages.x.id', before: 'x', after: undefined },
      'T',
      'vi',
      { before: { C1: { packages: [{ id: 'x', name: 'Phần mềm MH-1' }] } }, after: {} },
    );
    expect(gone).toEqual({
      label: 'Phần mềm MH-1',
      before: 'Có trong danh mục',
      after: 'Không còn trong danh mục',
    });
    expect(change('C1', 'packages.x.id', undefined, 'x')).toEqual({
      label: 'Danh mục phần mềm',
      before: 'Chưa nhập',
      after: 'Dòng mới',
    });
  });

  it('names a row by the newer of the two reports', () => {
    const before: Answers = { D2: { projects: [{ id: 'p', name: 'Tên cũ' }] } };
    const after: Answers = { D2: { projects: [{ id: 'p', name: 'Tên mới' }] } };
    expect(
      presentChange({ question: 'D2', path: 'projects.p.fromYear', before: 2018, after: 2019 }, 'T', 'vi', {
        before,
        after,
      }),
    ).toEqual({ label: 'Tên mới – từ năm', before: '2018', after: '2019' });
  });
});
