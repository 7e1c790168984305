import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, GraphQLInputObjectType } from 'graphql';
import { QUESTIONS } from '@ega/shared/reports/questions';
import { MATRIX } from '../access/role-matrix.js';
import { MatrixWorld } from '../access/matrix-world.js';
import { buildAnswers } from '../build/answers.js';

const SDL = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
const SAVE = MATRIX['saveAnswer']!.document;
const TIMEOUT = 120_000;

/** Columns that only the system sets, and keys that reach into the language (trust.md 25). */
const FIELDS = [
  'status',
  'state',
  'score',
  'verifiedAt',
  'verifiedBy',
  'createdAt',
  'recordedAt',
  'agencyId',
  'agencyNumber',
  'accountId',
  'position',
  'isDeleted',
  'late',
  'submittedBy',
  'passwordHash',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
];

let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.build();
}, TIMEOUT);
afterAll(() => world.stop());

const codeOf = (body: string): string | undefined =>
  (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

describe('a field that nobody asked for', () => {
  const schema = buildSchema(SDL);

  it('in any input of the schema is an error, never passed over', async () => {
    const inputs = Object.values(schema.getTypeMap()).filter(
      (type) => type instanceof GraphQLInputObjectType,
    );
    const inside = new Set(
      inputs.flatMap((type) => Object.values(type.getFields()).map((field) => getNamedType(field.type).name)),
    );
    const carriers = Object.entries(MATRIX).filter(([, row]) => row.document.includes('Input!'));
    // One input may serve two operations; every input has one at least.
    const carried = new Set(carriers.map(([, row]) => /\$input: (\w+)!/.exec(row.document)![1]));
    expect([...carried].sort()).toEqual(
      inputs.flatMap(({ name }) => (inside.has(name) ? [] : [name])).sort(),
    );
    const accepted: unknown[] = [];
    let nested = 0;
    for (const [field, row] of carriers)
      for (const extra of [...FIELDS, 'id', 'version']) {
        const variables = row.variables(world, 'own', 'administrator');
        const given = variables['input'] as Record<string, unknown>;
        const deeper = Object.entries(given).flatMap(([name, value]) => {
          const [first, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
          if (typeof first !== 'object' || first === null) return [];
          nested++;
          return [{ ...given, [name]: [{ ...first, [extra]: 'x' }, ...others] }];
        });
        for (const input of [{ ...given, [extra]: 'x' }, ...deeper]) {
          const answer = await world.askers
            .get('administrator')!
            .graphql(row.document, { ...variables, input });
          if (codeOf(answer.body) !== 'MALFORMED_INPUT') accepted.push([field, extra, answer.body]);
        }
      }
    expect(accepted).toEqual([]);
    // An input inside another one is written into as well, wherever a row of the matrix sends one.
    expect(nested > 0).toBe(inputs.some(({ name }) => inside.has(name)));
  });

  it('as an argument of any mutation is an error', async () => {
    const accepted: unknown[] = [];
    for (const [field, row] of Object.entries(MATRIX).filter(([, { document }]) =>
      document.startsWith('mutation'),
    ))
      for (const extra of ['verifiedAt', 'agencyId', 'role', 'status']) {
        const text = row.document.includes(`${field}(`)
          ? row.document.replace(`${field}(`, `${field}(${extra}: "x", `)
          : row.document.replace(field, `${field}(${extra}: "x")`);
        const answer = await world.askers
          .get('administrator')!
          .http({ method: 'POST', url: '/graphql', payload: { query: text } });
        if (codeOf(answer.body) !== 'QUERY_REFUSED') accepted.push([field, extra, answer.body]);
      }
    expect(accepted).toEqual([]);
  });

  it(
    'in the answer to any question is an error, on every level, and nothing is stored',
    async () => {
      const answers = buildAnswers(6, null);
      const accepted: unknown[] = [];
      const { round, agency } = world.report('own', 'draft');
      const clean = {
        round,
        agency,
        question: 'A1',
        version: 99,
        value: answers['A1'],
        requestId: 'clean-answer-1',
      };
      expect(codeOf((await world.askers.get('reporter')!.graphql(SAVE, clean)).body)).toBe('STALE_VERSION');
      const before = await world.server.sql(
        `select question, value, version from report_draft where agency_id = ${agency} order by 1`,
      );
      for (const { id } of QUESTIONS)
        for (const extra of FIELDS)
          for (const value of poisoned(answers[id] ?? {}, extra)) {
            const answer = await world.askers.get('reporter')!.graphql(SAVE, {
              round,
              agency,
              question: id,
              version: 1,
              value,
              requestId: `${id}-${extra}-mass-assignment`,
            });
            if (codeOf(answer.body) !== 'MALFORMED_INPUT')
              accepted.push([id, extra, answer.body.slice(0, 200)]);
          }
      expect(accepted).toEqual([]);
      expect(
        await world.server.sql(
          `select question, value, version from report_draft where agency_id = ${agency} order by 1`,
        ),
      ).toEqual(before);
    },
    TIMEOUT,
  );

  it.each(['__proto__', 'constructor'])(
    'named %s never gets past the reading of the request',
    async (key) => {
      const { round, agency } = world.report('own', 'draft');
      const variables = { round, agency, question: 'A1', version: 1, requestId: 'language-key-1' };
      const text = JSON.stringify({ query: SAVE, variables }).replace(
        '"question"',
        `"value":{"step":3,"${key}":{"prototype":{"verified":true}}},"question"`,
      );
      const answer = await world.askers.get('reporter')!.http({
        method: 'POST',
        url: '/graphql',
        payload: text,
        headers: { 'content-type': 'application/json' },
      });
      expect(answer.statusCode).toBeLessThan(500);
      expect(codeOf(answer.body)).toMatch(/MALFORMED_INPUT|QUERY_REFUSED/);
      expect(({} as Record<string, unknown>)['verified']).toBeUndefined();
    },
  );

  it('in an upload is an error', async () => {
    const { agency } = world.report('own', 'draft');
    for (const extra of FIELDS) {
      const payload = { agencyNumber: agency, name: 'a.pdf', size: 10, [extra]: 'x' };
      if (extra === 'agencyNumber') continue;
      const answer = await world.askers
        .get('reporter')!
        .http({ method: 'POST', url: '/uploads', payload, headers: { 'x-ega': '1' } });
      expect([extra, answer.statusCode, codeOf(answer.body)]).toEqual([
        extra,
        400,
        expect.stringMatching(/MALFORMED_INPUT|QUERY_REFUSED/),
      ]);
    }
  });
});

/** The value with the field at its root and in the first object inside it. */
function poisoned(value: unknown, field: string): unknown[] {
  const root = { ...(value as Record<string, unknown>), [field]: 'x' };
  const inner = Object.entries(value as Record<string, unknown>).find(
    ([, part]) => part !== null && typeof part === 'object',
  );
  if (!inner) return [root];
  const [key, part] = inner;
  const spoilt = Array.isArray(part)
    ? [{ ...(part[0] as object), [field]: 'x' }]
    : { ...(part as object), [field]: 'x' };
  return [root, { ...(value as object), [key]: spoilt }];
}
