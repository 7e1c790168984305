import { describe, expect, it } from '@jest/globals';
import type { Connection } from '../../areas/ngsp/content.js';
import { findings } from './build-rule-input.js';
import { r11OfficialConnectionLost } from './r11-official-connection-lost.js';

const line = (facts: Partial<Connection>): Connection => ({
  id: 'b-1',
  system: 'civilStatus',
  need: 'needed',
  step: 7,
  ...facts,
});

const ASKED = ['CB B3 connections.b-1.regressionReason'];

const CASES: [string, Connection, Connection, string[]][] = [
  ['still official', line({}), line({}), []],
  ['official, now on trial', line({}), line({ step: 6 }), ASKED],
  ['official, now paused', line({}), line({ step: 8 }), ASKED],
  ['official, now not needed', line({}), line({ need: 'none', step: null }), ASKED],
  ['the reason is given', line({}), line({ step: 8, regressionReason: 'Nâng cấp hệ thống' }), []],
  ['on trial, now testing', line({ step: 6 }), line({ step: 5 }), []],
  ['entered anew under another id, known by its system', line({ id: 'old' }), line({ step: 4 }), ASKED],
  ['another system of the same agency', line({ id: 'old', system: 'land' }), line({ step: 4 }), []],
];

describe('R11: a connection once official', () => {
  it.each(CASES)('%s', (_case, before, now, expected) => {
    const previousReported = { B3: { connections: [before] } };
    const answers = { B3: { connections: [now] } };
    expect(findings(r11OfficialConnectionLost, { answers, previousReported })).toEqual(expected);
  });

  it('looks at the verified answer where nothing was sent before', () => {
    const previousVerified = { B3: { connections: [line({})] } };
    const answers = { B3: { connections: [line({ step: 8 })] } };
    expect(findings(r11OfficialConnectionLost, { answers, previousVerified })).toEqual(ASKED);
  });
});
