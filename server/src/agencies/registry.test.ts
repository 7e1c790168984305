import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const ENTER = `mutation ($input: RegistryActInput!, $r: String!) {
  enterRegistryAct(input: $input, requestId: $r) { entries { id kind } } }`;
const UNDO = `mutation ($id: ID!, $r: String!) {
  undoRegistryAct(id: $id, reason: "Ghi nhầm ngày", requestId: $r) { entries { id kind undoes undoneBy } } }`;
const READ = `{ registry { versions { number nameVi code codeConfidence validFrom validTo legalBasis supersededAt }
  successions { predecessor successor relation supersededAt } entries { id kind undoneBy } } }`;
const NAMES = `query ($at: Instant) { agencyList(at: $at) { number nameVi } overview(at: $at) { asOf { instant } } }`;

interface Version {
  number: number;
  nameVi: string;
  code: string | null;
  codeConfidence: string;
  validFrom: string;
  validTo: string | null;
  supersededAt: string | null;
}
interface Registry {
  registry: {
    versions: Version[];
    successions: { predecessor: number; successor: number | null; supersededAt: string | null }[];
    entries: { id: string; kind: string; undoneBy: string | null }[];
  };
}
interface Entered {
  enterRegistryAct: { entries: { id: string }[] };
}

const province = (name: string, code: string | null) => ({
  kind: 'PROVINCE',
  nameVi: `Tỉnh ${name}`,
  nameEn: `${name} Province`,
  shortName: name,
  agencyName: `Ủy ban nhân dân tỉnh ${name}`,
  code,
  codeConfidence: 'derived',
  isMunicipality: false,
});

const act = (kind: string, more: object) => ({
  kind,
  agencies: [38],
  names: [],
  effectiveFrom: '2018-03-01',
  basisNumber: 'MH-01/NQ-UBTVQH14',
  basisDate: '2018-02-20',
  basisIssuer: 'Ủy ban Thường vụ Quốc hội',
  ...more,
});

