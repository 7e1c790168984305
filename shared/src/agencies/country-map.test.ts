import { describe, expect, it } from '@jest/globals';
import {
  type Box,
  layOutCountry,
  MAP_COLUMNS,
  MAP_ROWS,
  OVERVIEW_MAP,
  PHONE_MAP,
  SIGN_IN_MAP,
  TILES,
} from './country-map.js';

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each([
  ['the overview', OVERVIEW_MAP],
  ['the overview on a telephone', PHONE_MAP],
  ['the sign-in page', SIGN_IN_MAP],
])('the map of %s', (_, scale) => {
  const map = layOutCountry(scale);

  it('has both archipelagos, by their full names and with the province they belong to', () => {
    expect(map.archipelagos.map(({ name, of }) => `${name} (${of})`)).toEqual([
      'Quần đảo Hoàng Sa (TP. Đà Nẵng)',
      'Quần đảo Trường Sa (tỉnh Khánh Hòa)',
    ]);
    expect(
      map.archipelagos.map(({ agency }) => map.tiles.find((tile) => tile.agency === agency)?.label),
    ).toEqual(['ĐNa', 'KHo']);
  });

  it('has every tile and both archipelagos wholly inside its frame', () => {
    for (const box of [...map.tiles, ...map.archipelagos]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(map.width);
      expect(box.y + box.height).toBeLessThanOrEqual(map.height);
    }
  });

  it('covers nothing with anything else', () => {
    const boxes = [...map.tiles, ...map.archipelagos];
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  });

  it('puts the archipelagos east of their provinces', () => {
    for (const group of map.archipelagos) {
      const province = map.tiles.find((tile) => tile.agency === group.agency)!;
      expect(group.x).toBeGreaterThan(province.x + province.width);
    }
  });
});

describe('the map of the overview on a telephone', () => {
  it('is as wide as a window of 390 leaves it, and every tile is found by a finger', () => {
    const { width, tiles } = layOutCountry(PHONE_MAP);
    expect(width).toBeLessThanOrEqual(332);
    for (const tile of tiles) expect(Math.min(tile.width, tile.height)).toBeGreaterThanOrEqual(24);
  });
});

describe('the tiles', () => {
  it('are the 63 provinces and cities, each in a place of its own; the archipelagos count as nothing', () => {
    expect(TILES).toHaveLength(63);
    expect(new Set(TILES.map(([agency]) => agency)).size).toBe(63);
    expect(new Set(TILES.map(([, row, column]) => `${row}:${column}`)).size).toBe(63);
    for (const [, row, column] of TILES) {
      expect(row).toBeLessThanOrEqual(MAP_ROWS);
      expect(column).toBeLessThanOrEqual(MAP_COLUMNS);
    }
  });
});
