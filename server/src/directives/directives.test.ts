import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RUBRIC_1 } from '@ega/shared/directives/rubric';
import { civil } from '@ega/shared/text/civil-date';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { SYSTEM, Transactions } from '../platform/transaction.js';
import { DirectiveQueries, holdingOn } from './directives.queries.js';
import { Directives } from './directives.service.js';
import { knownDirectives } from './known-directives.js';

describe('duties and rubrics as data', () => {
  let server: TestServer;
  const write = <Result>(records?: Parameters<Directives['load']>[1]): Promise<number | Result> =>
    server.get(Transactions).write(SYSTEM, (tx) => server.get(Directives).load(tx, records));

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  it('are loaded with the registry, and loading them again writes nothing', async () => {
    const [before] = await server.sql<{ position: string }>('select position from ledger');
    expect(await write()).toBe(0);
    expect(await server.sql('select position from ledger')).toEqual([before]);
  });

  it('never change under a version that was recorded', async () => {
    const changed = knownDirectives().map((record) =>
      record.kind === 'rubric' ? { ...record, body: { ...RUBRIC_1, stuckDays: 91 } } : record,
    );
    await expect(write(changed)).rejects.toThrow('give it a new version');
  });

  it('are read as they were known at a position: a later rubric is not known before it was recorded', async () => {
    const read = (position: string) =>
      server.get(Transactions).read(SYSTEM, (tx) => server.get(DirectiveQueries).known(tx, position));
    const [before] = await server.sql<{ position: string }>('select position::text from ledger');
    const rubric = { ...RUBRIC_1, version: 2, stuckDays: 60, validFrom: '2018-06-01' };
    await write([
      {
        kind: 'rubric',
        code: 'architecture',
        version: 2,
        body: rubric,
        validFrom: '2018-06-01',
        validTo: null,
      },
    ]);
    const [after] = await server.sql<{ position: string }>('select position::text from ledger');
    expect((await read(before!.position)).rubrics).toHaveLength(1);
    const { rubrics, obligations } = await read(after!.position);
    expect(holdingOn(rubrics, civil('2018-05-31')).map((one) => one.version)).toEqual([1]);
    expect(holdingOn(rubrics, civil('2018-06-01')).map((one) => one.version)).toEqual([2]);
    expect(obligations).toHaveLength(20);
  });

  it('of a day before any of them, the first one is taken', () => {
    const items = [{ code: 'O1', validFrom: '2018-02-13', body: 'O1' }];
    expect(holdingOn(items, civil('2017-01-01'))).toEqual(['O1']);
  });
});
