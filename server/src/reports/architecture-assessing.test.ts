import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { GUIDANCE_ITEMS } from '@ega/shared/areas/architecture/content';
import { buildAnswers } from '../../test/build/answers.js';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { addressOf, withRole } from '../../test/setup/template.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const ASSESS = `mutation($revisionId: ID!, $assessment: AnswerValue!, $requestId: String!) {
  assessArchitecture(revisionId: $revisionId, assessment: $assessment, requestId: $requestId) }`;
const DUTY = `query($basis: Basis!) { obligation(code: "theo-huong-dan", basis: $basis) { line { figure { value denominator } } } }`;
const JUDGED = `architecture { secret contents { item agencyView finding remark }
  assessment { conclusion reason round receipt ofThisSending ofThisDecision by } }`;
const PAGE = `query { report(round: "2018-Q1", agency: 38) { ${JUDGED} answers { question value } } }`;
const SHEET = `query { reviewSheet(round: "2018-Q1", agency: 38) { ${JUDGED} } }`;
const OWN = `query($basis: Basis) { agencyObligations(number: 38, basis: $basis) {
  obligations { obligation { code } rule ${JUDGED} } } }`;
const TOLD = `{ notifications { items { kind facts { verdict reason } } } }`;
const REASON = 'Chương hiện trạng chưa nêu mô hình nghiệp vụ.';

interface Judged {
  contents: { item: string; agencyView: string | null; finding: string | null; remark: string | null }[];
  assessment: Record<string, unknown> | null;
}

let server: TestServer;
let desk: ReportDesk;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 38);
  await desk.send(7);
});
afterAll(() => server.stop());

type Finding = { item: string; answer: string; remark?: string };
const contents = (over: Record<string, Omit<Finding, 'item'>> = {}): Finding[] =>
  GUIDANCE_ITEMS.map((item) => ({ item, answer: 'yes', ...over[item] }));
const LACKING = contents({ current: { answer: 'no', remark: 'Không có mô hình nghiệp vụ.' } });
const asked = async (assessment: object, of = desk) => ({
  revisionId: (await of.sheet()).revisionId,
  assessment: { contents: LACKING, conclusion: 'notMet', reason: REASON, ...assessment },
  requestId: requestId(),
});
const assess = async (assessment: object = {}) => desk.officer.ok(ASSESS, await asked(assessment));

const judged = async (who: TestClient): Promise<Judged> =>
  (await who.ok<{ report: { architecture: Judged } }>(PAGE)).report.architecture;
const figures = async () => {
  const on = async (basis: string) =>
    (await desk.officer.ok<{ obligation: { line: { figure: { value: number } } } }>(DUTY, { basis }))
      .obligation.line.figure.value;
  return { reported: await on('reported'), verified: await on('verified') };
};
const explained = async (who: TestClient, basis: string) => {
  const { agencyObligations } = await who.ok<{
    agencyObligations: {
      obligations: { obligation: { code: string }; rule: string; architecture: Judged }[];
    };
  }>(OWN, { basis });
  return agencyObligations.obligations.find(({ obligation }) => obligation.code === 'theo-huong-dan')!;
};

/** The agency answers some questions anew, and the answers are verified. */
async function sendAgain(answers: Record<string, unknown>): Promise<void> {
  const questions = Object.keys(answers);
  const reopening = { reason: 'Đề nghị rà soát lại.', dueOn: '2018-03-30', questions };
  await desk.do(desk.officer, MOVES.reopen, reopening);
  for (const [question, value] of Object.entries(answers)) await desk.save(question, value);
  await desk.markReady();
  await desk.submit();
  await desk.verify();
}

describe("the Authority's assessment of an issued architecture", () => {
  it('needs every content, what is missing in words, a conclusion that agrees with them, and a reason', async () => {
    const refused = async (assessment: object) =>
      (await desk.officer.refused(ASSESS, await asked(assessment))).code;
    expect(await refused({ contents: LACKING.slice(1) })).toBe('MALFORMED_INPUT');
    expect(await refused({ contents: [...LACKING.slice(1), LACKING[1]] })).toBe('MALFORMED_INPUT');
    expect(await refused({ contents: contents({ basis: { answer: 'partial' } }) })).toBe('MALFORMED_INPUT');
    expect(await refused({ conclusion: 'met' })).toBe('MALFORMED_INPUT');
    expect(await refused({ conclusion: 'rumour' })).toBe('MALFORMED_INPUT');
    expect(await refused({ reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await server.sql(`select 1 from architecture_assessment`)).toEqual([]);
  });

  it('is made by officers, of what is issued', async () => {
    expect((await desk.reporter.refused(ASSESS, await asked({}))).code).toBe('FORBIDDEN_ACTION');
    const drafting = await ReportDesk.of(server, 47);
    await drafting.send(3);
    const refusal = await desk.officer.refused(ASSESS, await asked({}, drafting));
    expect([refusal.code, refusal.details]).toEqual(['MALFORMED_INPUT', { field: 'A7' }]);
  });

  it('stands beside the view of the agency and never changes its answer', async () => {
    await assess();
    const { report } = await desk.reporter.ok<{
      report: { architecture: Judged; answers: { question: string; value: { items: object[] } }[] };
    }>(PAGE);
    expect(report.architecture.contents.slice(0, 2)).toEqual([
      { item: 'basis', agencyView: 'yes', finding: 'yes', remark: null },
      { item: 'current', agencyView: 'yes', finding: 'no', remark: 'Không có mô hình nghiệp vụ.' },
    ]);
    expect(report.architecture.assessment).toEqual({
      ...{ conclusion: 'notMet', reason: REASON, round: '2018-Q1', receipt: '2018Q1-038-01', by: null },
      ...{ ofThisSending: true, ofThisDecision: true },
    });
    const a7 = report.answers.find(({ question }) => question === 'A7')!;
    expect(a7.value.items[1]).toMatchObject({ item: 'current', answer: 'yes' });
    const { reviewSheet } = await desk.officer.ok<{ reviewSheet: { architecture: Judged } }>(SHEET);
    expect(reviewSheet.architecture.assessment).toMatchObject({ by: expect.any(String) });
    const [event] = await server.sql<{ agency: number; reason: string; after: string }>(
      `select agency_id as agency, reason, after from audit_event where action = 'architecture.assess'`,
    );
    expect(event).toMatchObject({ agency: 38, reason: REASON });
    expect(JSON.parse(event!.after)).toMatchObject({
      conclusion: 'notMet',
      contents: expect.arrayContaining(['basis: yes', 'current: no']),
    });
  });

  it('is told to the people of the report, with the reason', async () => {
    const { notifications } = await desk.reporter.ok<{ notifications: { items: object[] } }>(TOLD);
    expect(notifications.items[0]).toEqual({
      kind: 'architectureAssessed',
      facts: { verdict: 'notMet', reason: REASON },
    });
  });

  it('moves the verified figure alone, and explains it with both views', async () => {
    await desk.verify();
    expect(await figures()).toEqual({ reported: 1, verified: 0 });
    expect((await explained(desk.reporter, 'reported')).rule).toBe('guidanceMet');
    const { rule, architecture } = await explained(desk.reporter, 'verified');
    expect(rule).toBe('guidanceConcludedOpen');
    expect(architecture.assessment).toMatchObject({ conclusion: 'notMet', reason: REASON });
    await assess({ contents: contents(), conclusion: 'met', reason: 'Đã bổ sung phụ lục.' });
    expect(await figures()).toEqual({ reported: 1, verified: 1 });
    const [event] = await server.sql<{ before: string }>(
      `select before from audit_event where action = 'architecture.assess' order by seq desc limit 1`,
    );
    expect(JSON.parse(event!.before)).toMatchObject({
      conclusion: 'notMet',
      contents: expect.arrayContaining(['current: no']),
    });
  });

  it('stands over a later sending, and says that it is of an earlier one', async () => {
    const { items } = buildAnswers(7, null)['A7'] as { items: object[] };
    const evidence = (buildAnswers(7, await desk.evidence())['A7'] as { evidence: object }).evidence;
    await sendAgain({
      A7: { items: [{ item: 'basis', answer: 'no' }, ...items.slice(1)], evidence },
    });
    expect(await figures()).toEqual({ reported: 0, verified: 1 });
    const { contents: both, assessment } = await judged(desk.reporter);
    expect(both[0]).toEqual({ item: 'basis', agencyView: 'no', finding: 'yes', remark: null });
    expect(assessment).toMatchObject({
      receipt: '2018Q1-038-01',
      ofThisSending: false,
      ofThisDecision: true,
    });
  });

  it('does not stand over another decision: until it is read, the accepted answer counts', async () => {
    const { steps } = buildAnswers(7, await desk.evidence())['A3'] as {
      steps: { step: number; document: object }[];
    };
    const reissued = steps.map((row) =>
      row.step === 7
        ? { ...row, document: { ...row.document, number: 'MH-77', issuedOn: '2017-03-15' } }
        : row,
    );
    await sendAgain({ A3: { steps: reissued } });
    expect(await figures()).toEqual({ reported: 0, verified: 0 });
    expect((await judged(desk.reporter)).assessment).toMatchObject({ ofThisDecision: false });
    await assess({ contents: contents(), conclusion: 'met', reason: 'Đã đọc bản ban hành lại.' });
    expect(await figures()).toEqual({ reported: 0, verified: 1 });
  });

  it('is read by its own agency and the Authority alone', async () => {
    const other = await ReportDesk.of(server, 47);
    expect((await other.reporter.refused(PAGE)).code).toBe('NOT_FOUND');
    expect((await other.reporter.refused(OWN)).code).toBe('NOT_FOUND');
    const client = new pg.Client({ connectionString: withRole(addressOf(server.database), 'ega_app') });
    await client.connect();
    const seenBy = async (agencies: string): Promise<number> => {
      await client.query(`begin; select set_config('app.agencies', '${agencies}', true)`);
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::integer as n from architecture_assessment`,
      );
      await client.query('rollback');
      return rows[0]!.n;
    };
    try {
      expect([await seenBy('{47}'), await seenBy('{38}')]).toEqual([0, 3]);
      for (const sql of ['delete from', 'truncate'])
        await expect(client.query(`${sql} architecture_assessment`)).rejects.toThrow(/permission denied/);
      await expect(client.query(`update architecture_assessment set reason = ''`)).rejects.toThrow(
        /permission denied/,
      );
    } finally {
      await client.end();
    }
  });
});
