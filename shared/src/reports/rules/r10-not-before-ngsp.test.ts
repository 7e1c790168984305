import { describe, expect, it } from '@jest/globals';
import type { Connection } from '../../areas/ngsp/content.js';
import { civil } from '../../text/civil-date.js';
import { findings } from './build-rule-input.js';
import { r10NotBeforeNgsp } from './r10-not-before-ngsp.js';

const line = (facts: Partial<Connection>): Connection => ({
  id: 'b-1',
  system: 'civilStatus',
  need: 'needed',
  step: 7,
  route: 'lgspNgsp',
  steppedOn: civil('2018-02-01'),
  ...facts,
});

const REFUSED = ['CHẶN B3 connections.b-1.route'];

const CASES: [string, Connection, string | null, string[]][] = [
  ['the platform does not run yet', line({}), null, REFUSED],
  ['official one day before the platform runs', line({}), '2018-02-02', REFUSED],
  ['official on the first day of the platform', line({}), '2018-02-01', []],
  ['a direct connection needs no platform', line({ route: 'direct' }), null, []],
  ['testing through the platform is no official connection', line({ step: 5 }), null, []],
];

describe('R10: nobody is officially connected before the NGSP runs', () => {
  it.each(CASES)('%s', (_case, connection, from, expected) => {
    const ngspOperationalFrom = from === null ? null : civil(from);
    const answers = { B3: { connections: [connection] } };
    expect(findings(r10NotBeforeNgsp, { answers, ngspOperationalFrom })).toEqual(expected);
  });
});
