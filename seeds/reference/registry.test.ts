import { describe, expect, it } from '@jest/globals';
import { versionOn } from '@ega/shared/agencies/agency';
import { matchesSearch } from '@ega/shared/agencies/search';
import { civil } from '@ega/shared/text/civil-date';
import { compareVi } from '@ega/shared/text/collate';
import { sameName } from '@ega/shared/text/nfc';
import { parseCsv } from './csv.js';
import { readRegistry } from './registry-files.js';

const registry = readRegistry();
const on = (day: string) => registry.versions.filter((v) => versionOn([v], civil(day)));
const march2018 = on('2018-03-16');
const byCode = (code: string) => march2018.find((v) => v.code === code);
const find = (query: string) =>
  march2018.filter((v) => matchesSearch(v.nameFold, query)).map((v) => v.shortName);

describe('the registry of March 2018', () => {
  it('has 18 ministries, 4 ministerial agencies, 8 Government agencies and 63 provinces', () => {
    const count = (kind: string) => march2018.filter((v) => v.kind === kind).length;
    expect([
      count('MINISTRY'),
      count('MINISTERIAL_AGENCY'),
      count('GOVERNMENT_AGENCY'),
      count('PROVINCE'),
    ]).toEqual([18, 4, 8, 63]);
  });

  it('numbers the agencies 1 to 93 in the order of the list and never gives a number twice', () => {
    expect(registry.agencies.map((a) => a.number)).toEqual(Array.from({ length: 93 }, (_, i) => i + 1));
    expect(new Set(registry.agencies.map((a) => a.slug)).size).toBe(93);
  });

  it('makes addresses from number and name', () => {
    const slug = (n: number) => registry.agencies.find((a) => a.number === n)?.slug;
    expect(slug(38)).toBe('38-tinh-binh-dinh');
    expect(slug(13)).toBe('13-bo-thong-tin-va-truyen-thong');
    expect(slug(14)).toBe('14-bo-lao-dong-thuong-binh-va-xa-hoi');
  });

  it('has five centrally-run cities', () => {
    expect(march2018.filter((v) => v.isMunicipality).map((v) => v.shortName)).toEqual([
      'Cần Thơ',
      'Đà Nẵng',
      'Hải Phòng',
      'Hà Nội',
      'Hồ Chí Minh',
    ]);
  });

  it('keeps how sure each identifier code is: 37 found, 53 derived, 3 unverified', () => {
    const count = (c: string) => march2018.filter((v) => v.codeConfidence === c).length;
    expect([count('found'), count('derived'), count('unverified')]).toEqual([37, 53, 3]);
  });

  it('holds every text in composed form (NFC)', () => {
    for (const version of registry.versions) {
      for (const value of Object.values(version)) {
        if (typeof value === 'string') expect(value).toBe(value.normalize('NFC'));
      }
    }
  });

  it('sorts Đ after D and before E', () => {
    const names = ['Gia Lai', 'Đắk Lắk', 'Cần Thơ', 'Đà Nẵng', 'Điện Biên', 'Dương Xa'].sort(compareVi);
    expect(names).toEqual(['Cần Thơ', 'Dương Xa', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Gia Lai']);
  });

  it('gives the regions 14, 11, 14, 5, 6 and 13 provinces', () => {
    const sizes = new Map<string, number>();
    for (const v of march2018) if (v.region6) sizes.set(v.region6, (sizes.get(v.region6) ?? 0) + 1);
    expect([...sizes.values()].sort((a, b) => a - b)).toEqual([5, 6, 11, 13, 14, 14]);
  });
});

describe('finding an agency', () => {
  it.each(['ha noi', 'Hà Nội', 'Hà Nội'.normalize('NFD'), 'HÀ NỘI', 'TP Hà Nội', 'H26'])(
    '"%s" finds Hà Nội',
    (query) => {
      expect(find(query)).toEqual(['Hà Nội']);
    },
  );

  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['UBND tỉnh Bình Định', 'Bình Định'],
    ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['dak lak', 'Đắk Lắk'],
    ['BKHĐT', 'Bộ Kế hoạch và Đầu tư'],
  ])('"%s" finds %s', (query, name) => {
    expect(find(query)).toContain(name);
  });

  it('takes Hoà Bình and Hòa Bình, Uỷ ban and Ủy ban, long and short dashes for one name, but keeps a and à, d and đ apart', () => {
    expect(sameName('Tỉnh Hoà Bình', 'tỉnh  Hòa Bình')).toBe(true);
    expect(sameName('Uỷ ban Dân tộc', 'Ủy ban Dân tộc')).toBe(true);
    expect(sameName('Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'.normalize('NFD'))).toBe(true);
    expect(sameName('Hà Nam', 'Ha Nam')).toBe(false);
    expect(sameName('Đà Nẵng', 'Dà Nẵng')).toBe(false);
  });
});

