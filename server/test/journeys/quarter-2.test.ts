import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FORM_VERSION } from '@ega/shared/reports/form-version';
import type { Summary } from '@ega/shared/reports/summary';
import { AGENCY_NUMBER, completeReport, QUARTER_2, type ReportingAgency } from '../build/complete-report.js';
import { ReportDesk } from '../build/report-desk.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-05-21T09:00:00+07:00' });
  await ReportDesk.openRound(server, QUARTER_2);
  await server.stepClock('2018-06-07T09:00:00+07:00');
});
afterAll(() => server.stop());

interface Sent {
  content: Record<string, unknown>;
  version: number;
  summary: Summary;
}

/** Answers everything, marks ready and sends; a warning lets through (catalogue 5, CB). */
async function send(agency: ReportingAgency): Promise<{ wanted: Record<string, unknown>; sent: Sent }> {
  const desk = await ReportDesk.of(server, AGENCY_NUMBER[agency], '2018-Q2');
  const wanted = completeReport(agency, await desk.evidence()) as Record<string, unknown>;
  for (const [question, value] of Object.entries(wanted)) await desk.save(question, value, 0);
  const { issues } = await desk.page();
  expect(issues.filter((issue) => issue.severity === 'blocking')).toEqual([]);
  await desk.markReady();
  expect((await desk.submit()).state).toBe('submitted');
  const [sent] = await server.sql<Sent>(
    `select r.content, r.form_version as version, s.summary from report_revision r
       join report_summary s on s.revision_id = r.id where r.agency_id = $1`,
    [AGENCY_NUMBER[agency]],
  );
  return { wanted, sent: sent! };
}

describe('quý II/2018, all areas', () => {
  it('a ministry sends its whole report, and what is kept is what was written', async () => {
    const { wanted, sent } = await send('bo-y-te');
    expect(sent.content).toEqual(JSON.parse(JSON.stringify(wanted)));
    expect(sent.version).toBe(FORM_VERSION);
    expect(sent.summary).toMatchObject({
      packages: { oneStop: 2, online: 1, nationwide: 1 },
      chosenPackage: { packageId: 'pm-1', formedBy: 'merge' },
      standards: { met: 6, partial: 1, notMet: 1, applicable: 8 },
      portal: { count: 1, online: 83, of: 90 },
      sharing: 'manual',
      proposals: 2,
    });
    // Approved in 2017, before the architecture of May 2018: no basis, which is not "not met" (R19).
    expect(sent.summary.projects.map(({ id, o3, o45 }) => [id, o3, o45])).toEqual([
      ['da-1', 'met', 'met'],
      ['da-2', 'notEnough', null],
      ['da-3', 'notMet', 'noBasis'],
    ]);
  });

  it('a Government agency that owns a national database sends its own form', async () => {
    const { wanted, sent } = await send('bhxh');
    expect(sent.content).toEqual(JSON.parse(JSON.stringify(wanted)));
    expect(sent.content).not.toHaveProperty('C3');
    expect(sent.summary.provided).toEqual([
      { id: 'bh-1', name: 'Tra cứu thẻ bảo hiểm y tế', system: 'insurance', state: 'provided', users: [18] },
    ]);
    expect(sent.summary.files).toEqual({ total: 1_204_500, level3: 402_300, level4: null });
    expect(sent.summary.projects[0]).toMatchObject({ o45: 'noBasis', money: { total: '54000000000' } });
  });

  it('a province sends all three levels, its running connections and its portal', async () => {
    const { wanted, sent } = await send('quang-ninh');
    expect(sent.content).toEqual(JSON.parse(JSON.stringify(wanted)));
    expect(sent.summary).toMatchObject({
      plans: { period: 'issued', year: 'issued', yearHasRoadmap: true, yearHasDuties: true },
      technicalFocal: 'Sở Thông tin và Truyền thông',
      dataNetwork: true,
      sharing: 'electronic',
      portal: { count: 1, online: 700, of: 700 },
      workshops: { count: 2, participants: 120 },
    });
    expect(sent.summary.transactions).toHaveLength(2);
  });
});
