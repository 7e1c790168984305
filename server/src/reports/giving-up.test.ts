import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildAnswers, buildDocument } from '../../test/build/answers.js';
import { ReportDesk } from '../../test/build/report-desk.js';
import { ENTERING, MOVES, type Page } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const SAVE = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $value: AnswerValue, $draft: Int, $requestId: String!) {
  saveAnswer(round: $round, agency: $agency, question: $question, version: $version, value: $value, draft: $draft, requestId: $requestId) { version } }`;
const CONFIRM = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $draft: Int, $requestId: String!) {
  confirmAnswer(round: $round, agency: $agency, question: $question, version: $version, draft: $draft, requestId: $requestId) { version } }`;
const GIVEN_UP = `query($round: String!, $agency: Int!, $number: Int!) { givenUpDraft(round: $round, agency: $agency, number: $number) {
  number by at answers { question value origin updatedBy files { id } } } }`;
const TOLD = `{ notifications { items { kind agencyNumber } } }`;
const ASSIGN = `mutation($round: String!, $agency: Int!, $requestId: String!) {
  assignQuestions(round: $round, agency: $agency, questions: ["A6"], unit: "Phòng Công nghệ thông tin", requestId: $requestId) }`;
const DONE = `mutation($round: String!, $agency: Int!, $requestId: String!) {
  markAssignmentDone(round: $round, agency: $agency, questions: ["A6"], done: true, requestId: $requestId) }`;
const ASSIGNED = `query($round: String!, $agency: Int!) { report(round: $round, agency: $agency) { assignments { question doneAt } } }`;

interface GivenUp {
  number: number;
  by: string;
  answers: { question: string; value: unknown; origin: string; updatedBy: string; files: { id: string }[] }[];
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-08T09:00:00+07:00' });
  await ReportDesk.openRound(server);
});
afterAll(() => server.stop());

const giveUp = (desk: ReportDesk, who = desk.reporter) => desk.do(who, MOVES.giveUpDraft);
const givenUp = async (desk: ReportDesk, number = 1, who = desk.reporter) =>
  (await who.ok<{ givenUpDraft: GivenUp }>(GIVEN_UP, { ...desk.at, number })).givenUpDraft;
const saveInto = (desk: ReportDesk, draft: number, question = 'A1', who = desk.reporter) =>
  who.refused(SAVE, {
    ...desk.at,
    ...{ question, version: 0, value: { step: 4 }, draft, requestId: requestId() },
  });
const dispatchOf = async (desk: ReportDesk) => ({
  arrivedOn: '2018-03-07',
  document: {
    form: 'paper',
    authority: 'direct',
    document: buildDocument('9', '2018-03-06', await desk.evidence(), 'UBND-TH'),
  },
});
const begin = async (desk: ReportDesk) => desk.do(desk.officer, ENTERING.begin, await dispatchOf(desk));
const boardPosition = async () =>
  (await server.sql<{ at: string }>(`select board_position::text as at from ledger`))[0]!.at;
const isAsNew = (page: Page): void => {
  expect(page).toMatchObject({ state: 'draft', source: 'draft', drafting: false });
  expect(page.answers.every((row) => row.value === null && row.version === 0)).toBe(true);
  expect(page.allowed).not.toContain('giveUp');
};

