import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@ega/shared/errors';
import type { RequestFacts } from '../session-statement.js';
import { type CacheableRoots, type MomentKey, readPlan } from './read-plan.js';

const FACTS = {} as RequestFacts;
const ROOTS: CacheableRoots = {
  overview: (args) => ({ question: JSON.stringify(args), position: 5n }),
  agencyList: () => ({ question: 'list', position: 0n }),
  broken: () => {
    throw new DomainError('AS_OF_UNKNOWN');
  },
};

const keyOf = (query: string, variables: object = {}): MomentKey | null | undefined => {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const plan = readPlan(`/graphql?${search.toString()}`, ROOTS);
  return plan === null ? undefined : plan(FACTS);
};
const questionOf = (query: string, variables: object = {}): string | undefined =>
  keyOf(query, variables)?.question;

describe('which reads may be kept', () => {
  it('one or several root fields of the board', () => {
    expect(questionOf('{ overview { a } }')).toBe('{}');
    expect(questionOf('query Both { overview { a } agencyList { b } }')).toBe('{} | list');
  });

  it('of the latest position that one of the fields asks for', () => {
    expect(keyOf('{ agencyList { b } overview { a } }')?.position).toBe(5n);
    expect(keyOf('{ agencyList { b } }')?.position).toBe(0n);
  });

  it('with arguments from variables, their defaults and literals alike', () => {
    const query = `query($day: CivilDate, $basis: Basis = verified) { overview(day: $day, basis: $basis, round: "2018-Q1") { a } }`;
    expect(questionOf(query, { day: '2018-03-16' })).toBe(
      '{"day":"2018-03-16","basis":"verified","round":"2018-Q1"}',
    );
    expect(questionOf(query, { basis: 'reported' })).toBe('{"basis":"reported","round":"2018-Q1"}');
  });

  it.each([
    ['a field that is not of the board', '{ overview { a } viewer { b } }'],
    ['a mutation', 'mutation { overview { a } }'],
    ['several operations', 'query A { overview { a } } query B { agencyList { b } }'],
    ['a fragment at the root', 'query { ...F } fragment F on Query { overview { a } }'],
    ['a directive at the root', '{ overview @include(if: true) { a } }'],
    ['a name of every object', '{ constructor { a } }'],
    ['no document', '{'],
  ])('never %s', (_, query) => {
    expect(keyOf(query)).toBeUndefined();
  });

  it('never with arguments that mean nothing: the door behind refuses them', () => {
    expect(keyOf('{ broken { a } }')).toBeNull();
    expect(
      readPlan(`/graphql?query=${encodeURIComponent('{ overview { a } }')}&variables={`, ROOTS),
    ).toBeNull();
    expect(readPlan('/graphql?variables={}', ROOTS)).toBeNull();
  });
});
