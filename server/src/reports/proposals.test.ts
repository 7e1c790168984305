import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const READ = `{ proposalRegister { proposals { id number agencyNumber addressee content withdrawn owner replies { outcome answer by } } officers { id } } }`;
const REPLY = `mutation ($id: ID!, $outcome: ProposalOutcome!, $answer: String, $r: String!) {
  replyProposal(id: $id, outcome: $outcome, answer: $answer, document: "MH-12/BTTTT-THH", requestId: $r) { proposals { id } } }`;

interface Line {
  id: string;
  number: string;
  content: string;
  withdrawn: boolean;
  owner: string | null;
  replies: { outcome: string; answer: string | null; by: string }[];
}

let server: TestServer;
let desk: ReportDesk;
const item = randomUUID();
const lines = async (who: TestClient): Promise<Line[]> =>
  (await who.ok<{ proposalRegister: { proposals: Line[] } }>(READ)).proposalRegister.proposals;
const propose = (content: string) => desk.save('E2', { proposals: [{ id: item, to: 'ministry', content }] });
const sendAgain = async (content: string): Promise<void> => {
  await desk.do(desk.approver, MOVES.withdraw, { reason: 'Bổ sung kiến nghị' });
  await propose(content);
  await desk.markReady();
  await desk.submit();
};

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 38);
  await desk.fill(3);
});
afterAll(() => server.stop());

describe('a proposal', () => {
  it('enters the register with a number when the report is sent, not before', async () => {
    await propose('Đề nghị ban hành hướng dẫn về LGSP');
    expect(await lines(desk.reporter)).toEqual([]);
    await desk.markReady();
    await desk.submit();
    expect(await lines(desk.reporter)).toMatchObject([
      { number: 'KN-2018Q1-038-01', content: 'Đề nghị ban hành hướng dẫn về LGSP', replies: [] },
    ]);
  });

  it('keeps its number when it is sent again with other words before it was answered', async () => {
    await sendAgain('Đề nghị sớm ban hành hướng dẫn về LGSP');
    expect(await lines(desk.officer)).toMatchObject([
      { number: 'KN-2018Q1-038-01', content: 'Đề nghị sớm ban hành hướng dẫn về LGSP', withdrawn: false },
    ]);
  });

  it('is answered by an officer, who then owns it, and the agency sees the answer', async () => {
    const [line] = await lines(desk.officer);
    const nothing = { id: line!.id, outcome: 'answered', r: requestId() };
    expect((await desk.officer.refused(REPLY, nothing)).code).toBe('REASON_REQUIRED');
    await desk.officer.ok(REPLY, { ...nothing, answer: 'Bộ sẽ ban hành trong quý II', r: requestId() });
    const [seen] = await lines(desk.reporter);
    expect(seen).toMatchObject({
      owner: expect.any(String),
      replies: [{ outcome: 'answered', answer: 'Bộ sẽ ban hành trong quý II' }],
    });
    expect((await desk.reporter.refused(REPLY, { ...nothing, answer: 'x', r: requestId() })).code).toBe(
      'FORBIDDEN_ACTION',
    );
  });

  it('with other words after its answer is another proposal with the next number', async () => {
    await sendAgain('Đề nghị hỗ trợ kinh phí');
    expect((await lines(desk.officer)).map(({ number, replies }) => [number, replies.length])).toEqual([
      ['KN-2018Q1-038-01', 1],
      ['KN-2018Q1-038-02', 0],
    ]);
  });

  it('is seen by no other agency', async () => {
    expect(await lines(await server.as('reporter', { agencies: [39] }))).toEqual([]);
  });
});
