import { describe, expect, it } from '@jest/globals';
import { sessionRows, type Session } from './session-rows.js';

const session = (id: string, versions: number): Session =>
  ({
    id,
    versions: Array.from({ length: versions }, (_, at) => ({
      name: `${id}.${versions - at}`,
      version: versions - at,
    })),
  }) as unknown as Session;

describe('the board of sessions', () => {
  const rows = sessionRows([
    session('2018-Q3', 0),
    session('2018-Q2', 2),
    session('2018-Q1', 0),
    session('2017-Q4', 3),
  ]);

  it('has a line for every version, and one for a session that is not frozen', () => {
    expect(rows.map(({ key, first }) => [key, first])).toEqual([
      ['2018-Q3', true],
      ['2018-Q2.2', true],
      ['2018-Q2.1', false],
      ['2018-Q1', true],
      ['2017-Q4.3', true],
      ['2017-Q4.2', false],
      ['2017-Q4.1', false],
    ]);
  });

  it('compares a version with the one it corrected, and the latest with that of the last frozen session', () => {
    expect(rows.map(({ former, before }) => [former?.name, before])).toEqual([
      [undefined, null],
      ['2018-Q2.1', { session: '2017-Q4', name: '2017-Q4.3' }],
      [undefined, null],
      [undefined, null],
      ['2017-Q4.2', null],
      ['2017-Q4.1', null],
      [undefined, null],
    ]);
  });
});