describe('successions', () => {
  it('keeps the Academy as an agency after August 2018, because its move to the Party is not confirmed', () => {
    const academy = byCode('G29');
    const move = registry.successions.find((s) => s.predecessor === academy?.number);
    expect(move).toMatchObject({
      successor: null,
      effectiveFrom: '2018-08-08',
      confidence: 'KNOWN-UNVERIFIED',
    });
    expect(on('2018-09-01')).toHaveLength(93);
  });

  it('leaves 34 provinces after 01/7/2025', () => {
    expect(on('2025-06-30').filter((v) => v.kind === 'PROVINCE')).toHaveLength(63);
    expect(on('2025-07-01').filter((v) => v.kind === 'PROVINCE')).toHaveLength(34);
  });

  it('leaves 14 ministries and 3 ministerial agencies after 01/3/2025, with 6 Government agencies not yet confirmed away', () => {
    const kinds = on('2025-03-01').map((v) => v.kind);
    expect(kinds.filter((k) => k === 'MINISTRY')).toHaveLength(14);
    expect(kinds.filter((k) => k === 'MINISTERIAL_AGENCY')).toHaveLength(3);
    expect(kinds.filter((k) => k === 'GOVERNMENT_AGENCY')).toHaveLength(6);
  });

  it('keeps the identifier code with the name and the GSO code with the seat: new Lào Cai is H38 and 15', () => {
    const laoCai = on('2025-07-01').find((v) => v.code === 'H38');
    expect(laoCai).toMatchObject({ nameVi: 'Tỉnh Lào Cai', gsoCode: '15' });
    expect(byCode('H38')?.gsoCode).toBe('10');
  });

  it('knows Huế as a city from 01/01/2025 under the number it has always had', () => {
    const before = byCode('H57');
    const after = on('2025-01-01').find((v) => v.code === 'H57');
    expect(after).toMatchObject({ nameVi: 'Thành phố Huế', isMunicipality: true, number: before?.number });
  });
});

describe('the tile map', () => {
  it('has 63 province tiles in cells of their own', () => {
    const own = registry.tiles.filter((t) => t.archipelago === null);
    expect(own).toHaveLength(63);
    expect(new Set(registry.tiles.map((t) => `${t.row}:${t.column}`)).size).toBe(65);
  });

  it('shows Hoàng Sa in the colour of Đà Nẵng and Trường Sa in that of Khánh Hòa', () => {
    const tile = (name: string) => registry.tiles.find((t) => t.archipelago === name)?.agencyNumber;
    expect([tile('HOANG_SA'), tile('TRUONG_SA')]).toEqual([byCode('H17')?.number, byCode('H32')?.number]);
  });
});

describe('reading the lists', () => {
  it('reads quoted commas, doubled quotes and both line ends', () => {
    expect(parseCsv('a,b\r\n"x, y","say ""no"""\nz,\n')).toEqual([
      { a: 'x, y', b: 'say "no"' },
      { a: 'z', b: '' },
    ]);
  });

  it('refuses a line with a missing cell', () => {
    expect(() => parseCsv('a,b\nx\n')).toThrow('line 2');
  });
});
