import JSZip from 'jszip';
import { Jobs } from '../../src/platform/jobs/jobs.service.js';
import { requestId, type TestClient } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { openRound, QUARTER_1, QUARTER_4, SentSummaries } from './sent-summary.js';

const PREPARE = `mutation ($meeting: ID!, $heldAt: Instant!, $plan: AnswerValue!, $revision: Int, $id: String!) {
  prepareMeeting(id: $meeting, heldAt: $heldAt, plan: $plan, revision: $revision, requestId: $id) }`;
const FREEZE = `mutation ($meeting: ID!, $version: Int!, $day: CivilDate!, $reason: String, $id: String!) {
  freezeMeeting(meeting: $meeting, version: $version, typedDate: $day, reason: $reason, requestId: $id) }`;
const BUILD = `mutation ($version: Int, $profile: String!, $content: String!, $id: String!) {
  buildSessionPack(meeting: "2018-Q1", version: $version, profile: $profile, content: $content, requestId: $id) }`;
const PACKS = `{ sessionPacks(meeting: "2018-Q1") { id files { part } } }`;

/** A leader with a session: planned, frozen, its papers made and fetched. */
export class SessionDesk {
  constructor(
    private readonly server: TestServer,
    private readonly leader: TestClient,
  ) {}

  /** A demo world on 16/3/2018 with the sessions of quý IV/2017 and quý I/2018 frozen, one agency having sent in both. */
  static async ofTwoSessions() {
    const server = await startTestServer({ at: '2017-11-20T08:00:00+07:00', mark: 'demo' });
    const leader = await server.as('leader');
    const sent = new SentSummaries(server, leader.accountId!);
    const desk = new SessionDesk(server, leader);
    await openRound(server, leader, QUARTER_4);
    await sent.send('2017-Q4', 38, 3);
    await desk.prepare('2017-Q4', '2017-12-22T14:00:00+07:00');
    await desk.freeze('2017-Q4', 1, '2017-11-20');
    await server.stepClock('2018-03-05T08:00:00+07:00');
    await openRound(server, leader, QUARTER_1);
    await sent.send('2018-Q1', 38, 7);
    await server.stepClock('2018-03-16T08:00:00+07:00');
    await desk.prepare('2018-Q1', '2018-03-16T14:00:00+07:00');
    await desk.freeze('2018-Q1', 1, '2018-03-16');
    return { server, leader, sent, desk };
  }

  prepare(meeting: string, heldAt: string, revision: number | null = null): Promise<unknown> {
    return this.leader.ok(PREPARE, {
      ...{ meeting, heldAt, revision, id: requestId() },
      plan: { place: 'Hà Nội', agenda: [], participants: [] },
    });
  }

  freeze(meeting: string, version: number, day: string): Promise<unknown> {
    return this.leader.ok(FREEZE, {
      ...{ meeting, version, day, id: requestId() },
      reason: version === 1 ? null : 'Bổ sung báo cáo gửi muộn',
    });
  }

  /** The papers of quý I/2018 by their part: of a version, or of the figures of now. */
  async papers(version: number | null, profile = 'TT01_2011'): Promise<Map<string, Buffer>> {
    const files = await this.made({ version, profile, content: 'papers' });
    if (files.size !== 10) throw new Error(`a pack of ${files.size} files`);
    return files;
  }

  /** The records of all agencies by their names, as they lie in the archive. */
  async extracts(version: number | null, profile = 'TT01_2011'): Promise<Map<string, Buffer>> {
    const archive = (await this.made({ version, profile, content: 'extracts' })).get('whole.zip');
    const zip = await JSZip.loadAsync(archive!);
    const papers = Object.values(zip.files).filter(({ name }) => name !== 'manifest.json');
    return new Map(
      await Promise.all(
        papers.map(async (file) => [file.name, await file.async('nodebuffer')] as [string, Buffer]),
      ),
    );
  }

  private async made(pack: {
    version: number | null;
    profile: string;
    content: string;
  }): Promise<Map<string, Buffer>> {
    const asked = { ...pack, id: requestId() };
    const { buildSessionPack: id } = await this.leader.ok<{ buildSessionPack: string }>(BUILD, asked);
    await this.server.get(Jobs).runDue();
    const { sessionPacks } = await this.leader.ok<{
      sessionPacks: { id: string; files: { part: string }[] }[];
    }>(PACKS);
    const files = new Map<string, Buffer>();
    for (const { part } of sessionPacks.find((pack) => pack.id === id)!.files) {
      const answer = await this.leader.http({ method: 'GET', url: `/exports/packs/${id}/${part}` });
      files.set(part, answer.rawPayload);
    }
    return files;
  }
}
