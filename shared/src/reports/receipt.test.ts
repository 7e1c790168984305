import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoundId } from '../rounds/round.js';
import { parseReceiptNumber, receiptNumber, receiptPayload, type ReceiptFacts } from './receipt.js';

const FACTS: ReceiptFacts = {
  roundId: '2018-Q1',
  agencyNumber: 38,
  revisionNumber: 2,
  formVersion: 1,
  content: { A1: { step: 7 } },
  documents: [
    { fileId: 'b', sha256: 'BB' },
    { fileId: 'a', sha256: 'aa' },
  ],
  preparedBy: 'account-1',
  submittedBy: 'account-2',
  recordedAt: '2018-03-08T15:42:07.123456+07:00',
};

describe('the number of a receipt', () => {
  it('says round, agency and sending', () => {
    expect(receiptNumber('2018-Q1', 38, 2)).toBe('2018Q1-038-02');
    expect(receiptNumber('2016-Q4', 93, 11)).toBe('2016Q4-093-11');
  });

  it('is read back as it was written', () => {
    const round = fc.tuple(fc.integer({ min: 2016, max: 2099 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(
        round,
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 999 }),
        ([year, quarter], agency, sending) => {
          const roundId = `${year}-Q${quarter}` as RoundId;
          const read = parseReceiptNumber(receiptNumber(roundId, agency, sending));
          expect(read).toEqual({ roundId, agencyNumber: agency, revisionNumber: sending });
        },
      ),
    );
  });

  it('of a trial round begins with TN', () => {
    expect(receiptNumber('TN-2018-01', 38, 2)).toBe('TN-2018-01-038-02');
    expect(parseReceiptNumber('tn-2018-01-038-02')).toEqual({
      roundId: 'TN-2018-01',
      agencyNumber: 38,
      revisionNumber: 2,
    });
  });

  it('is read as people type it', () => {
    expect(parseReceiptNumber('  2018q1-038-02 ')).toEqual({
      roundId: '2018-Q1',
      agencyNumber: 38,
      revisionNumber: 2,
    });
    for (const wrong of ['', '2018Q5-038-02', '2018Q1-38-02', '2018Q1-038', 'x'])
      expect(parseReceiptNumber(wrong)).toBeNull();
  });
});

describe('what the hash of a receipt is taken of', () => {
  it('names round, agency, number, form, content, documents, people by id and the moment', () => {
    expect(receiptPayload(FACTS)).toEqual({
      agency: 38,
      content: { A1: { step: 7 } },
      documents: [
        { fileId: 'a', sha256: 'aa' },
        { fileId: 'b', sha256: 'bb' },
      ],
      formVersion: 1,
      number: 2,
      preparedBy: 'account-1',
      receipt: '2018Q1-038-02',
      recordedAt: '2018-03-08T15:42:07.123456+07:00',
      round: '2018-Q1',
      submittedBy: 'account-2',
    });
  });

  it('does not depend on the order in which documents were found', () => {
    const turned = { ...FACTS, documents: [...FACTS.documents].reverse() };
    expect(receiptPayload(turned)).toEqual(receiptPayload(FACTS));
  });

  it('takes a field not given and a field left undefined as the same', () => {
    const plain = JSON.stringify(
      receiptPayload({ ...FACTS, content: { A1: { step: 7, stepBackReason: undefined } } }),
    );
    expect(plain).toBe(JSON.stringify(receiptPayload(FACTS)));
  });

  it('changes with every answer', () => {
    const other = receiptPayload({ ...FACTS, content: { A1: { step: 6 } } });
    expect(other).not.toEqual(receiptPayload(FACTS));
  });

  it('leaves the facts as they were', () => {
    const frozen = JSON.stringify(FACTS);
    receiptPayload(FACTS);
    expect(JSON.stringify(FACTS)).toBe(frozen);
  });
});
