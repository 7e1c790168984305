import { describe, expect, it } from '@jest/globals';
import { addedStandards } from './added-standards.js';
import { STANDARDS } from './standards.js';

const TITLES = STANDARDS.map(({ titleVi }) => titleVi);
const added = (...names: string[]) =>
  addedStandards(
    names.map((name, at) => ({ agency: at + 1, name })),
    TITLES,
  );

describe('documents that agencies added to C6', () => {
  it('are one line for each, however its title is written, with whoever wrote it', () => {
    const lines = added(
      'Chuẩn dữ liệu của ngành',
      'Thông tư 15/2018/TT-BTC',
      'TT số 15/2018/TT–BTC của Bộ Tài chính',
      'Thông tư 16/2018/TT-BTC',
      'CHUẨN DỮ LIỆU  CỦA NGÀNH',
      'Thông tư 15/2018/tt-btc',
    );
    expect(lines).toEqual([
      { name: 'Thông tư 15/2018/TT-BTC', agencies: [2, 3, 6] },
      { name: 'Chuẩn dữ liệu của ngành', agencies: [1, 5] },
      { name: 'Thông tư 16/2018/TT-BTC', agencies: [4] },
    ]);
  });

  it.each(['Nghị định 43/2011/NĐ-CP', 'QCVN 102:2016/BTTTT', 'Công văn 1725/BTTTT-ƯDCNTT', TITLES[10]!])(
    'are left out where the list has them: %s',
    (name) => expect(added(name)).toEqual([]),
  );

  it('stay apart where only the year or who issued them differs', () => {
    const names = ['Nghị định 43/2012/NĐ-CP', 'Thông tư 43/2011/TT-BYT'];
    expect(added(...names).map(({ name }) => name)).toEqual(names);
  });

  it('count an agency once', () => {
    const name = 'Chuẩn của ngành';
    expect(
      addedStandards(
        [
          { agency: 4, name },
          { agency: 4, name },
        ],
        [],
      ),
    ).toEqual([{ name, agencies: [4] }]);
  });
});
