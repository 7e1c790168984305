import { describe, expect, it } from '@jest/globals';
import type { Connection } from '../../areas/ngsp/content.js';
import { civil } from '../../text/civil-date.js';
import { findings } from './build-rule-input.js';
import { r09OfficialAfterTesting } from './r09-official-after-testing.js';

const line = (facts: Partial<Connection>): Connection => ({
  id: 'b-1',
  system: 'civilStatus',
  need: 'needed',
  step: 7,
  steppedOn: civil('2018-02-01'),
  testedOn: civil('2018-01-15'),
  ...facts,
});

const CASES: [string, Connection, string[]][] = [
  ['tested, then official', line({}), []],
  ['tested and official on one day', line({ testedOn: civil('2018-02-01') }), []],
  [
    'official before it was tested',
    line({ testedOn: civil('2018-02-02') }),
    ['CHẶN B3 connections.b-1.steppedOn'],
  ],
  ['on trial, not official', line({ step: 6, testedOn: civil('2018-02-02') }), []],
  ['the day of the test is not entered', line({ testedOn: null }), []],
];

describe('R09: no connection is official before it was tested', () => {
  it.each(CASES)('%s', (_case, connection, expected) => {
    expect(findings(r09OfficialAfterTesting, { answers: { B3: { connections: [connection] } } })).toEqual(
      expected,
    );
  });
});
