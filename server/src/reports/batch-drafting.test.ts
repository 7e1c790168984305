import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@ega/shared/access/actor';
import type { QuestionId } from '@ega/shared/reports/questions';
import { buildAnswers } from '../../test/build/answers.js';
import { ReportDesk } from '../../test/build/report-desk.js';
import { requestId } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { type BatchAnswer, BatchDrafting } from './batch-drafting.service.js';

let server: TestServer;
let desk: ReportDesk;
let reporter: Actor;

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 47);
  const accountId = desk.reporter.accountId!;
  reporter = { accountId, role: 'reporter', grants: [], agencyNumbers: [47], reach: 'own' };
});
afterAll(() => server.stop());

const saveAll = async (answers: readonly BatchAnswer[], actor = reporter) =>
  server.get(BatchDrafting).saveAll(actor, { ...desk.at, answers }, requestId());

const whole = (): BatchAnswer[] =>
  Object.entries(buildAnswers(1, null)).map(([question, value]) => ({
    question: question as QuestionId,
    version: 0,
    value,
  }));

describe('a report handed in whole', () => {
  it('is refused whole when one answer of it is malformed', async () => {
    const answers = [...whole(), { question: 'A2' as const, version: 0, value: { percent: 101 } }];
    await expect(saveAll(answers)).rejects.toMatchObject({ code: 'MALFORMED_INPUT' });
    expect((await desk.page()).progress.answered).toBe(0);
  });

  it('is not accepted for another agency, nor with a file that is not the agency’s own', async () => {
    await expect(saveAll(whole(), { ...reporter, agencyNumbers: [48] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const fileId = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const value = { document: { number: 'MH-1', fileId } };
    await expect(saveAll([{ question: 'T1', version: 0, value }])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('keeps every answer as a single save would, and says what the rules find', async () => {
    const { issues } = await saveAll(whole());
    expect(issues.filter((issue) => issue.severity === 'blocking')).toEqual([]);
    const { progress } = await desk.page();
    expect(progress.answered).toBe(progress.visible);
    expect(await desk.answer('A1')).toMatchObject({ version: 1, origin: 'changed', updatedBy: 'reporter' });
  });

  it('never overwrites what somebody has saved meanwhile', async () => {
    await expect(saveAll([{ question: 'A1', version: 0, value: { step: 3 } }])).rejects.toMatchObject({
      code: 'STALE_VERSION',
    });
  });
});
