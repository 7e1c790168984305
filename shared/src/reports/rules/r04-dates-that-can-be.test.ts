import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import type { Answers } from '../answer-schemas.js';
import { buildDocument, buildRuleInput, findings } from './build-rule-input.js';
import { r04DatesThatCanBe } from './r04-dates-that-can-be.js';

const on = (day: string) => buildDocument({ issuedOn: civil(day) });
const row = (day: string): Answers => ({ A3: { steps: [{ step: 1, document: on(day) }] } });

const CASES: [string, Answers, string[]][] = [
  ['a document of the day of sending', row('2018-03-09'), []],
  ['a document of the day after', row('2018-03-10'), ['CHẶN A3 steps.1.document.issuedOn']],
  ['a document of the first day of 2010', row('2010-01-01'), []],
  ['a document of 2009', row('2009-12-31'), ['CHẶN A3 steps.1.document.issuedOn']],
  [
    'a step that starts after the day of sending',
    { A3: { steps: [{ step: 3, startedOn: civil('2018-03-10') }] } },
    ['CHẶN A3 steps.3.startedOn'],
  ],
  ['the cover document', { T2: { document: on('2018-03-12') } }, ['CHẶN T2 document.issuedOn']],
  [
    'a platform in operation since tomorrow',
    { B1: { operatingSince: civil('2018-03-10') } },
    ['CHẶN B1 operatingSince'],
  ],
  [
    'a connection tested in the future',
    { B3: { connections: [{ id: 'b-1', testedOn: civil('2018-04-01') }] } },
    ['CHẶN B3 connections.b-1.testedOn'],
  ],
  [
    'a package retired in the future',
    { C1: { packages: [{ id: 'p-1', retiredOn: civil('2018-04-01') }] } },
    ['CHẶN C1 packages.p-1.retiredOn'],
  ],
  [
    'the decision of a project',
    { D2: { projects: [{ id: 'd-1', decision: on('2018-12-01') }] } },
    ['CHẶN D2 projects.d-1.decision.issuedOn'],
  ],
  ['a planned day lies ahead by nature', { A5: { planned: [{ step: 7, on: civil('2018-07-31') }] } }, []],
  [
    'a decision may come into force after the day of sending',
    { A3: { steps: [{ step: 7, effectiveOn: civil('2018-04-01') }] } },
    [],
  ],
  ['no date, nothing to say', { A3: { steps: [{ step: 1 }] } }, []],
];

describe('R04: days of documents and of steps taken', () => {
  it.each(CASES)('%s', (_case, answers, expected) => {
    expect(findings(r04DatesThatCanBe, { answers })).toEqual(expected);
  });

  it('speaks of the document where the day is written on one, of the event elsewhere', () => {
    const answers: Answers = {
      A3: { steps: [{ step: 1, startedOn: civil('2019-01-01'), document: on('2019-01-01') }] },
    };
    const codes = r04DatesThatCanBe(buildRuleInput({ answers })).map((issue) => issue.code);
    expect(codes).toEqual(['rule.R04.event', 'rule.R04']);
  });
});
