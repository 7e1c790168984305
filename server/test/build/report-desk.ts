import { PDFDocument } from 'pdf-lib';
import { requestId, type TestClient } from '../setup/test-client.js';
import type { TestServer } from '../setup/test-server.js';
import { buildAnswers } from './answers.js';
import {
  MARK,
  MOVES,
  OPEN,
  type Outcome,
  PAGE,
  type Page,
  type PageAnswer,
  SAVE,
  SHEET,
  type Sheet,
} from './report-operations.js';

export const Q4_2017 = {
  year: 2017,
  quarter: 4,
  periodFrom: '2017-09-16',
  periodTo: '2017-12-05',
  cutOff: '2017-12-05',
  opensAt: '2017-11-20T00:00:00+07:00',
  dueAt: '2017-12-10T00:00:00+07:00',
  closesAt: '2018-01-01T00:00:00+07:00',
};
export const Q1_2018 = {
  year: 2018,
  quarter: 1,
  periodFrom: '2017-12-16',
  periodTo: '2018-03-05',
  cutOff: '2018-03-05',
  opensAt: '2018-02-19T00:00:00+07:00',
  dueAt: '2018-03-10T00:00:00+07:00',
  closesAt: '2018-04-01T00:00:00+07:00',
};

/** The people around one report, and what they do, in the words of the trade. */
export class ReportDesk {
  private constructor(
    readonly server: TestServer,
    readonly round: string,
    readonly agency: number,
    readonly reporter: TestClient,
    readonly approver: TestClient,
    readonly officer: TestClient,
    private fileId: string | null,
  ) {}

  static async openRound(server: TestServer, input = Q1_2018): Promise<void> {
    const administrator = await server.as('administrator', { grants: ['rounds'] });
    await administrator.ok(OPEN, { input, requestId: requestId() });
  }

  static async of(server: TestServer, agency: number, round = '2018-Q1'): Promise<ReportDesk> {
    return new ReportDesk(
      server,
      round,
      agency,
      await server.as('reporter', { agencies: [agency] }),
      await server.as('approver', { agencies: [agency] }),
      await server.as('officer', { grants: ['reopen'] }),
      null,
    );
  }

  /** The same people and evidence in another round. */
  inRound(round: string): ReportDesk {
    return new ReportDesk(
      this.server,
      round,
      this.agency,
      this.reporter,
      this.approver,
      this.officer,
      this.fileId,
    );
  }

  get at() {
    return { round: this.round, agency: this.agency };
  }

  /** One evidence file of the agency, uploaded once. */
  async evidence(title = `Bản minh họa ${this.agency}`): Promise<string> {
    if (this.fileId) return this.fileId;
    const document = await PDFDocument.create();
    document.setTitle(title);
    document.setCreationDate(new Date(0));
    document.setModificationDate(new Date(0));
    document.addPage();
    const bytes = Buffer.from(await document.save());
    const headers = { 'x-ega': '1' };
    const begun = await this.reporter.http({
      method: 'POST',
      url: '/uploads',
      headers,
      payload: { agencyNumber: this.agency, name: 'ban-minh-hoa.pdf', size: bytes.length },
    });
    const sent = await this.reporter.http({
      method: 'PATCH',
      url: `/uploads/${begun.json<{ id: string }>().id}`,
      headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      payload: bytes,
    });
    this.fileId = sent.json<{ file: { id: string } }>().file.id;
    return this.fileId;
  }

  async page(who = this.reporter): Promise<Page> {
    return (await who.ok<{ report: Page }>(PAGE, this.at)).report;
  }

  async answer(question: string, who = this.reporter): Promise<PageAnswer> {
    return (await this.page(who)).answers.find((answer) => answer.question === question)!;
  }

  async save(question: string, value: unknown, version?: number) {
    const seen = version ?? (await this.answer(question))?.version ?? 0;
    const variables = { ...this.at, question, value, version: seen, requestId: requestId() };
    return (
      await this.reporter.ok<{
        saveAnswer: { version: number; issues: Page['issues']; editable: string[]; visible: string[] };
      }>(SAVE, variables)
    ).saveAnswer;
  }

  async saveRefused(question: string, value: unknown, version = 0, who = this.reporter) {
    return who.refused(SAVE, { ...this.at, question, value, version, requestId: requestId() });
  }

  /** Fills the whole form as a province at this step of the ladder would. */
  async fill(step: number): Promise<void> {
    const answers = buildAnswers(step, await this.evidence());
    const before = new Map((await this.page()).answers.map((answer) => [answer.question, answer.version]));
    for (const [question, value] of Object.entries(answers))
      await this.save(question, value, before.get(question) ?? 0);
  }

  async do(who: TestClient, document: string, variables: Record<string, unknown> = {}): Promise<Outcome> {
    const data = await who.ok<Record<string, Outcome>>(document, {
      ...this.at,
      requestId: requestId(),
      ...variables,
    });
    return Object.values(data)[0]!;
  }

  async refuse(who: TestClient, document: string, variables: Record<string, unknown> = {}) {
    return who.refused(document, { ...this.at, requestId: requestId(), ...variables });
  }

  markReady = () => this.do(this.reporter, MOVES.markReady);
  submit = () => this.do(this.approver, MOVES.submit);

  /** Filled, marked ready by the reporter, sent by the approver. */
  async send(step: number): Promise<Outcome> {
    await this.fill(step);
    await this.markReady();
    return this.submit();
  }

  async sheet(who = this.officer): Promise<Sheet> {
    return (await who.ok<{ reviewSheet: Sheet }>(SHEET, this.at)).reviewSheet;
  }

  async mark(question: string, mark: 'accept' | 'return', text?: string, who = this.officer): Promise<void> {
    const sheet = await this.sheet(who);
    const version = sheet.questions.find((item) => item.question === question)?.mark?.version ?? 0;
    await who.ok(MARK, {
      revisionId: sheet.revisionId,
      question,
      mark,
      version,
      requestId: requestId(),
      ...(mark === 'return'
        ? { reasonCode: 'TL2', text: text ?? 'Đề nghị gửi tài liệu kiểm chứng phù hợp.' }
        : {}),
    });
  }

  markRefused(who: TestClient, revisionId: string, question: string, version = 0) {
    return who.refused(MARK, { revisionId, question, mark: 'accept', version, requestId: requestId() });
  }

  /** Accepts whatever is neither marked nor accepted beforehand. */
  async acceptRest(): Promise<void> {
    const { questions } = await this.sheet();
    for (const item of questions)
      if (!item.mark && !item.acceptedBeforehand) await this.mark(item.question, 'accept');
  }

  async verify(): Promise<Outcome> {
    await this.acceptRest();
    return this.do(this.officer, MOVES.verify, { revisionId: (await this.sheet()).revisionId });
  }

  async returnWith(questions: string[], dueOn: string): Promise<Outcome> {
    for (const question of questions) await this.mark(question, 'return');
    return this.do(this.officer, MOVES.returnReport, { revisionId: (await this.sheet()).revisionId, dueOn });
  }
}
