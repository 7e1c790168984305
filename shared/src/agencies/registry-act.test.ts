import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import type { AgencyVersion } from './agency.js';
import { planRegistryAct, versionsOn } from './plan-registry-act.js';
import type { AgencyNaming, KnownVersion, RegistryAct, RegistryState } from './registry-act.js';
import { countGroups, registryOn } from './registry-view.js';

const FIRST = civil('2010-01-01');
const DAY = civil('2018-07-01');

function named(name: string, more: Partial<AgencyNaming> = {}): AgencyNaming {
  return {
    kind: 'PROVINCE',
    nameVi: `Tỉnh ${name}`,
    nameEn: `${name} Province`,
    shortName: name,
    agencyName: `Ủy ban nhân dân tỉnh ${name}`,
    abbreviationVi: null,
    abbreviationEn: null,
    code: null,
    codeConfidence: 'unverified',
    isMunicipality: false,
    ...more,
  };
}

function version(number: number, name: AgencyNaming, more: Partial<AgencyVersion> = {}): KnownVersion {
  return {
    id: `v${number}`,
    ...name,
    number,
    gsoCode: null,
    region6: null,
    region8: null,
    nameFold: '',
    validFrom: FIRST,
    validTo: null,
    legalBasis: null,
    ...more,
  };
}

const state: RegistryState = {
  agencies: [1, 2, 3].map((number) => ({ number, slug: String(number) })),
  versions: [
    version(1, named('An Bình', { code: 'H01', codeConfidence: 'derived' })),
    version(2, named('Bình Yên', { code: 'H02' })),
    version(3, named('Cát Sơn', { code: 'H03' })),
  ],
};

function act(kind: RegistryAct['kind'], more: Partial<RegistryAct>): RegistryAct {
  return {
    kind,
    agencies: [1],
    successor: null,
    names: [],
    continues: false,
    effectiveFrom: DAY,
    basis: { number: 'MH-1/NQ-QH14', date: civil('2018-06-12'), issuer: 'Quốc hội' },
    code: null,
    ...more,
  };
}

/** The registry after an entry, as the server would hold it. */
function after(request: RegistryAct): AgencyVersion[] {
  const plan = planRegistryAct(state, request);
  expect(plan.faults.filter((fault) => fault.blocking)).toEqual([]);
  return [...state.versions.filter((each) => !plan.ended.includes(each)), ...plan.versions];
}

const namesOn = (versions: readonly AgencyVersion[], day: string) =>
  versionsOn(versions, civil(day))
    .sort((a, b) => a.number - b.number)
    .map(({ number, shortName }) => `${number} ${shortName}`);

const faultsOf = (request: RegistryAct) => planRegistryAct(state, request).faults.map((fault) => fault.code);

