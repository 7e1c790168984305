import { describe, expect, it } from '@jest/globals';
import { parseDocuments, readDocuments } from './documents.js';

describe('the reference list of documents', () => {
  const documents = readDocuments();
  const of = (code: string) => documents.find((document) => document.code === code);

  it('gives the official day of the Framework and keeps the days as others quote them', () => {
    expect(of('KHUNG1')).toMatchObject({
      number: '1178',
      symbol: 'BTTTT-THH',
      issuedOn: '2015-04-21',
      mark: 'found',
    });
    expect(of('KHUNG1')?.quotedDate).toContain('tháng 5/2015');
    expect(of('KHUNG1')?.quotedDate).toContain('24/4/2015');
  });

  it('does not assert the symbol of document 1655, which nobody has read', () => {
    expect(of('CV1655')).toMatchObject({ number: '1655', symbol: null, issuedOn: '2018-02-13' });
  });

  it('names where every document marked as found was read', () => {
    expect(documents.filter(({ mark, source }) => mark === 'found' && source === null)).toEqual([]);
  });

  it('holds no invented document', () => {
    expect(documents.filter(({ mark }) => mark === 'illustrative' || mark === 'stated')).toEqual([]);
  });

  it.each(['x,decision,1,QĐ,2018-02-31,2018,,,,found,s,', 'x,decision,1,QĐ,2018-02-13,2017,,,,found,s,'])(
    'with an impossible day is refused as a whole: %s',
    (line) => {
      const head = 'code,kind,number,symbol,issued_on,year,quoted_date,title,issuing_body,mark,source,remark';
      expect(() => parseDocuments(`${head}\n${line}\n`)).toThrow(/day of x/);
    },
  );
});