describe('an agency that began in the system and answers on paper', () => {
  let desk: ReportDesk;
  beforeAll(async () => {
    desk = await ReportDesk.of(server, 43);
    await desk.fill(3);
  });

  it('keeps the officer out while its draft stands', async () => {
    const refusal = await desk.refuse(desk.officer, ENTERING.begin, await dispatchOf(desk));
    expect(refusal).toMatchObject({ code: 'MOVE_NOT_ALLOWED', details: { reason: 'draftBegun' } });
  });

  it('gives its draft up: the report is as if nobody had begun, and no figure moves', async () => {
    const before = await boardPosition();
    expect((await desk.page()).allowed).toContain('giveUp');
    expect((await giveUp(desk)).state).toBe('draft');
    isAsNew(await desk.page());
    expect(await desk.page()).toMatchObject({ draftNumber: 2, progress: { answered: 0 } });
    expect((await desk.page(desk.officer)).drafting).toBe(false);
    expect(await boardPosition()).toBe(before);
  });

  it('reads all it had answered, with its files and who gave it', async () => {
    const draft = await givenUp(desk);
    const answers = buildAnswers(3, await desk.evidence());
    expect(draft.answers.map(({ question }) => question).sort()).toEqual(Object.keys(answers).sort());
    for (const { question, value, updatedBy } of draft.answers)
      expect({ question, value, updatedBy }).toEqual({
        question,
        value: answers[question],
        updatedBy: draft.by,
      });
    expect(draft.answers.find(({ question }) => question === 'A3')!.files).toEqual([
      { id: await desk.evidence() },
    ]);
    expect((await desk.page()).moves.map(({ action }) => action)).toEqual(['giveUp']);
  });

  it('is the only one to read it: the Authority sees neither what stood in it nor that there was one', async () => {
    for (const who of [desk.officer, await server.as('leader')]) {
      expect((await who.refused(GIVEN_UP, { ...desk.at, number: 1 })).code).toBe('FORBIDDEN_ACTION');
      expect((await desk.page(who)).moves).toEqual([]);
    }
    const other = await server.as('approver', { agencies: [44] });
    expect((await other.refused(GIVEN_UP, { ...desk.at, number: 1 })).code).toBe('NOT_FOUND');
    for (const number of [0, 2, -1])
      expect((await desk.reporter.refused(GIVEN_UP, { ...desk.at, number })).code).toBe('NOT_FOUND');
  });

  it('has its other people told, and the audit keeps what was given up', async () => {
    const kinds = async (who: TestClient) =>
      (await who.ok<{ notifications: { items: { kind: string }[] } }>(TOLD)).notifications.items.map(
        ({ kind }) => kind,
      );
    expect(await kinds(desk.approver)).toEqual(['draftGivenUp']);
    expect(await kinds(desk.reporter)).toEqual([]);
    const [event] = await server.sql<{ after: string }>(
      `select after from audit_event where action = 'report.giveUp' and agency_id = 43`,
    );
    expect(JSON.parse(event!.after)).toMatchObject({
      draft: 1,
      answers: Object.keys(buildAnswers(3, null)).length,
      draftHistory: { hash: expect.any(String) },
    });
  });

  it('has its report entered by an officer, who sees nothing of the draft while he does', async () => {
    await begin(desk);
    expect(await desk.page(desk.officer)).toMatchObject({ source: 'draft', moves: [] });
    const answers = buildAnswers(6, await desk.evidence());
    const before = new Map((await desk.page(desk.officer)).answers.map((row) => [row.question, row.version]));
    for (const [question, value] of Object.entries(answers))
      if (question !== 'T2')
        await desk.do(desk.officer, SAVE, { question, value, version: before.get(question) ?? 0 });
    expect(await desk.do(desk.officer, ENTERING.submit)).toMatchObject({ state: 'submitted', late: false });
    expect((await desk.page()).moves.map(({ action }) => action)).toEqual(['giveUp', 'enter']);
    expect((await givenUp(desk)).answers).toHaveLength(Object.keys(buildAnswers(3, null)).length);
  });
});

