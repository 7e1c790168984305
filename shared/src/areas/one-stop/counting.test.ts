import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { oneStopPackages, proceduresByLevel, proceduresTotal } from './counting.js';

const n = (value: number) => ({ kind: 'number', value }) as const;
const none = { kind: 'none' } as const;
const notYet = { kind: 'notYet', expectedOn: civil('2018-04-15') } as const;

describe('one-stop packages in use', () => {
  it('counts one-stop and integrated packages, never a nation-wide one, an online-service one or a retired one', () => {
    const packages = [
      { id: '1', type: 'oneStop' },
      { id: '2', type: 'integrated' },
      { id: '3', type: 'onlineService' },
      { id: '4', type: 'national' },
      { id: '5', type: 'oneStop', retiredOn: civil('2018-01-15') },
    ] as const;
    expect(oneStopPackages({ packages: [...packages] })).toBe(2);
  });

  it('is none where the agency says so, and unknown where it says nothing', () => {
    expect(oneStopPackages({ none: true })).toBe(0);
    expect(oneStopPackages({ packages: [] })).toBeNull();
    expect(oneStopPackages(undefined)).toBeNull();
  });
});

describe('administrative procedures', () => {
  it('of a province are the sum of three levels, of a ministry one total', () => {
    const levels = { province: n(1200), district: n(300), commune: none };
    expect(proceduresTotal('T', { has: 'yes', ...levels })).toBe(1500);
    expect(proceduresTotal('B', { has: 'yes', total: n(420) })).toBe(420);
  });

  it('have no total while one level is not known', () => {
    expect(
      proceduresTotal('T', { has: 'yes', province: n(1200), district: notYet, commune: n(3) }),
    ).toBeNull();
    expect(proceduresTotal('T', { has: 'none', noneBasis: 'Không giải quyết TTHC' })).toBeNull();
  });

  it('by service level need all four', () => {
    expect(proceduresByLevel({ level1: n(1), level2: n(2), level3: none, level4: n(0) })).toEqual([
      1, 2, 0, 0,
    ]);
    expect(proceduresByLevel({ level1: n(1), level2: n(2), level3: n(0) })).toBeNull();
  });
});