describe('an entry of the registry', () => {
  it('renames from its day on and leaves the days before as they were', () => {
    const versions = after(act('rename', { names: [named('An Hòa', { code: 'H01' })] }));
    expect(namesOn(versions, '2018-06-30')).toEqual(['1 An Bình', '2 Bình Yên', '3 Cát Sơn']);
    expect(namesOn(versions, '2018-07-01')).toEqual(['1 An Hòa', '2 Bình Yên', '3 Cát Sơn']);
    expect(versionsOn(versions, DAY)[2]!.legalBasis).toBe('MH-1/NQ-QH14 ngày 12/06/2018, Quốc hội');
  });

  it('merges two agencies into a third, which goes on under its own number', () => {
    const request = act('merge', { agencies: [1, 2], successor: 3 });
    expect(namesOn(after(request), '2018-06-30')).toHaveLength(3);
    expect(namesOn(after(request), '2018-07-01')).toEqual(['3 Cát Sơn']);
    expect(planRegistryAct(state, request).successions.map((s) => [s.predecessor, s.successor])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('merges into a new agency with the next number, never a used one', () => {
    const versions = after(act('merge', { agencies: [2, 3], names: [named('Đông Hải')] }));
    expect(namesOn(versions, '2018-07-01')).toEqual(['1 An Bình', '4 Đông Hải']);
  });

  it('splits an agency that goes on, and one that ends', () => {
    const goesOn = after(act('split', { continues: true, names: [named('Tân An')] }));
    expect(namesOn(goesOn, '2018-07-01')).toEqual(['1 An Bình', '2 Bình Yên', '3 Cát Sơn', '4 Tân An']);
    const ends = after(act('split', { names: [named('Tân An'), named('Tân Hòa')] }));
    expect(namesOn(ends, '2018-07-01')).toEqual(['2 Bình Yên', '3 Cát Sơn', '4 Tân An', '5 Tân Hòa']);
  });

  it('dissolves, with or without somebody who takes over the duties', () => {
    expect(namesOn(after(act('dissolve', {})), '2018-07-01')).toEqual(['2 Bình Yên', '3 Cát Sơn']);
    expect(planRegistryAct(state, act('dissolve', { successor: 2 })).successions).toMatchObject([
      { predecessor: 1, successor: 2, relation: 'DISSOLVED' },
    ]);
  });

  it('mends a code for all days at once, with how sure it is', () => {
    const versions = after(act('correct', { code: { code: 'H64', confidence: 'found' } }));
    expect(versionsOn(versions, civil('2015-01-01'))).toContainEqual(
      expect.objectContaining({ number: 1, code: 'H64', codeConfidence: 'found', validFrom: FIRST }),
    );
  });

  it('keeps what is already recorded for later days of an agency that goes on, and says so', () => {
    const later = civil('2025-07-01');
    const two = {
      ...state,
      versions: [
        version(1, named('An Bình'), { validTo: later }),
        version(1, named('An Cát'), { validFrom: later }),
      ],
    };
    const plan = planRegistryAct(two, act('rename', { names: [named('An Hòa')] }));
    expect(plan.faults).toEqual([{ code: 'laterVersion', agency: 1, blocking: false }]);
    expect(plan.versions.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [FIRST, DAY],
      [DAY, later],
    ]);
  });

  it.each([
    ['an agency that does not hold on the day', act('dissolve', { agencies: [9] }), 'notValid'],
    ['no agency at all', act('merge', { agencies: [], successor: 3 }), 'agenciesMissing'],
    ['a merger of an agency into itself', act('merge', { agencies: [1, 3], successor: 3 }), 'successorAmong'],
    ['a new agency without a name', act('merge', { agencies: [1, 2] }), 'nameMissing'],
    ['a split into one that also ends', act('split', { names: [named('Tân An')] }), 'nameMissing'],
    ['a name that another one bears', act('rename', { names: [named('bình yên')] }), 'nameTaken'],
    [
      'a code that another one bears',
      act('correct', { code: { code: 'H02', confidence: 'found' } }),
      'codeTaken',
    ],
    ['a code that is none', act('correct', { code: { code: 'H2', confidence: 'found' } }), 'codeShape'],
    [
      'a correction that changes nothing',
      act('correct', { code: { code: 'H01', confidence: 'derived' } }),
      'nothingChanges',
    ],
  ])('is refused for %s', (_, request, fault) => {
    expect(faultsOf(request)).toContain(fault);
    expect(planRegistryAct(state, request).versions).toEqual([]);
  });

  it('is let through with a warning where the document is signed after its effect', () => {
    const basis = { number: 'MH-2/NĐ-CP', date: civil('2018-08-01'), issuer: 'Chính phủ' };
    expect(faultsOf(act('dissolve', { basis }))).toEqual(['basisLater']);
  });
});

describe('the registry as of a day and as known at an instant', () => {
  const rows = [
    {
      ...version(1, named('An Bình')),
      recordedAt: '2016-11-28T08:00:00+07:00',
      supersededAt: '2018-03-10T09:00:00+07:00',
    },
    { ...version(1, named('An Hòa')), recordedAt: '2018-03-10T09:00:00+07:00', supersededAt: null },
  ];

  it('shows now what holds, and then what was known', () => {
    expect(registryOn(rows, DAY).map((row) => row.shortName)).toEqual(['An Hòa']);
    expect(registryOn(rows, DAY, '2018-03-10T08:59:59+07:00').map((row) => row.shortName)).toEqual([
      'An Bình',
    ]);
    expect(countGroups(registryOn(rows, DAY))).toEqual({ bo: 0, cp: 0, tinh: 1 });
  });
});
