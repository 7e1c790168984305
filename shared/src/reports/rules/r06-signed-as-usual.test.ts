import { describe, expect, it } from '@jest/globals';
import type { FormVariant } from '../../agencies/kind.js';
import type { DocumentDraft } from '../../documents/official-document.js';
import { buildDocument, findings } from './build-rule-input.js';
import { r06SignedAsUsual } from './r06-signed-as-usual.js';

const UNUSUAL = ['CB A3 steps.7.document'];

const CASES: [string, FormVariant, string | null, Partial<DocumentDraft>, string[]][] = [
  ['a province: QĐ-UBND, signed by the chairman', 'T', null, {}, []],
  ['a province: the whole title of the chairman', 'T', null, { signerTitle: 'Chủ tịch UBND tỉnh' }, []],
  [
    'a province: number and symbol typed in one field',
    'T',
    null,
    { number: '383/QĐ-UBND', symbol: null },
    [],
  ],
  ['a province: small letters and a long dash', 'T', null, { symbol: 'qđ–ubnd' }, []],
  ['a province: symbol of a department', 'T', null, { symbol: 'QĐ-STTTT' }, UNUSUAL],
  ['a province: signed by a deputy chairman', 'T', null, { signerTitle: 'Phó Chủ tịch' }, UNUSUAL],
  ['a province: signed for the chairman', 'T', null, { signerTitle: 'KT. Chủ tịch' }, UNUSUAL],
  ['a province: signed by a director', 'T', null, { signerTitle: 'Giám đốc Sở' }, UNUSUAL],
  ['a ministry: its own abbreviation', 'B', 'BTTTT', { symbol: 'QĐ-BTTTT', signerTitle: 'Bộ trưởng' }, []],
  [
    'a ministry: the abbreviation of another',
    'B',
    'BTTTT',
    { symbol: 'QĐ-BNV', signerTitle: 'Bộ trưởng' },
    UNUSUAL,
  ],
  [
    'a ministry: signed by a deputy minister',
    'B',
    'BTTTT',
    { symbol: 'QĐ-BTTTT', signerTitle: 'Thứ trưởng' },
    UNUSUAL,
  ],
  [
    'the State Bank: signed by the governor',
    'B',
    'NHNN',
    { symbol: 'QĐ-NHNN', signerTitle: 'Thống đốc' },
    [],
  ],
  [
    'a ministry whose abbreviation is not known',
    'B',
    null,
    { symbol: 'QĐ-BXD', signerTitle: 'Bộ trưởng' },
    [],
  ],
  [
    'a Government agency: any head, any symbol',
    'CP',
    'BHXH',
    { symbol: 'QĐ-BHXH', signerTitle: 'Tổng Giám đốc' },
    [],
  ],
  ['a Government agency: signed by a deputy', 'CP', 'BHXH', { signerTitle: 'Phó Tổng Giám đốc' }, UNUSUAL],
  ['title and symbol not entered yet', 'T', null, { symbol: null, signerTitle: null }, []],
];

describe('R06: signer and symbol of the decision', () => {
  it.each(CASES)('%s', (_case, variant, abbreviation, parts, expected) => {
    const kind = variant === 'T' ? 'PROVINCE' : variant === 'B' ? 'MINISTRY' : 'GOVERNMENT_AGENCY';
    const answers = { A3: { steps: [{ step: 7, document: buildDocument(parts) }] } };
    expect(findings(r06SignedAsUsual, { variant, agency: { abbreviation, kind }, answers })).toEqual(
      expected,
    );
  });

  it('looks at the decision only', () => {
    const answers = { A3: { steps: [{ step: 1, document: buildDocument({ symbol: 'KH-STTTT' }) }] } };
    expect(findings(r06SignedAsUsual, { answers })).toEqual([]);
  });
});
