import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Invitations } from '../../src/accounts/invitations.service.js';
import { SYSTEM, Transactions } from '../../src/platform/transaction.js';
import { buildDocument } from '../build/answers.js';
import { Q1_2018, ReportDesk } from '../build/report-desk.js';
import { MOVES } from '../build/report-operations.js';
import { requestId, type TestClient } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import type { Asker } from './matrix-row.js';
import { MATRIX } from './role-matrix.js';
import { DIRECTIVE } from './rows-duties.js';
import { SESSION_WRITES } from './rows-meetings.js';

/** Where the object of an operation stands, seen from the agency that asks. */
export type Place = 'own' | 'other' | 'missing';
export type ReportStage = 'draft' | 'ready' | 'sent' | 'verified';

/** One person may serve several agencies: here one for each stage of a report. */
const NUMBERS: Record<Exclude<Place, 'missing'>, Record<ReportStage, number>> = {
  own: { draft: 31, ready: 32, sent: 33, verified: 34 },
  other: { draft: 51, ready: 52, sent: 53, verified: 54 },
};
const NO_AGENCY = 999;

const ASK_FOR_TIME = `mutation ($round: String!, $agency: Int!, $reason: String!, $requestId: String!) {
  askForTime(round: $round, agency: $agency, untilOn: "2018-03-25", reason: $reason, requestId: $requestId) { id } }`;

/** Stands in every text of the other agencies; no answer to somebody who is not theirs may contain it. */
export const FOREIGN = 'của cơ quan khác';

const numbersOf = (place: 'own' | 'other'): number[] => Object.values(NUMBERS[place]);

/** A first draft that the agency gave up: what it wrote is kept and is nobody else's to read. */
async function giveUpFirst(desk: ReportDesk, place: 'own' | 'other'): Promise<void> {
  const words = `Kiến nghị đã bỏ ${place === 'other' ? FOREIGN : 'của mình'}`;
  await desk.save('E2', { proposals: [{ id: randomUUID(), to: 'ministry', content: words }] });
  await desk.do(desk.reporter, MOVES.giveUpDraft);
}

interface Things {
  document: string;
  revision: string;
  receipt: string;
  account: string;
  link: string;
  token: string;
  proposal: string;
  session: string;
  timeRequest: string;
}

/** Two groups of agencies with a report in each stage, and one person of each role; what one agency has, the other has too. */
export class MatrixWorld {
  readonly round = '2018-Q1';
  readonly roundInput = Q1_2018;
  openLink = '';
  coverDocument: unknown = null;
  release = '';
  readonly askers = new Map<Asker, TestClient>();
  private readonly things = new Map<'own' | 'other', Things>();
  private readonly sessions = new Map<Asker, string>();

  private constructor(
    readonly server: TestServer,
    private readonly clientDir: string,
  ) {}

  static async build(): Promise<MatrixWorld> {
    const clientDir = mkdtempSync(join(tmpdir(), 'ega-matrix-'));
    const listed = Object.fromEntries(Object.entries(MATRIX).map(([field, row]) => [field, row.document]));
    writeFileSync(join(clientDir, 'operations.json'), JSON.stringify(listed));
    writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>x</title>');
    const server = await startTestServer({ clientDir });
    const world = new MatrixWorld(server, clientDir);
    await ReportDesk.openRound(server);
    for (const place of ['own', 'other'] as const) await world.fillPlace(place);
    await world.inviteAskers();
    await world.askers
      .get('officer')!
      .ok(
        `mutation ($draft: AnswerValue!, $id: String!) { recordObligation(draft: $draft, requestId: $id) }`,
        { draft: DIRECTIVE, id: requestId() },
      );
    await world.freezeSession();
    return world;
  }

  report(place: Place, stage: ReportStage): { round: string; agency: number } {
    return { round: this.round, agency: place === 'missing' ? NO_AGENCY : NUMBERS[place][stage] };
  }

  document = (place: Place): string => this.thing(place, 'document', randomUUID());
  revision = (place: Place): string => this.thing(place, 'revision', randomUUID());
  receipt = (place: Place): string => this.thing(place, 'receipt', '2018Q1-099-01');
  account = (place: Place): string => this.thing(place, 'account', randomUUID());
  proposal = (place: Place): string => this.thing(place, 'proposal', randomUUID());
  token = (place: Place): string => this.thing(place, 'token', randomUUID());
  link = (place: Place): string => this.thing(place, 'link', randomUUID());

  timeRequest = (place: Place): string => this.thing(place, 'timeRequest', randomUUID());

  session(place: Place, asker: Asker): string {
    return (place === 'own' ? this.sessions.get(asker) : null) ?? this.thing(place, 'session', randomUUID());
  }

