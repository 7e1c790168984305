import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildAnswers } from '../../test/build/answers.js';
import { Q1_2018, Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { RoundOpening } from '../rounds/rounds.service.js';

const NEW_QUESTIONS = ['A8', 'A10', 'B2', 'B4', 'B6', 'E2'];
const JUSTICE = 5;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ at: '2017-12-05T09:00:00+07:00' });
});
afterAll(() => server.stop());

async function openWithForm(input: typeof Q1_2018, formVersion: number): Promise<void> {
  const { accountId } = await server.as('leader', { grants: ['rounds'] });
  const leader = {
    accountId: accountId!,
    role: 'leader',
    grants: [],
    agencyNumbers: [],
    reach: 'all',
  } as const;
  await server.get(RoundOpening).open(leader, input, randomUUID(), formVersion);
}

describe('a round keeps the form with which it was opened', () => {
  let first: ReportDesk;

  it('and asks no question of a later one', async () => {
    await openWithForm(Q4_2017, 1);
    first = await ReportDesk.of(server, 47, '2017-Q4');
    const visible = (await first.save('A1', { step: 0 })).visible;
    expect(visible).toContain('B1');
    expect(visible.filter((question) => NEW_QUESTIONS.includes(question))).toEqual([]);
    // Whoever saves one all the same has it in the draft; it never goes out.
    await first.save('A8', { plans: [{ plan: 'year', state: 'none' }] });
  });

  it('is sent with the version of its form, and complete without what came later', async () => {
    for (const [question, value] of Object.entries(buildAnswers(0, null)))
      if (!NEW_QUESTIONS.includes(question)) await first.save(question, value);
    await first.markReady();
    expect((await first.submit()).state).toBe('submitted');
    const [revision] = await server.sql<{ version: number; later: boolean }>(
      `select form_version as version, content ? 'A8' as later from report_revision where agency_id = 47`,
    );
    expect(revision).toEqual({ version: 1, later: false });
  });

  it('the next round, opened with form 2, carries those answers over and asks for the rest', async () => {
    await server.stepClock('2018-02-20T09:00:00+07:00');
    await openWithForm(Q1_2018, 2);
    const page = await first.inRound('2018-Q1').page();
    const carried = page.answers.filter((answer) => answer.origin === 'prefilled');
    expect(carried.map((answer) => answer.question)).toContain('B3');
    expect(carried.some((answer) => NEW_QUESTIONS.includes(answer.question))).toBe(false);
    const unanswered = page.issues.filter((issue) => issue.code === 'rule.R22.unanswered');
    expect(unanswered.map((issue) => issue.question)).toEqual(expect.arrayContaining(NEW_QUESTIONS));
  });
});

describe('what the owner of a national system reports', () => {
  const tested = {
    id: 'c-1',
    system: 'civilStatus',
    need: 'needed',
    step: 5,
    route: 'direct',
    document: { number: 'MH-5', issuedOn: '2018-01-10' },
  };

  it('is compared for the officer, and never told to the agency (R12)', async () => {
    const owner = await ReportDesk.of(server, JUSTICE);
    await owner.fill(0);
    const service = { id: 's-1', name: 'Tra cứu hộ tịch', system: 'civilStatus', state: 'provided' };
    await owner.save('B4', { services: [{ ...service, users: ['12. Bộ Tài nguyên và Môi trường'] }] });
    await owner.save('C0', { has: 'none', noneBasis: 'Không giải quyết thủ tục hành chính' });
    await owner.markReady();
    await owner.submit();

    const desk = await ReportDesk.of(server, 50);
    await desk.fill(0);
    const lines = (buildAnswers(0, null)['B3'] as { connections: { system: string }[] }).connections;
    await desk.save('B3', {
      connections: [
        tested,
        ...lines
          .filter((line) => line.system !== 'civilStatus')
          .map((line, at) => ({ ...line, id: `d-${at}` })),
      ],
    });
    expect((await desk.page()).issues.map((issue) => issue.rule)).not.toContain('R12');
    await desk.markReady();
    await desk.submit();
    const checks = (await desk.sheet()).questions.find(({ question }) => question === 'B3')?.checks ?? [];
    expect(checks.map((check) => check.rule)).toContain('R12');
    expect((await desk.page()).issues.map((issue) => issue.rule)).not.toContain('R12');
  });
});
