import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildAnswers } from '../../test/build/answers.js';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const ASSIGN = `mutation($round: String!, $agency: Int!, $questions: [String!]!, $account: ID, $unit: String, $dueOn: CivilDate, $requestId: String!) {
  assignQuestions(round: $round, agency: $agency, questions: $questions, account: $account, unit: $unit, dueOn: $dueOn, requestId: $requestId) }`;
const RELEASE = `mutation($round: String!, $agency: Int!, $questions: [String!]!, $requestId: String!) {
  releaseQuestions(round: $round, agency: $agency, questions: $questions, requestId: $requestId) }`;
const DONE = `mutation($round: String!, $agency: Int!, $questions: [String!]!, $done: Boolean!, $requestId: String!) {
  markAssignmentDone(round: $round, agency: $agency, questions: $questions, done: $done, requestId: $requestId) }`;
const SAVE = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $value: AnswerValue, $requestId: String!) {
  saveAnswer(round: $round, agency: $agency, question: $question, version: $version, value: $value, requestId: $requestId) { version editable } }`;
const PAGE = `query($round: String!, $agency: Int!) { report(round: $round, agency: $agency) {
  allowed answers { question editable } assignments { question unit person dueOn doneAt mine } assignees { id unit } } }`;
const SENT = `query($round: String!, $agency: Int!) { sentRevision(round: $round, agency: $agency, number: 1) { answers { question suppliedBy suppliedUnit } } }`;

interface Seen {
  allowed: string[];
  answers: { question: string; editable: boolean }[];
  assignments: {
    question: string;
    unit: string;
    dueOn: string | null;
    doneAt: string | null;
    mine: boolean;
  }[];
  assignees: { id: string; unit: string | null }[];
}

let server: TestServer;
let desk: ReportDesk;
let contributor: TestClient;
const UNIT = 'Phòng Công nghệ thông tin';

const send = (who: TestClient, text: string, more: Record<string, unknown>) =>
  who.ok<Record<string, unknown>>(text, { ...desk.at, requestId: requestId(), ...more });
const see = async (who: TestClient) => (await who.ok<{ report: Seen }>(PAGE, desk.at)).report;
const open = (page: Seen) => page.answers.filter((row) => row.editable).map((row) => row.question);

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 55);
  contributor = await server.as('contributor', { agencies: [55], unit: UNIT });
});
afterAll(() => server.stop());

describe('several units answer one report', () => {
  it('a contributor to whom nothing was given reads the form and writes nothing', async () => {
    const page = await see(contributor);
    expect(open(page)).toEqual([]);
    expect(page.allowed).not.toContain('assignUnits');
    expect((await desk.saveRefused('A6', { leadUnit: UNIT }, 0, contributor)).code).toBe('FORBIDDEN_ACTION');
  });

  it('the reporter gives questions to a unit with an inner due date; the unit is taken from the person', async () => {
    const { assignees } = await see(desk.reporter);
    expect(assignees.find((person) => person.id === contributor.accountId)).toMatchObject({ unit: UNIT });
    const questions = ['A6', 'A1'];
    await send(desk.reporter, ASSIGN, { questions, account: contributor.accountId, dueOn: '2018-03-07' });
    await send(desk.reporter, ASSIGN, { questions: ['T1'], unit: 'Văn phòng Sở' });
    const page = await see(contributor);
    expect(open(page).sort()).toEqual(['A1', 'A6']);
    expect(page.assignments.filter((each) => each.mine)).toHaveLength(2);
    expect(page.assignments.find((each) => each.question === 'A6')).toMatchObject({
      unit: UNIT,
      dueOn: '2018-03-07',
      doneAt: null,
    });
  });

  it('a unit without a name and a person of another agency are refused', async () => {
    const other = await server.as('contributor', { agencies: [56] });
    const questions = ['A7'];
    const refusal = await desk.refuse(desk.reporter, ASSIGN, { questions, account: other.accountId });
    expect(refusal.code).toBe('NOT_FOUND');
    expect((await desk.refuse(desk.reporter, ASSIGN, { questions })).code).toBe('MALFORMED_INPUT');
    expect((await desk.refuse(other, DONE, { questions, done: true })).code).toBe('NOT_FOUND');
  });

  it('the contributor fills exactly these and says when they are complete; he hands nothing on', async () => {
    const { saveAnswer } = await send(contributor, SAVE, {
      ...{ question: 'A6', version: 0, value: { leadUnit: 'Phòng được giao' } },
    });
    expect(saveAnswer).toMatchObject({ editable: ['A1', 'A6'] });
    expect((await desk.saveRefused('T1', {}, 0, contributor)).code).toBe('FORBIDDEN_ACTION');
    await send(contributor, DONE, { questions: ['A6'], done: true });
    const [a6] = (await see(desk.reporter)).assignments.filter((each) => each.question === 'A6');
    expect(a6!.doneAt).toEqual(expect.any(String));
    expect((await desk.refuse(contributor, DONE, { questions: ['T1'], done: true })).code).toBe(
      'FORBIDDEN_ACTION',
    );
    for (const move of [MOVES.markReady, MOVES.submit, MOVES.takeBack])
      expect((await desk.refuse(contributor, move)).code).toBe('FORBIDDEN_ACTION');
  });

  it('the Authority sees nothing of who does what inside the agency', async () => {
    const page = await see(desk.officer);
    expect([page.assignments, page.assignees]).toEqual([[], []]);
  });

  it('who supplied each answer is kept with what was sent, by person and unit', async () => {
    const before = (await desk.page()).answers.find((row) => row.question === 'A6')!;
    const { A6, ...others } = buildAnswers(6, await desk.evidence());
    for (const [question, value] of Object.entries(others)) await desk.save(question, value);
    await send(contributor, SAVE, { question: 'A6', version: before.version, value: A6 });
    await desk.markReady();
    expect((await desk.saveRefused('A6', A6, before.version + 1, contributor)).code).toBe('MOVE_NOT_ALLOWED');
    expect((await desk.refuse(desk.reporter, RELEASE, { questions: ['A6'] })).code).toBe('MOVE_NOT_ALLOWED');
    await desk.submit();
    const { sentRevision } = await desk.officer.ok<{
      sentRevision: { answers: { question: string; suppliedUnit: string | null }[] };
    }>(SENT, desk.at);
    const units = new Map(sentRevision.answers.map((row) => [row.question, row.suppliedUnit]));
    expect([units.get('A6'), units.get('T1'), units.get('T2')]).toEqual([UNIT, 'Văn phòng Sở', null]);
  });
});
