import { describe, expect, it } from '@jest/globals';
import { NATIONAL_SYSTEMS } from '../../areas/ngsp/national-systems.js';
import { civil } from '../../text/civil-date.js';
import type { Answers } from '../answer-schemas.js';
import { LATEST_FORM } from '../form-context.js';
import { b4OwnerProvides } from './b4-owner-provides.js';
import { buildRuleInput, findings } from './build-rule-input.js';

/** The Ministry of Justice: civil status and judicial records. */
const OWNER = { abbreviation: null, kind: 'MINISTRY', number: 5 } as const;
const provides = (...systems: string[]): Answers => ({
  B4: { services: systems.map((system) => ({ id: system, name: 'Dịch vụ tra cứu', system })) },
});

const CASES: [string, Answers, string[]][] = [
  ['both are told', provides('civilStatus', 'judicialRecords'), []],
  ['one of two is told', provides('civilStatus'), ['CB B4 services']],
  ['only other things are told', provides('other'), ['CB B4 services']],
  ['nothing to report', { B4: { none: true } }, ['CB B4 none']],
  ['not answered: that is found elsewhere', {}, []],
  ['an empty answer: that is found elsewhere', { B4: { services: [] } }, []],
];

describe('B4: the owner of a national system says what it provides of it', () => {
  it.each(CASES)('%s', (_case, answers, expected) => {
    expect(findings(b4OwnerProvides, { answers, agency: OWNER })).toEqual(expected);
  });

  it('asks nobody who owns none, nor of whom no number is known', () => {
    const answers = { B4: { none: true } };
    expect(findings(b4OwnerProvides, { answers, agency: { ...OWNER, number: 38 } })).toEqual([]);
    expect(findings(b4OwnerProvides, { answers, agency: { abbreviation: null, kind: 'MINISTRY' } })).toEqual(
      [],
    );
  });

  it('goes by the list of the round: a system that is no longer asked about is not missed', () => {
    const nationalSystems = NATIONAL_SYSTEMS.map((system) =>
      system.code === 'judicialRecords' ? { ...system, validTo: civil('2018-01-01') } : system,
    );
    const form = { ...LATEST_FORM, nationalSystems, day: civil('2018-03-05') };
    expect(findings(b4OwnerProvides, { answers: provides('civilStatus'), agency: OWNER, form })).toEqual([]);
  });

  it('names what is missing in both languages', () => {
    expect(
      b4OwnerProvides(buildRuleInput({ answers: { B4: { none: true } }, agency: OWNER }))[0]?.params,
    ).toEqual({ systems: 'Hộ tịch, Lý lịch tư pháp', systemsEn: 'Civil status, Judicial records' });
  });
});