describe('the registry', () => {
  let server: TestServer;
  let keeper: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    keeper = await server.as('officer', { grants: ['registry'] });
  });
  afterAll(() => server.stop());

  const enter = async (input: object): Promise<string> =>
    (await keeper.ok<Entered>(ENTER, { input, r: requestId() })).enterRegistryAct.entries[0]!.id;
  const read = async () => (await keeper.ok<Registry>(READ)).registry;
  const on = async (day: string): Promise<Version[]> =>
    (await read()).versions.filter(
      (v) => !v.supersededAt && v.validFrom <= day && (v.validTo === null || day < v.validTo),
    );
  const nameOn = async (number: number, day: string) =>
    (await on(day)).find((version) => version.number === number)?.nameVi;

  it('shows 93 agencies in March 2018 and 34 provinces after 01/7/2025', async () => {
    expect(await on('2018-03-16')).toHaveLength(93);
    expect((await on('2025-07-01')).filter((v) => v.nameVi.startsWith('Tỉnh')).length).toBe(28);
    expect((await on('2025-07-01')).filter((v) => v.code?.startsWith('H')).length).toBe(34);
  });

  it('is read by the Authority and the Ministry, and changed only by who holds the grant', async () => {
    const input = act('dissolve', {});
    for (const role of ['officer', 'leader', 'viewer', 'administrator'] as const) {
      const person = await server.as(role);
      await person.ok(READ);
      expect((await person.refused(ENTER, { input, r: requestId() })).code).toBe('FORBIDDEN_ACTION');
    }
    const reporter = await server.as('reporter', { agencies: [38] });
    expect((await reporter.refused(READ)).code).toBe('FORBIDDEN_ACTION');
  });

  it('renames from a day on; days before, and what was shown before the entry, stay as they were', async () => {
    const board = await keeper.ok<{ overview: { asOf: { instant: string } }; agencyList: unknown }>(NAMES);
    const before = board.overview.asOf.instant;
    const id = await enter(act('rename', { names: [province('Bình Định Mới', 'H08')] }));
    expect(await nameOn(38, '2018-02-28')).toBe('Tỉnh Bình Định');
    expect(await nameOn(38, '2018-03-01')).toBe('Tỉnh Bình Định Mới');
    expect(await nameOn(38, '2025-06-30')).toBe('Tỉnh Bình Định Mới');
    expect(await keeper.ok(NAMES, { at: before })).toEqual(board);
    const { agencyList } = await keeper.ok<{ agencyList: { number: number[]; nameVi: string[] } }>(
      `{ agencyList { number nameVi } }`,
    );
    expect(agencyList.nameVi[agencyList.number.indexOf(38)]).toBe('Tỉnh Bình Định Mới');
    await keeper.ok(UNDO, { id, r: requestId() });
    expect(await nameOn(38, '2018-03-01')).toBe('Tỉnh Bình Định');
  });

  it('merges two provinces into a third; taken back, they are there again and the successions no longer', async () => {
    const id = await enter(act('merge', { agencies: [38, 32], successor: 87 }));
    expect((await on('2018-03-05')).map((v) => v.number)).not.toContain(38);
    expect(await on('2018-03-05')).toHaveLength(91);
    expect(await on('2018-02-28')).toHaveLength(93);
    const later = await enter(act('rename', { agencies: [87], names: [province('Huế Mới', null)] }));
    expect((await keeper.refused(UNDO, { id, r: requestId() })).details).toEqual({ reason: 'laterEntry' });
    await keeper.ok(UNDO, { id: later, r: requestId() });
    await keeper.ok(UNDO, { id, r: requestId() });
    expect(await on('2018-03-05')).toHaveLength(93);
    const { successions } = await read();
    expect(successions.filter((s) => s.successor === 87 && s.predecessor !== 87 && !s.supersededAt)).toEqual(
      [],
    );
  });

  it('gives a new agency the next number and never uses it again', async () => {
    const id = await enter(act('split', { continues: true, names: [province('Quy Nhơn', null)] }));
    expect(await nameOn(94, '2018-03-05')).toBe('Tỉnh Quy Nhơn');
    await keeper.ok(UNDO, { id, r: requestId() });
    expect(await nameOn(94, '2018-03-05')).toBeUndefined();
    await enter(act('split', { continues: true, names: [province('Quy Nhơn', null)] }));
    expect(await nameOn(95, '2018-03-05')).toBe('Tỉnh Quy Nhơn');
  });

  it('mends a code with how sure it is, for all days, and keeps the mistaken one in the record', async () => {
    await enter(act('correct', { agencies: [40], code: 'H77', codeConfidence: 'found' }));
    expect((await on('2018-01-01')).find((v) => v.number === 40)).toMatchObject({
      code: 'H77',
      codeConfidence: 'found',
    });
    const versions = (await read()).versions.filter((v) => v.number === 40);
    expect(versions.some((v) => v.supersededAt !== null && v.code !== 'H77')).toBe(true);
  });

  it('refuses a name with a letter that only looks like one of ours', async () => {
    const names = [province('Bình Đ\u0456nh', null)];
    expect(await keeper.refused(ENTER, { input: act('rename', { names }), r: requestId() })).toMatchObject({
      code: 'MALFORMED_INPUT',
      details: { field: 'nameVi', reason: 'strangeLetter' },
    });
  });

  it('records every entry once, with its legal basis, in the audit', async () => {
    const r = requestId();
    const input = act('dissolve', { agencies: [45], successor: 44 });
    await keeper.ok(ENTER, { input, r });
    await keeper.ok(ENTER, { input, r });
    const rows = await server.sql<{ after: string }>(
      `select after from audit_event where action = 'registry.dissolve'`,
    );
    expect(rows).toHaveLength(1);
    expect(JSON.parse(rows[0]!.after)).toMatchObject({ basis: { number: 'MH-01/NQ-UBTVQH14' } });
  });
});
