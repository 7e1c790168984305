import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Letterhead } from '@ega/shared/directives/letterhead';
import { DomainError } from '@ega/shared/errors';
import { isRoundId } from '@ega/shared/rounds/round';
import { civilDateAt, type Instant } from '@ega/shared/text/civil-date';
import { fileMark } from '@ega/shared/text/file-mark';
import { DirectiveQueries } from '../directives/directives.queries.js';
import { attachmentHeader } from '../documents/file-name.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertSameSite } from '../platform/same-site.js';
import { Transactions } from '../platform/transaction.js';
import { PrintableReports } from '../reports/printable-report.queries.js';
import { ReceiptQueries } from '../reports/receipt.queries.js';
import { PaperPress } from './paper-press.js';
import type { PaperFormat } from './paper-worker.js';
import type { PrintedPaper } from './printed-paper.js';
import { receiptPaper } from './receipt-paper.js';
import { reportPaper } from './report-paper.js';

const MEDIA: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

interface ReportPrint {
  Params: { round: string; agency: string; format: string };
}

interface ReceiptPrint {
  Params: { receipt: string };
}

/** Papers to sign and to keep: the report as DOCX or PDF, the receipt as PDF. */
@Injectable()
export class PrintRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly reports: PrintableReports,
    private readonly receipts: ReceiptQueries,
    private readonly transactions: Transactions,
    private readonly directives: DirectiveQueries,
    private readonly press: PaperPress,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!fastify) return;
    fastify.get<ReportPrint>('/reports/:round/:agency/print.:format', (request, reply) =>
      this.report(request, reply),
    );
    fastify.get<ReceiptPrint>('/receipts/:receipt.pdf', (request, reply) => this.receipt(request, reply));
  }

  private async report(request: FastifyRequest<ReportPrint>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const { round, agency, format } = request.params;
    if (!isRoundId(round) || !/^[1-9]\d{0,5}$/.test(agency) || !(format === 'pdf' || format === 'docx'))
      throw new DomainError('NOT_FOUND');
    const report = await this.reports.get(actorOf(request), round, Number(agency));
    return this.send(
      reply,
      format,
      reportPaper(report, await this.letterheadOn(request, report.printedAt)),
      `bao-cao-${round}-${report.agency.slug}`,
      report.demo,
    );
  }

  private async receipt(request: FastifyRequest<ReceiptPrint>, reply: FastifyReply): Promise<FastifyReply> {
    assertSameSite(request);
    const face = await this.receipts.getFace(actorOf(request), request.params.receipt);
    const facts = request.facts!;
    const demo = facts.mark === 'demo';
    const letterhead = await this.letterheadOn(request, face.recordedAt);
    return this.send(
      reply,
      'pdf',
      receiptPaper(face, { now: facts.worldNow, demo, letterhead }),
      `phieu-tiep-nhan-${face.number}`,
      demo,
    );
  }

  private letterheadOn(request: FastifyRequest, at: Instant): Promise<Letterhead> {
    return this.transactions.read(actorOf(request), (tx) =>
      this.directives.letterheadOn(tx, civilDateAt(at)),
    );
  }

  private async send(
    reply: FastifyReply,
    format: PaperFormat,
    paper: PrintedPaper,
    name: string,
    demo: boolean,
  ): Promise<FastifyReply> {
    const bytes = await this.press.print(format, paper);
    return reply
      .header('content-type', MEDIA[format])
      .header('content-disposition', attachmentHeader(`${fileMark(demo)}${name}.${format}`))
      .header('cache-control', 'no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(bytes);
  }
}
