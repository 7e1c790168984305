import { describe, expect, it } from '@jest/globals';
import { civil, type CivilDate } from '../../text/civil-date.js';
import type { Answers } from '../answer-schemas.js';
import { buildRuleInput, findings } from './build-rule-input.js';
import { r20WorkshopsAsListed } from './r20-workshops-as-listed.js';

const DAY = civil('2018-01-18');
const event = (host: 'own' | 'ministry', heldOn = DAY): Answers => ({
  A10: { events: [{ id: 'e-1', name: 'Hội thảo', host, heldOn }] },
});

const CASES: [string, Answers, CivilDate[] | null, string[]][] = [
  ['declared and on the list', event('ministry'), [DAY], []],
  ['declared, not on the list of that day', event('ministry'), [], ['CB A10 events.e-1.heldOn']],
  ['on the list, not declared', { A10: { none: true } }, [DAY], ['CB A10 events']],
  ['a workshop of its own is on no list of the Ministry', event('own'), [], []],
  ['a list of another period', { A10: { none: true } }, [civil('2017-11-02')], []],
  ['no list has been entered', event('ministry'), null, []],
  ['the question is not answered', {}, [DAY], []],
];

describe('R20: workshops of the Ministry as its attendance lists have them', () => {
  it.each(CASES)('%s', (_case, answers, attendedOn, expected) => {
    expect(findings(r20WorkshopsAsListed, { answers, attendedOn })).toEqual(expected);
  });

  it('is for the Authority alone', () => {
    const issues = r20WorkshopsAsListed(buildRuleInput({ answers: event('ministry'), attendedOn: [] }));
    expect(issues.every((issue) => issue.authorityOnly)).toBe(true);
  });
});
