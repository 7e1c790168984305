import { describe, expect, it } from '@jest/globals';
import type { Project } from '../../areas/projects/content.js';
import { civil } from '../../text/civil-date.js';
import { buildDocument, buildRuleInput, findings } from './build-rule-input.js';
import { r18ProjectRegister } from './r18-project-register.js';

const decision = (number: string, day = '2017-10-25') => buildDocument({ number, issuedOn: civil(day) });
const project = (id: string, facts: Partial<Project>): Project => ({ id, name: `Dự án ${id}`, ...facts });

const CASES: [string, Project[], string[]][] = [
  [
    'two projects, two decisions',
    [project('a', { decision: decision('MH-10') }), project('b', { decision: decision('MH-11') })],
    [],
  ],
  [
    'two projects under one decision: the later line is pointed out',
    [project('a', { decision: decision('MH-10') }), project('b', { decision: decision('mh-10') })],
    ['CB D2 projects.b.decision'],
  ],
  [
    'one number in two years is two decisions',
    [
      project('a', { decision: decision('MH-10', '2016-10-25') }),
      project('b', { decision: decision('MH-10') }),
    ],
    [],
  ],
  ['two projects without decisions', [project('a', {}), project('b', {})], []],
  [
    'a project that ended in 2017',
    [project('a', { fromYear: 2015, toYear: 2017 })],
    ['CB D2 projects.a.toYear'],
  ],
  ['a project carried over into 2018', [project('a', { fromYear: 2016, toYear: 2018 })], []],
];

describe('R18: the register of projects', () => {
  it.each(CASES)('%s', (_case, projects, expected) => {
    expect(findings(r18ProjectRegister, { answers: { D2: { projects } } })).toEqual(expected);
  });

  it('names the project that has the decision already', () => {
    const projects = [
      project('a', { decision: decision('MH-10') }),
      project('b', { decision: decision('MH-10') }),
    ];
    const [issue] = r18ProjectRegister(buildRuleInput({ answers: { D2: { projects } } }));
    expect(issue?.params).toEqual({ project: 'Dự án a' });
  });
});