describe('giving up a draft', () => {
  it('is for the reporter and the approver, and only of a draft of their own behind which nothing stands', async () => {
    const desk = await ReportDesk.of(server, 45);
    expect((await desk.refuse(desk.reporter, MOVES.giveUpDraft)).code).toBe('MOVE_NOT_ALLOWED');
    await begin(desk);
    expect((await desk.refuse(desk.reporter, MOVES.giveUpDraft)).code).toBe('MOVE_NOT_ALLOWED');
    await desk.do(desk.officer, ENTERING.giveUp, { reason: 'Văn bản của cơ quan khác' });
    await desk.save('A1', { step: 3 }, 0);
    const contributor = await server.as('contributor', { agencies: [45] });
    for (const who of [contributor, desk.officer])
      expect((await desk.refuse(who, MOVES.giveUpDraft)).code).toBe('FORBIDDEN_ACTION');
    await giveUp(desk, desk.approver);
    isAsNew(await desk.page());

    await desk.send(6);
    expect((await desk.refuse(desk.reporter, MOVES.giveUpDraft)).code).toBe('MOVE_NOT_ALLOWED');
    await desk.do(desk.officer, MOVES.open);
    await desk.returnWith(['A1'], '2018-03-20');
    expect((await desk.page()).allowed).not.toContain('giveUp');
    expect((await desk.refuse(desk.reporter, MOVES.giveUpDraft)).code).toBe('MOVE_NOT_ALLOWED');
    await desk.save('A1', buildAnswers(6, await desk.evidence())['A1']);
    await desk.markReady();
    expect((await desk.page()).allowed).not.toContain('giveUp');
    expect((await desk.refuse(desk.reporter, MOVES.giveUpDraft)).code).toBe('MOVE_NOT_ALLOWED');
  });

  it('takes a report that is ready from the approver, and one that was withdrawn; what was sent stays in its receipt', async () => {
    const desk = await ReportDesk.of(server, 46);
    await desk.fill(6);
    await desk.markReady();
    await giveUp(desk, desk.approver);
    isAsNew(await desk.page());
    expect((await desk.refuse(desk.approver, MOVES.submit)).code).toBe('MOVE_NOT_ALLOWED');
    const { receiptNumber } = await desk.send(6);
    await desk.do(desk.approver, MOVES.withdraw, { reason: 'Gửi bằng văn bản giấy' });
    await giveUp(desk);
    const page = await desk.page();
    isAsNew(page);
    expect(page.receipts).toMatchObject([{ number: receiptNumber, status: 'withdrawn' }]);
    expect((await givenUp(desk, 2)).answers.length).toBeGreaterThan(10);
    await begin(desk);
  });

  it('keeps what was given to units and asks them anew whether they are through', async () => {
    const desk = await ReportDesk.of(server, 47);
    await desk.save('A6', buildAnswers(3, null)['A6'], 0);
    await desk.do(desk.reporter, ASSIGN);
    await desk.do(desk.reporter, DONE);
    await giveUp(desk);
    expect((await desk.reporter.ok<{ report: object }>(ASSIGNED, desk.at)).report).toEqual({
      assignments: [{ question: 'A6', doneAt: null }],
    });
  });

  it('keeps no words of a question that is marked a state secret later', async () => {
    const desk = await ReportDesk.of(server, 48);
    await desk.save('A6', { ...(buildAnswers(3, null)['A6'] as object), leadUnit: 'Đơn vị mật' }, 0);
    await giveUp(desk);
    await desk.save('T3', { answer: 'some', questions: ['A6'] }, 0);
    expect((await givenUp(desk)).answers).toMatchObject([{ question: 'A6', value: null }]);
  });

  it('of two people at once is done once', async () => {
    const desk = await ReportDesk.of(server, 49);
    await desk.save('A1', { step: 3 }, 0);
    const asked = await Promise.all(
      [desk.reporter, desk.approver].map((who) =>
        who.graphql(MOVES.giveUpDraft, { ...desk.at, requestId: requestId() }),
      ),
    );
    const done = asked.filter((answer) => !answer.json<{ errors?: unknown }>().errors);
    expect(done).toHaveLength(1);
    expect((await desk.page()).draftNumber).toBe(2);
  });
});

describe('what was written without a line for a draft that was given up', () => {
  it('is told so and begins no new draft by itself', async () => {
    const desk = await ReportDesk.of(server, 50);
    await desk.save('A6', buildAnswers(3, null)['A6'], 0);
    await giveUp(desk);
    expect(await saveInto(desk, 1)).toMatchObject({ code: 'DRAFT_GIVEN_UP', details: { draft: 2 } });
    const confirm = { ...desk.at, question: 'A1', version: 0, draft: 1, requestId: requestId() };
    expect((await desk.approver.refused(CONFIRM, confirm)).code).toBe('DRAFT_GIVEN_UP');
    isAsNew(await desk.page());
    await desk.do(desk.reporter, SAVE, { question: 'A1', version: 0, value: { step: 4 }, draft: 2 });
    expect(await desk.page()).toMatchObject({ drafting: true, draftNumber: 2 });
  });

  it('is told so too while an officer enters the report, and after it', async () => {
    const desk = await ReportDesk.of(server, 51);
    await desk.save('A1', { step: 3 }, 0);
    await giveUp(desk);
    await begin(desk);
    expect((await saveInto(desk, 1)).code).toBe('DRAFT_GIVEN_UP');
    expect((await saveInto(desk, 2)).code).toBe('MOVE_NOT_ALLOWED');
  });

  it('is kept by the draft or refused where both meet: it is never lost, and never begins a draft', async () => {
    const desk = await ReportDesk.of(server, 52);
    for (let draft = 1; draft <= 8; draft += 1) {
      await desk.save('A6', buildAnswers(3, null)['A6'], 0);
      const save = { ...desk.at, question: 'A1', version: 0, value: { step: 4 }, draft };
      // Now the one comes first, now the other.
      const given = draft % 2 === 0 ? giveUp(desk) : null;
      const [saved] = await Promise.all([
        desk.approver.graphql(SAVE, { ...save, requestId: requestId() }),
        given ?? giveUp(desk),
      ]);
      isAsNew(await desk.page());
      const { errors } = saved.json<{ errors?: { extensions: { code: string } }[] }>();
      const kept = (await givenUp(desk, draft)).answers.map(({ question }) => question);
      expect(kept.includes('A1')).toBe(errors === undefined);
      if (errors) expect(errors[0]!.extensions.code).toBe('DRAFT_GIVEN_UP');
    }
  });
});
