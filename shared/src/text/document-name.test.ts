import { describe, expect, it } from '@jest/globals';
import { documentNameEn } from './document-name.js';
import { say } from './say.js';

describe('a cited document in an English sentence', () => {
  it.each([
    ['công văn 1655', 'document 1655'],
    ['Quyết định số 1819/QĐ-TTg', 'Decision 1819/QĐ-TTg'],
    ['Thông tư số 13/2017/TT-BTTTT', 'Circular 13/2017/TT-BTTTT'],
    ['Văn bản số 1178/BTTTT-THH', 'document 1178/BTTTT-THH'],
    ['Phiên họp quý I/2018 của Ban điều hành', 'steering board session of Q1/2018'],
    ['Báo cáo năm 2017', 'Báo cáo năm 2017'],
  ])('%s reads %s', (symbol, english) => expect(documentNameEn(symbol)).toBe(english));

  it('keeps its own words in a Vietnamese one', () => {
    const source = { document: 'công văn 1655', day: '13/02/2018' };
    expect(say('vi', 'obligations.source', source)).toContain('công văn 1655');
    expect(say('en', 'obligations.source', source)).not.toContain('công văn');
  });
});
