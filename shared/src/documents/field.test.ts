import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { count, countValue, integer, maybe, rowId, rows, text } from './field.js';
import { documentDraft, numberSymbol, comparableNumber, parseOfficialDocument } from './official-document.js';

const accepted = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;

describe('a text of the form', () => {
  it('is stored composed and trimmed; an empty one is nothing', () => {
    expect(v.parse(text(20), ' Hòa Bình '.normalize('NFD'))).toBe('Hòa Bình');
    expect(v.parse(text(20), '   ')).toBeNull();
  });

  it.each([
    ['a NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['a direction override', 'a\u202eb'],
    ['more letters than the field allows', 'đ'.repeat(21)],
    ['a number', 5],
  ])('refuses %s', (_name, value) => {
    expect(accepted(text(20), value)).toBe(false);
  });

  it('counts letters, not code units', () => {
    expect(accepted(text(2), '𠀀𠀀')).toBe(true);
  });
});

describe('a number of the form', () => {
  it.each([
    ['0 is a number', { kind: 'number', value: 0 }, true, 0],
    ['a number still being typed', { kind: 'number' }, true, null],
    ['"Không phát sinh"', { kind: 'none', reason: 'Không có TTHC cấp xã' }, true, null],
    ['"Chưa có số liệu"', { kind: 'notYet', expectedOn: '2018-04-15' }, true, null],
    ['a day that does not exist', { kind: 'notYet', expectedOn: '2018-02-31' }, false, null],
    ['a negative number', { kind: 'number', value: -1 }, false, null],
    ['a fraction', { kind: 'number', value: 1.5 }, false, null],
    ['an unknown key', { kind: 'number', value: 1, note: 'x' }, false, null],
    ['a bare number', 7, false, null],
  ])('%s', (_name, value, ok, figure) => {
    const parsed = v.safeParse(count(), value);
    expect(parsed.success).toBe(ok);
    if (parsed.success) expect(countValue(parsed.output)).toBe(figure);
  });
});

it('a table takes each line once and no more lines than it has room for', () => {
  const table = rows('id', 2, { id: rowId(), year: maybe(integer(1990, 2100)) });
  expect(accepted(table, [{ id: 'a' }, { id: 'b', year: 2018 }])).toBe(true);
  expect(accepted(table, [{ id: 'a' }, { id: 'a' }])).toBe(false);
  expect(accepted(table, [{ id: 'a' }, { id: 'b' }, { id: 'c' }])).toBe(false);
  expect(accepted(table, [{ id: 'a', year: 18 }])).toBe(false);
  expect(accepted(table, [{ year: 2018 }])).toBe(false);
});

describe('a document', () => {
  it('of state secrecy never carries a file', () => {
    const fileId = '0f8fad5b-d9cb-469f-a165-70867728950e';
    expect(v.parse(documentDraft, { secrecy: 'secret', fileId })).toEqual({
      secrecy: 'secret',
      fileId: null,
    });
    expect(v.parse(documentDraft, { secrecy: 'normal', fileId }).fileId).toBe(fileId);
  });

  it.each([
    [{ number: '383', symbol: 'QĐ-UBND' }, '383/QĐ-UBND'],
    [{ number: '383/QĐ-UBND', symbol: 'QĐ-UBND' }, '383/QĐ-UBND'],
    [{ number: '383', symbol: '/QĐ-UBND' }, '383/QĐ-UBND'],
    [{ number: '383', symbol: null }, '383'],
    [null, ''],
  ])('is named by number and symbol: %j', (document, name) => {
    expect(numberSymbol(document)).toBe(name);
  });

  it('is the same in two spellings of its number', () => {
    const typed = { number: ' 383 ', symbol: 'qđ–ubnd' };
    expect(comparableNumber(typed)).toBe(comparableNumber({ number: '383', symbol: 'QĐ-UBND' }));
  });

  it('is one when it has number, symbol, day and signer', () => {
    const decision = {
      number: '383',
      symbol: 'QĐ-UBND',
      issuedOn: '2017-02-27',
      signer: 'Chủ tịch UBND tỉnh',
    };
    expect(parseOfficialDocument(decision)).toEqual(decision);
    expect(parseOfficialDocument({ ...decision, signer: '' })).toBeNull();
    expect(parseOfficialDocument({ ...decision, issuedOn: '2017-02-30' })).toBeNull();
  });
});
