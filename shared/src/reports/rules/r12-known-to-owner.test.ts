import { describe, expect, it } from '@jest/globals';
import type { Connection } from '../../areas/ngsp/content.js';
import { buildRuleInput, findings } from './build-rule-input.js';
import { r12KnownToOwner } from './r12-known-to-owner.js';
import type { Provider } from './rule.js';

const line = (facts: Partial<Connection>): Connection => ({
  id: 'b-1',
  system: 'civilStatus',
  need: 'needed',
  step: 5,
  ...facts,
});
const owner = (users: number[], system = 'civilStatus'): Provider => ({ system, owner: 5, users });
const agency = { abbreviation: null, kind: 'PROVINCE', number: 38 } as const;
const FOUND = ['CB B3 connections.b-1.step'];

const CASES: [string, Connection, Provider[], string[]][] = [
  ['the owner names the agency', line({}), [owner([12, 38])], []],
  ['the owner names others only', line({}), [owner([12])], FOUND],
  ['the owner names nobody', line({ step: 7 }), [owner([])], FOUND],
  ['the owner has not reported', line({}), [], []],
  ['another system of the owner says nothing', line({}), [owner([12], 'judicialRecords')], []],
  ['before testing there is nothing to compare', line({ step: 4 }), [owner([])], []],
  ['a paused connection is not compared', line({ step: 8 }), [owner([])], []],
];

describe('R12: what an agency says of a connection is what the owner of the system says', () => {
  it.each(CASES)('%s', (_case, connection, providers, expected) => {
    const answers = { B3: { connections: [connection] } };
    expect(findings(r12KnownToOwner, { answers, agency, providers })).toEqual(expected);
  });

  it('is for the Authority alone, because it speaks of another agency', () => {
    const answers = { B3: { connections: [line({})] } };
    const [issue] = r12KnownToOwner(buildRuleInput({ answers, agency, providers: [owner([])] }));
    expect(issue?.authorityOnly).toBe(true);
  });
});