  /** Words and numbers that only people of the other agencies and the Authority may read. */
  get foreign(): string[] {
    const { account, document, link, receipt, revision, token } = this.things.get('other')!;
    return [FOREIGN, account, document, link, receipt, revision, token];
  }

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.clientDir, { recursive: true });
  }

  private thing(place: Place, name: keyof Things, missing: string): string {
    return place === 'missing' ? missing : this.things.get(place)![name];
  }

  private async fillPlace(place: 'own' | 'other'): Promise<void> {
    const desks = {} as Record<ReportStage, ReportDesk>;
    for (const [stage, number] of Object.entries(NUMBERS[place])) {
      const desk = await ReportDesk.of(this.server, number);
      desks[stage as ReportStage] = desk;
      if (stage === 'draft') await giveUpFirst(desk, place);
      await desk.fill(3);
      if (place === 'other')
        await desk.save('A6', { ...((await desk.answer('A6')).value as object), leadUnit: `Sở ${FOREIGN}` });
      const words = `Kiến nghị ${place === 'other' ? FOREIGN : 'của mình'}`;
      await desk.save('E2', { proposals: [{ id: randomUUID(), to: 'ministry', content: words }] });
      if (stage !== 'draft') await desk.markReady();
      if (stage === 'sent' || stage === 'verified') await desk.submit();
      if (stage === 'verified') await desk.verify();
    }
    const { revisionId } = await desks.sent.sheet();
    const [receipt] = (await desks.sent.page()).receipts;
    const { askForTime } = await desks.verified.reporter.ok<{ askForTime: { id: string } }>(ASK_FOR_TIME, {
      ...desks.verified.at,
      reason: `Lý do ${place === 'other' ? FOREIGN : 'của mình'}`,
      requestId: requestId(),
    });
    const [document] = await this.server.sql<{ id: string }>(
      `select id from register_document where agency_id = $1 order by id limit 1`,
      [NUMBERS[place].sent],
    );
    const person = await this.server.as('reporter', {
      agencies: numbersOf(place),
      name: `Người ${place === 'other' ? FOREIGN : 'của mình'}`,
    });
    const invited = await this.invite(place);
    if (place === 'own')
      this.coverDocument = {
        form: 'paper',
        authority: 'direct',
        document: buildDocument('5', '2018-03-05', await desks.sent.evidence(), 'BC-UBND'),
      };
    this.things.set(place, {
      document: document!.id,
      revision: revisionId,
      receipt: receipt!.number,
      account: person.accountId!,
      link: invited,
      token: await this.issueToken(place),
      proposal: await this.proposalOf(numbersOf(place)),
      session: await this.sessionOf(person),
      timeRequest: askForTime.id,
    });
  }

  private async proposalOf(numbers: number[]): Promise<string> {
    const [row] = await this.server.sql<{ id: string }>(
      `select id from proposal where agency_id = any ($1)`,
      [numbers],
    );
    return row!.id;
  }

  private async issueToken(place: 'own' | 'other'): Promise<string> {
    const [agency] = numbersOf(place);
    const approver = await this.server.as('approver', { agencies: [agency!] });
    const made = await approver.ok<{ issueApiToken: { apiToken: { id: string } } }>(
      `mutation ($input: ApiTokenInput!, $r: String!) { issueApiToken(input: $input, requestId: $r) { apiToken { id } } }`,
      {
        input: {
          agencyNumber: agency,
          name: `Phần mềm ${place === 'other' ? FOREIGN : ''}`,
          scopes: ['read'],
          days: 9,
        },
        r: requestId(),
      },
    );
    return made.issueApiToken.apiToken.id;
  }

  private async invite(place: 'own' | 'other'): Promise<string> {
    const name = `Người được mời ${place === 'other' ? FOREIGN : 'của mình'}`;
    const issued = await this.server
      .get(Transactions)
      .write(SYSTEM, (tx) =>
        this.server
          .get(Invitations)
          .create(
            tx,
            { email: `${requestId()}@test.example`, displayName: name, role: 'reporter' },
            numbersOf(place),
          ),
      );
    if (place === 'own') this.openLink = this.server.get(Invitations).tokenOf(issued.linkId);
    return issued.linkId;
  }

  /** The session of the round, frozen once, with one conclusion given to every agency and one release. */
  private async freezeSession(): Promise<void> {
    const leader = this.askers.get('leader')!;
    for (const [document, more] of Object.entries(SESSION_WRITES))
      await leader.ok(document, { ...more, id: requestId() });
    const [release] = await this.server.sql<{ id: string }>('select id from release');
    this.release = release!.id;
  }

  private async inviteAskers(): Promise<void> {
    const own = { agencies: numbersOf('own') };
    const all = {
      grants: ['extend', 'reopen', 'rounds', 'registry', 'secretariat', 'freeze', 'release'] as const,
    };
    this.askers.set('reporter', await this.server.as('reporter', own));
    this.askers.set('approver', await this.server.as('approver', own));
    this.askers.set('contributor', await this.server.as('contributor', own));
    for (const role of ['officer', 'leader', 'viewer', 'administrator'] as const)
      this.askers.set(role, await this.server.as(role, { grants: [...all.grants] }));
    this.askers.set('anonymous', this.server.anonymous());
    for (const [asker, client] of this.askers)
      if (client.accountId) this.sessions.set(asker, await this.sessionOf(client));
  }

  private async sessionOf(client: TestClient): Promise<string> {
    const [row] = await this.server.sql<{ id: string }>(`select id from session where account_id = $1`, [
      client.accountId,
    ]);
    return row!.id;
  }
}
